import Assessment
import Decks
import Facts
import Interchange
import Quantities
import Testing

@Suite struct ItemBankTests {
  static func deck(_ title: String, source: String, language: Language? = nil) -> Deck {
    let item = Item(
      id: "fk-\(title)", stem: "Wer?", interaction: .shortAnswer(Key("Grote")),
      evidence: [Evidence(source: "a", quote: "Grote.")])
    return Deck(
      title: title, language: language, sources: [CitedSource("a", Source(title: source))], items: [item])
  }

  @Test func `decks stand one after the other`() {
    let bank = ItemBank([
      Self.deck("Hafen", source: "x"), Self.deck("Brücke", source: "x", language: .english),
    ])
    #expect(bank.title == "Hafen · Brücke")
    #expect(bank.language == .english)
    #expect(bank.items.map(\.id) == ["fk-Hafen", "fk-Brücke"])
    #expect(bank.sources.count == 1)
  }

  @Test func `one key for two sources stays two sources`() {
    let decks = ["x", "y", "x", "z"].map { Self.deck($0, source: $0) }
    let bank = ItemBank(decks, title: "Alles")
    #expect(bank.title == "Alles")
    #expect(bank.sources.mapValues(\.title) == ["a": "x", "a-2": "y", "a-3": "z"])
    #expect(bank.items.map { $0.evidence[0].source } == ["a", "a-2", "a", "a-3"])
  }

  @Test func `each item is worded in the language of its deck`() {
    let decks = [
      Self.deck("Hafen", source: "x", language: .german), Self.deck("Ferry", source: "x", language: .english),
    ]
    let page = text("html", ItemBank(decks))
    #expect(page.contains("<html lang=\"de\">"))
    #expect(page.contains("<li lang=\"en\">"))
    #expect(page.contains("<strong>Lösung:</strong>"))
    #expect(page.contains("<strong>Answer:</strong>"))
    #expect(text("json", ItemBank(decks)).contains("\"language\":\"en\""))
    #expect(text("moodle-xml", ItemBank(decks).filtered { $0.id == "fk-Ferry" }).contains("Source:"))
  }

  @Test func `items can be left out`() {
    let bank = ItemBank([Self.deck("Hafen", source: "x")])
    #expect(bank.filtered { $0.state == .rejected }.items.isEmpty)
    #expect(bank.filtered { $0.state == .accepted } == bank)
  }
}
