public import Assessment
public import Facts
public import Quantities

/// What an exporter is given: the items of one or more decks, in order, with their sources.
public struct ItemBank: Sendable, Hashable {
  /// The heading of the export.
  public var title: String
  /// The language of the items.
  public var language: Language
  /// The sources by the keys that the items' evidence names.
  public var sources: [String: Source]
  /// The items, in the order of the export.
  public var items: [Item]
  /// The languages of items that are not in the bank's language, by id.
  public var otherLanguages: [String: Language] = [:]

  /// The items of `title`.
  public init(title: String, language: Language, sources: [String: Source] = [:], items: [Item]) {
    self.title = title
    self.language = language
    self.sources = sources
    self.items = items
  }

  /// The same bank with only the items that `isIncluded` accepts.
  public func filtered(_ isIncluded: (Item) -> Bool) -> ItemBank {
    var bank = self
    bank.items = items.filter(isIncluded)
    return bank
  }

  /// The language of `item`.
  func language(of item: Item) -> Language {
    item.id.flatMap { otherLanguages[$0] } ?? language
  }

  /// The identifiers of the items, in their order; an item without one is numbered by its place.
  var identifiers: [String] {
    items.enumerated().map { position, item in item.id ?? "item-\(position + 1)" }
  }
}
