import Assessment
import Decks
import Facts
import Files
import Testing

@Suite struct EditingTests {
  static let head = "---\ntitle: T  # mine\nsources:\n  bote: { title: Alt }\n---\n\n"
  static let cards = """
    ## Wer?  {#fk-000000000001 state=candidate}

    - Antwort: Grote

    ## Wann?  {#fk-000000000002 state=rejected reason="zu leicht"}

    - Antwort: am Montag

    ## Wo?  {#fk-000000000003}

    - Antwort: im Hafen

    """

  func generated(_ items: [Item], _ sources: [CitedSource] = [CitedSource("bote", Source(title: "Alt"))])
    -> Deck
  {
    Deck(title: "neu", sources: sources, items: items)
  }

  func item(_ number: Int, source: String = "bote") -> Item {
    Item(
      id: "fk-00000000000\(number)", stem: "Neu \(number)?", interaction: .shortAnswer(Key("x")),
      evidence: [Evidence(source: source, quote: "q", range: 1..<2)])
  }

  // MARK: Merge

  @Test func `merging adds what is new and touches nothing else`() throws {
    let file = DeckFile(parsing: Self.head + Self.cards)
    let merge = try DeckMerge(generated([item(1), item(2), item(3), item(4)]), into: file)
    #expect(merge.known == 3 && merge.rejected == 1 && merge.vanished.isEmpty && merge.findings.isEmpty)
    #expect(merge.added.map(\.id) == ["fk-000000000004"])
    #expect(merge.file.string.hasPrefix(Self.head + Self.cards))
    #expect(merge.file.deck.items.last?.state == .candidate)
    #expect(merge.file.deck.items.last == merge.added.last)
    let again = try DeckMerge(generated([item(1), item(2), item(3), item(4)]), into: merge.file)
    #expect(again.file.string == merge.file.string && again.added.isEmpty)
  }

