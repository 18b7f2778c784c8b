import Assessment
import Decks
import Facts
import Files
import Quantities
import TestSupport
import Testing

@Suite struct DeckFileTests {
  static let harbour = """
    ---
    title: Der Hafenstreit von Brunnmoor
    language: de
    level: 2  # ours
    sources:
      bote: { title: "Hafen bleibt geschlossen", publisher: "Brunnmoorer Bote", date: 2024-03-11 }
    ---

    ## Wer kündigte die Schließung des Hafens an?  {#fk-3k9q2m7a0cxd}

    - [x] Hafenmeisterin Ilse Grote
    - [ ] Bürgermeister Jan Thode
      → Er erfuhr es aus der Zeitung.
    - [ ] Reeder Ole Petersen

    > „Hafenmeisterin Ilse Grote kündigte am Montag die Schließung an.“
    > — bote, 212–274

    ## Behauptung: Zwölf Schiffe lagen fest.  {#fk-77pa0c1xw4e9 verdict=refuted distortion=number}

    Richtig ist: Es waren fünf.

    > „Fünf Schiffe liegen seit Sonntag fest.“
    > — bote, 480–518

    """

  @Test func `the deck of the design reads as it is meant`() {
    let file = DeckFile(parsing: Self.harbour, file: "hafen.md")
    #expect(file.findings.isEmpty)
    #expect(file.deck.title == "Der Hafenstreit von Brunnmoor")
    #expect(file.deck.language == .german)
    #expect(file.deck.source("bote")?.publisher == "Brunnmoorer Bote")
    #expect(file.deck.source("bote")?.date == CalendarDate(year: 2024, month: 3, day: 11))
    let first = Item(
      id: "fk-3k9q2m7a0cxd", stem: "Wer kündigte die Schließung des Hafens an?",
      interaction: .choice([
        Option("Hafenmeisterin Ilse Grote", isKey: true),
        Option("Bürgermeister Jan Thode", feedback: "Er erfuhr es aus der Zeitung."),
        Option("Reeder Ole Petersen"),
      ]),
      evidence: [
        Evidence(
          source: "bote", quote: "Hafenmeisterin Ilse Grote kündigte am Montag die Schließung an.",
          range: 212..<274)
      ])
    let second = Item(
      id: "fk-77pa0c1xw4e9", stem: "Zwölf Schiffe lagen fest.",
      interaction: .claim(verdict: .refuted, distortion: .number),
      evidence: [Evidence(source: "bote", quote: "Fünf Schiffe liegen seit Sonntag fest.", range: 480..<518)],
      correction: "Es waren fünf.", isConstructed: true)
    #expect(file.deck.items == [first, second])
    #expect(file.string == Self.harbour)
    #expect(file.line(of: "fk-77pa0c1xw4e9") == 19)
  }

