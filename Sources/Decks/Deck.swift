public import Assessment
public import Facts
public import Quantities

/// A source of a deck with the key that evidence names it by.
public struct CitedSource: Sendable, Hashable {
  /// The short key within the deck (`Document.id`).
  public var key: String
  /// The publication.
  public var source: Source

  /// `source`, named `key`.
  public init(_ key: String, _ source: Source) {
    self.key = key
    self.source = source
  }
}

/// A named collection of items with the sources they cite.
public struct Deck: Sendable, Hashable {
  /// What the deck is called.
  public var title: String
  /// The language of its items; nil if the file does not say.
  public var language: Language?
  /// The sources in the order of the file.
  public var sources: [CitedSource]
  /// The items in the order of the file, in every state.
  public var items: [Item]

  /// A deck of `items`.
  public init(title: String, language: Language? = nil, sources: [CitedSource] = [], items: [Item] = []) {
    self.title = title
    self.language = language
    self.sources = sources
    self.items = items
  }

  /// The publication that evidence names `key`.
  public func source(_ key: String) -> Source? {
    sources.first { $0.key == key }?.source
  }
}
