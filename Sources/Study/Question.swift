public import Assessment
public import Facts
public import Progress
public import Quantities

/// One card that can be asked: an item, the side that is shown, and where it comes from.
public struct Question: Sendable, Hashable {
  /// The card.
  public var card: CardKey
  /// The item.
  public var item: Item
  /// The deck's name.
  public var deck: String
  /// The language the item is asked in.
  public var language: Language
  /// The sources of the deck by the key that evidence names them by.
  public var sources: [String: Source]

  /// The card of `item` that shows `face`; nil if the item has no id yet.
  public init?(
    _ item: Item, face: CardKey.Face = .front, deck: String, language: Language,
    sources: [String: Source] = [:]
  ) {
    guard let id = item.id else { return nil }
    card = CardKey(id, face: face)
    self.item = item
    self.deck = deck
    self.language = language
    self.sources = sources
  }

  /// What must not be asked on one day: items about the same fact, and both sides of one card.
  var group: String { item.group ?? card.item }
}
