import Assessment
public import Decks
import Facts
import Quantities

extension ItemBank {
  /// The items of `decks`, one deck after the other, in every state.
  ///
  /// Where two decks use one key for different sources, the later deck's gets a number. The language is that of
  /// the first deck that says one, else German; items of decks in another keep theirs.
  public init(_ decks: [Deck], title: String? = nil) {
    self.init(
      title: title ?? decks.map(\.title).joined(separator: " · "),
      language: decks.lazy.compactMap(\.language).first ?? .german, items: [])
    for deck in decks { add(deck) }
  }

  private mutating func add(_ deck: Deck) {
    var keys: [String: String] = [:]
    for cited in deck.sources where keys[cited.key] == nil {
      let key = freeKey(cited)
      keys[cited.key] = key
      sources[key] = cited.source
    }
    if let other = deck.language, other != language {
      for id in deck.items.compactMap(\.id) { otherLanguages[id] = other }
    }
    items += deck.items.map { item in
      var item = item
      for index in item.evidence.indices {
        let key = item.evidence[index].source
        item.evidence[index].source = keys[key] ?? key
      }
      return item
    }
  }

  /// The key of `cited`, or with a number behind it if another source has it.
  private func freeKey(_ cited: CitedSource) -> String {
    let candidates = [cited.key] + (2...sources.count + 2).map { "\(cited.key)-\($0)" }
    return candidates.first { sources[$0] == nil || sources[$0] == cited.source } ?? cited.key
  }
}
