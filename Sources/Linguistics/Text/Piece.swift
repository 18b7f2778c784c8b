/// A stretch of text that the tokeniser does not divide further.
@_spi(Training) public struct Piece: Sendable, Hashable {
  /// What kind of thing the stretch is.
  public enum Kind: UInt8, Sendable {
    /// Letters, possibly with digits, hyphens, apostrophes, and the dot of an abbreviation.
    case word
    /// A number, with the dot of an ordinal.
    case number
    /// Punctuation, a symbol, an emoji.
    case mark
    /// An address, a handle.
    case address
  }

  /// First scalar in the text.
  public var start: Int
  /// One past its last scalar.
  public var end: Int
  /// What kind of thing it is.
  public var kind: Kind
  /// Whether it ends in a dot that belongs to it ("Dr.", "19.", "J.").
  public var holdsDot = false

  /// The range in the text.
  public var range: Range<Int> { start..<end }
}
