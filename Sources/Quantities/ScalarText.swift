/// A text that is addressed by Unicode scalars, 0-based and half-open, in constant time.
///
/// All character ranges in facts, evidence and decks count this way (see `docs/ARCHITECTURE.md`).
public struct ScalarText: Sendable, Hashable {
  /// The scalars in order.
  public let scalars: [Unicode.Scalar]

  /// Splits `text` into its scalars.
  public init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The number of scalars.
  public var count: Int { scalars.count }

  /// The text in `range`, clamped to the text.
  public subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }
}
