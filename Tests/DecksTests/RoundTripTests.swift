import Assessment
import Decks
import Facts
import Files
import Quantities
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func `what is written is read back as it was`() {
    var random = RandomItems(seed: 2024)
    for _ in 0..<1500 {
      let item = random.item()
      let deck = Deck(
        title: random.text(), sources: [CitedSource("bote", Source(title: random.text()))], items: [item])
      let file = DeckFile(parsing: deck.text)
      #expect(file.findings.isEmpty, "\(file.findings.map { $0.rendered() })\n\(deck.text)")
      #expect(file.deck.items == [item.normalized], "\n\(item.normalized)\n\(deck.text)")
      #expect(file.deck.sources.first?.source.title == deck.sources.first?.source.title)
      guard file.deck.items == [item.normalized] else { return }
    }
  }

  @Test func `a deck of many items keeps their order and writes the same again`() {
    var random = RandomItems(seed: 5)
    let items = (0..<200).map { _ in random.item().normalized }
    let deck = Deck(title: "Viele", language: .english, items: items)
    let file = DeckFile(parsing: deck.text)
    #expect(file.deck.items == items)
    #expect(file.deck.text == deck.text)
    #expect(file.string == deck.text)
  }

  @Test func `any bytes are read without loss`() {
    var random = RandomItems(seed: 77)
    for _ in 0..<1500 {
      var text = ""
      for _ in 0..<random.number(0...30) { text += random.text() }
      let file = DeckFile(parsing: text, file: "x.md")
      #expect(file.string == text)
      let again = DeckFile(parsing: file.deck.text)
      #expect(again.deck.items == file.deck.items.map(\.normalized), "\(text)\n=====\n\(file.deck.text)")
    }
  }

  @Test func `an edit changes its own card and no other line`() throws {
    var random = RandomItems(seed: 9)
    for round in 0..<200 {
      var items = (0..<6).map { _ in random.item() }
      for index in items.indices { items[index].id = ItemID.random(using: &random.generator) }
      var text = Deck(title: "T", items: items).text
      if round.isMultiple(of: 2) {
        text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      }
      if round.isMultiple(of: 3) { text.removeLast() }
      let file = DeckFile(parsing: text)
      #expect(file.deck.items == items.map(\.normalized))
      var changed = random.item()
      let place = random.number(0...5)
      changed.id = items[place].id
      let edited = try file.replacing(changed)
      var expected = items.map(\.normalized)
      expected[place] = changed.normalized
      #expect(edited.deck.items == expected)
      for (index, item) in items.enumerated() where index != place {
        #expect(try edited.cardText(of: item.id ?? "") == file.cardText(of: item.id ?? ""))
      }
      #expect(edited.string.hasSuffix("\n") == file.string.hasSuffix("\n"))
      #expect(edited.string.utf8.contains(0x0D) == file.string.utf8.contains(0x0D))
      let back = try edited.replacing(items[place])
      #expect(back.string == text)
    }
  }
}
