/// Names one card: an item, and for a reversed flashcard the side that is shown.
public struct CardKey: Sendable, Hashable, Comparable {
  /// Which side of the item is shown.
  public enum Face: String, Sendable, Hashable, CaseIterable {
    /// The stem.
    case front
    /// The answer of a reversed flashcard; the stem is asked for.
    case back
  }

  /// The item's id.
  public let item: String
  /// The side that is shown.
  public let face: Face

  /// The card of `item` that shows `face`.
  public init(_ item: String, face: Face = .front) {
    self.item = item
    self.face = face
  }

  /// By item id, front before back.
  public static func < (left: CardKey, right: CardKey) -> Bool {
    left.item == right.item ? left.face == .front && right.face == .back : left.item < right.item
  }
}
