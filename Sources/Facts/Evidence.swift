/// The passage that proves something: source, verbatim quote and character range.
public struct Evidence: Sendable, Hashable, Codable {
  /// The key of the source in the deck or document (`Document.id`).
  public var source: String
  /// The passage, word for word.
  public var quote: String
  /// Where it stands in the document: Unicode scalars, 0-based, half-open; nil for hand-written evidence.
  public var range: Range<Int>?

  /// The passage `quote` of `source`.
  public init(source: String, quote: String, range: Range<Int>? = nil) {
    self.source = source
    self.quote = quote
    self.range = range
  }
}
