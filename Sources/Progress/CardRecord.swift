public import Scheduling

/// A card and what else the log tells about it.
public struct CardRecord: Sendable, Hashable {
  /// The card as scheduled.
  public var card: Card
  /// `Item.contentHash` at the last review; differs from today's if the item has been edited since.
  public var contentHash: String

  /// A card with the content it was last reviewed with.
  public init(card: Card, contentHash: String) {
    self.card = card
    self.contentHash = contentHash
  }
}