  @Test func `a new deck reads well on paper`() {
    let deck = DeckFile(parsing: Self.harbour).deck
    #expect(
      deck.text.contains(
        """
        ## Behauptung: Zwölf Schiffe lagen fest.  {#fk-77pa0c1xw4e9 verdict=refuted distortion=number}

        Falsch (für die Übung erfunden). Richtig ist: Es waren fünf.

        > „Fünf Schiffe liegen seit Sonntag fest.“
        > — bote, 480–518

        """))
    #expect(DeckFile(parsing: deck.text).deck == deck)
  }

  @Test func `cards of two lines open as they are`() {
    let text = """
      ---
      name = "Cell \\"Biology\\""
      ---

      Q: What is a neurite?
      A: A projection from a neuron:
      either an axon

      or a dendrite.

      ---

      C: Speech is [produced] in [Broca's] area \\[1861\\], see ![map](map.png).
      Q: $\\frac{a}{b}$ {x}
      A: # no heading
      """
    let file = DeckFile(parsing: text, file: "cells.md")
    #expect(file.findings.isEmpty)
    #expect(file.deck.title == "Cell \"Biology\"")
    #expect(
      file.deck.items == [
        Item(
          stem: "What is a neurite?",
          interaction: .flashcard(
            answer: "A projection from a neuron:\neither an axon\n\nor a dendrite.", isReversed: false)),
        Item(
          stem: "Speech is [1] in [2] area [1861], see ![map](map.png).",
          interaction: .cloze(gaps: [Key("produced"), Key("Broca's")])),
        Item(stem: "$\\frac{a}{b}$ {x}", interaction: .flashcard(answer: "# no heading", isReversed: false)),
      ])
    #expect(file.string == text)
  }

  @Test func `ids are added on first use and touch nothing else`() {
    let text = "Q: a\nA: b\n\n## c  {state=candidate x=\"{\"}\n- Antwort: d\r\n\n## e\n\n## f [g]  \n\nC: [h]"
    let file = DeckFile(parsing: text)
    var generator = SeededGenerator(seed: 1)
    let first = file.identified(using: &generator)
    let ids = first.deck.items.compactMap(\.id)
    #expect(ids.count == 4 && ids.allSatisfy(ItemID.isValid) && Set(ids).count == 4)
    #expect(
      first.string
        == "Q: a  {#\(ids[0])}\nA: b\n\n## c  {#\(ids[1]) state=candidate x=\"{\"}\n- Antwort: d\r\n\n## e\n\n"
        + "## f [g]  {#\(ids[2])}  \n\nC: [h]  {#\(ids[3])}")
    #expect(first.identified(using: &generator).string == first.string)
    #expect(first.deck.items.map(\.stem) == file.deck.items.map(\.stem))
  }

  @Test func `unknown attributes and comments survive an edit`() throws {
    let text = """
      ## Wann?  {#fk-000000000001 reason="zu leicht" state=rejected}
      <!-- nachsehen -->
      - Datum: 11. März 2024
      - Auch: 2024-03-11
      - Toleranz: 2 Tage
      """
    let file = DeckFile(parsing: text)
    var item = try #require(file.deck.items.first)
    #expect(item.interaction == .date(Key("11. März 2024", variants: ["2024-03-11"], tolerance: 2)))
    #expect(file.attribute("reason", of: "fk-000000000001") == "zu leicht")
    item.state = .accepted
    #expect(
      try file.replacing(item).string == """
        ## Wann?  {#fk-000000000001 reason="zu leicht"}

        - Datum: 11. März 2024
        - Auch: 2024-03-11
        - Toleranz: 2 Tage

        <!-- nachsehen -->
        """)
    #expect(
      try file.setting("reason", to: nil, of: "fk-000000000001").string.hasPrefix(
        "## Wann?  {#fk-000000000001 state=rejected}\n<!--"))
  }

  @Test func `a small card stays small when it is edited`() throws {
    let file = DeckFile(parsing: "Q: a  {#fk-000000000001}\nA: b\nC: [c]  {#fk-000000000002}\n")
    var item = file.deck.items[0]
    item.interaction = .flashcard(answer: "new\n- line", isReversed: true)
    item.tags = ["x"]
    let edited = try file.replacing(item)
    #expect(
      edited.string
        == "Q: a  {#fk-000000000001 reversed=yes tags=x}\nA: new\n- line\nC: [c]  {#fk-000000000002}\n")
    item.evidence = [Evidence(source: "s", quote: "q")]
    #expect(try edited.replacing(item).deck.items == [item, file.deck.items[1]])
  }

  @Test func `cards are added at the end and removed with their empty lines`() throws {
    let file = DeckFile(
      parsing: "## a {#fk-000000000001}\n- Answer: b\n\n## c {#fk-000000000002}\n- Answer: d")
    let removed = try file.removing(id: "fk-000000000001")
    #expect(removed.string == "## c {#fk-000000000002}\n- Answer: d")
    let added = removed.adding([Item(stem: "e", interaction: .shortAnswer(Key("f")))])
    #expect(added.string == "## c {#fk-000000000002}\n- Answer: d\n\n## e\n\n- Antwort: f\n")
    #expect(
      DeckFile(parsing: "").adding([Item(stem: "e", interaction: .order(["f"]))]).string == "## e\n\n1. f\n")
    #expect(throws: Finding.self) { try removed.removing(id: "fk-000000000001") }
  }

  @Test func `several passages, and one without a source where there is only one`() {
    let head = "---\nsources:\n  a: Titel\n---\n"
    let card = "## x\n- Answer: y\n\n> »eins\n> — kein Ende\n>\n> zwei«\n> — b\n>\n> \"drei\"\n"
    let file = DeckFile(parsing: head + card)
    #expect(file.findings.map(\.message) == [])
    #expect(
      file.deck.items.first?.evidence == [
        Evidence(source: "kein Ende", quote: "»eins"), Evidence(source: "b", quote: "zwei«"),
        Evidence(source: "a", quote: "drei"),
      ])
    #expect(file.deck.source("a")?.title == "Titel")
    #expect(DeckFile(parsing: card).findings.map(\.line) == [10])
  }
}