  @Test func `new sources are added, equal keys renamed, and vanished ones reported`() throws {
    let file = DeckFile(parsing: Self.head + Self.cards, file: "d.md")
    let sources = [
      CitedSource("bote", Source(title: "Anders", url: "https://example.org/a")),
      CitedSource("kurier", Source(title: "K: \"1\"")), CitedSource("stumm", Source(title: "S")),
    ]
    let merge = try DeckMerge(
      generated([item(4), item(5, source: "kurier")], sources), into: file)
    #expect(
      merge.file.string.hasPrefix(
        """
        ---
        title: T  # mine
        sources:
          bote: { title: Alt }
          bote-2: { title: "Anders", url: "https://example.org/a" }
          kurier: { title: "K: \\"1\\"" }
        ---

        """))
    #expect(merge.added.map(\.evidence[0].source) == ["bote-2", "kurier"])
    #expect(merge.vanished == ["bote"])
    #expect(
      merge.findings.map(\.message) == [
        "the source “bote” was not generated from this time; its 0 cards stay",
        "the deck has another source “bote”, the new one is called “bote-2”",
      ])
    #expect(merge.file.findings.isEmpty)
  }

  @Test func `a broken card is not made again`() throws {
    let file = DeckFile(parsing: Self.head + "## Kaputt  {#fk-000000000004}\n\nwas soll das\n")
    let merge = try DeckMerge(generated([item(4), item(5)]), into: file)
    #expect(merge.added.map(\.id) == ["fk-000000000005"])
    #expect(merge.file.string.contains("was soll das"))
  }

  @Test(arguments: [
    ("", "---\nsources:\n  b: { title: \"B\" }\n---\n\n"),
    ("Q: a\nA: b\n", "---\nsources:\n  b: { title: \"B\" }\n---\n\nQ: a\nA: b\n"),
    ("---\ntitle: T\n---\n", "---\ntitle: T\nsources:\n  b: { title: \"B\" }\n---\n"),
    (
      "---\r\nsources:\r\n    a: A\r\nx: 1\r\n---\r\n",
      "---\r\nsources:\r\n    a: A\r\n    b: { title: \"B\" }\r\nx: 1\r\n---\r\n"
    ),
    (
      "---\nsources: { a: { title: \"}\" } }\n---\n",
      "---\nsources: { a: { title: \"}\" } , b: { title: \"B\" }}\n---\n"
    ),
    ("---\nsources: {}\n---\n", "---\nsources: {b: { title: \"B\" }}\n---\n"),
    (
      "---\nsources:\n  a:\n    title: A\n\n---\n",
      "---\nsources:\n  a:\n    title: A\n  b: { title: \"B\" }\n\n---\n"
    ),
  ])
  func `sources are added to front matter in every form`(before: String, after: String) throws {
    let file = try DeckFile(parsing: before).addingSources([CitedSource("b", Source(title: "B"))])
    #expect(file.string == after)
    #expect(file.deck.source("b")?.title == "B" && file.findings.isEmpty)
  }

  @Test func `front matter that cannot take sources says so`() {
    let file = DeckFile(parsing: "---\nname = \"x\"\n---\nQ: a\nA: b")
    #expect(throws: Finding.self) { try file.addingSources([CitedSource("b", Source(title: "B"))]) }
  }

  // MARK: Editorial pass

  @Test func `a pass decides on candidates and can be undone step by step`() throws {
    let text = Self.cards + "\n## Wie?  {#fk-000000000004 state=candidate}\n\n- Antwort: so\n"
    var pass = EditorialPass(DeckFile(parsing: text), flagged: ["fk-000000000003"])
    #expect(pass.count == 3)
    #expect(pass.current?.id == "fk-000000000003")
    pass.next()
    try pass.accept()
    try pass.reject(reason: "doppelt")
    #expect(pass.current == nil)
    #expect(pass.file.deck.items.map(\.state) == [.accepted, .rejected, .accepted, .rejected])
    #expect(pass.file.attribute("reason", of: "fk-000000000004") == "doppelt")
    #expect(pass.file.string.contains("## Wer?  {#fk-000000000001}\n"))
    let undone = [pass.undo(), pass.undo(), pass.undo(), pass.undo()]
    #expect(undone == [true, true, true, false])
    #expect(pass.file.string == text && pass.position == 0)
  }

  @Test func `a pass over all cards leaves rejected ones out`() {
    #expect(EditorialPass(DeckFile(parsing: Self.cards), all: true).count == 2)
  }

  @Test func `an edited card replaces its lines and keeps its id`() throws {
    var pass = EditorialPass(DeckFile(parsing: Self.head + Self.cards))
    #expect(try pass.cardText() == "## Wer?  {#fk-000000000001 state=candidate}\n\n- Antwort: Grote")
    try pass.edit("\n## Wer kam?  {tags=hafen}\n\n- Antwort: Ilse Grote\n- Auch: Grote\n\n")
    #expect(pass.current?.id == "fk-000000000001")
    #expect(pass.current?.stem == "Wer kam?" && pass.current?.tags == ["hafen"])
    #expect(
      pass.file.string.contains(
        "## Wer kam?  {#fk-000000000001 tags=hafen}\n\n- Antwort: Ilse Grote\n- Auch: Grote\n\n## Wann?"))
    let isUndone = pass.undo()
    #expect(isUndone)
    #expect(pass.file.string == Self.head + Self.cards)
  }

  @Test func `what is no card is refused with the line in the edited text`() throws {
    var pass = EditorialPass(DeckFile(parsing: Self.head + Self.cards))
    let before = pass.file.string
    func message(_ text: String) -> (String, Int?)? {
      let finding = #expect(throws: Finding.self) { try pass.edit(text) }
      return finding.map { ($0.message, $0.line) }
    }
    #expect(
      try #require(message("\n\n## Wer?\n\n- Antwort: a\n\nhm")) == ("this line does not belong to a card", 7)
    )
    #expect(try #require(message(" \n")) == ("the card is empty", nil))
    #expect(
      try #require(message("## a\n- Antwort: b\n\n## c\n- Antwort: d")).0 == "this is not exactly one card")
    #expect(try #require(message("nur Text")).1 == 1)
    #expect(try #require(message("---\n## a\n- Antwort: b")).0 == "this is not exactly one card")
    #expect(pass.file.string == before && !pass.canUndo)
  }
}
