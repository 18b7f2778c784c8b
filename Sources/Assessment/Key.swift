/// The right answer to a typed question.
public struct Key: Sendable, Hashable {
  /// The answer as it is shown.
  public var text: String
  /// Other answers that are right, in the order of the deck.
  public var variants: [String]
  /// For numbers: how far the answer may lie from the key, in the key's unit; for dates: in days. Nil for exact.
  public var tolerance: Double?

  /// The answer `text`, or one of `variants`.
  public init(_ text: String, variants: [String] = [], tolerance: Double? = nil) {
    self.text = text
    self.variants = variants
    self.tolerance = tolerance
  }
}
