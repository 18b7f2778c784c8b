/// A sentence of the document: its words and what was found in it.
public struct Sentence: Sendable, Hashable {
  /// Where it stands in the document: Unicode scalars, 0-based, half-open.
  public var range: Range<Int>
  /// Its words in order.
  public var tokens: [Token]

  /// A sentence with these words.
  public init(range: Range<Int>, tokens: [Token]) {
    self.range = range
    self.tokens = tokens
  }
}
