import Assessment
import Decks
import Files
import Testing

@Suite struct BadDeckTests {
  @Test(arguments: [
    ("stray\n\nQ: a\nA: b", 1, 1, "this line does not belong to a card"),
    ("A: b", 1, 1, "an answer without a question"),
    ("Q: a\n\nQ: b\nA: c", 1, 1, "this question has no answer"),
    ("Q: a\nA: b\nA: c", 3, 1, "this question has an answer already"),
    ("C: no gap", 1, 1, "this sentence has no gap"),
    ("C: a [b", 1, 6, "this gap has no closing bracket"),
    ("C: a\nb [] c", 2, 3, "this gap is empty"),
    ("## a [b [c]]", 1, 9, "a gap begins within a gap"),
    ("## a\n\nb", 3, 1, "this line does not belong to a card"),
    ("## a", 1, 1, "the card has no answer"),
    ("##\n- Answer: b", 1, 1, "the card has no question"),
    ("## a  {#x state=foo}\n- Answer: b", 1, 1, "there is no state “foo”"),
    ("## a  {#x state}\n- Answer: b", 1, 16, "expected “=” after “state”"),
    ("## a  {tags=\"x}\n- Answer: b", 1, 13, "this quotation mark has no partner"),
    ("## a  {#x #y}\n- Answer: b", 1, 11, "a card has one id"),
    ("## a\n- b", 2, 3, "this list entry is neither an option, an answer nor a pair"),
    ("## a\n- [x] b\n- c = d", 3, 1, "a card is either option or pair, not both"),
    ("## a\n- Answer: b\n- Tolerance: much", 3, 14, "expected a number such as 2 or 0,5"),
    ("## Claim: a", 1, 1, "the claim has no verdict"),
    ("## Claim: a {verdict=maybe}", 1, 1, "there is no verdict “maybe”"),
    ("## Claim: a {verdict=refuted}\n\nTrue.", 3, 1, "this sentence contradicts verdict=refuted"),
    ("## a\n- Answer: b\n> q", 3, 1, "this passage names no source"),
    ("## a\n- Answer: b\n> q\n> — s, far", 4, 8, "expected the range of the passage, such as 212–274"),
    ("## a\n- Answer: b\n> — s", 3, 3, "a source without a quotation"),
    ("## a\n- Answer: b\n### c", 3, 1, "this heading does not belong to a card"),
    ("## a  {kind=cloze}\n- Answer: b", 1, 1, "kind=cloze, but the lines of the card make a shortAnswer"),
    ("---\ntitle: [\n---\nQ: a\nA: b", 3, 1, "the front matter cannot be read"),
    ("---\ntitle: a\ntitle: b\n---\nQ: a\nA: b", 2, 1, "the front matter cannot be read"),
    ("---\nQ: a\nA: b", 1, 1, "the front matter has no end"),
    ("---\nlanguage: fr\n---\nQ: a\nA: b", 2, 1, "the language “fr” is not known"),
    ("<!-- open", 1, 1, "this comment has no end"),
  ])
  func `what does not fit is told with its place`(text: String, line: Int, column: Int, message: String)
    throws
  {
    let file = DeckFile(parsing: text, file: "d.md")
    let finding = try #require(file.findings.first)
    #expect(finding.message.hasPrefix(message), "\(finding.rendered())")
    #expect(finding.line == line && finding.column == column, "\(finding.rendered())")
    #expect(finding.file == "d.md" && finding.excerpt != nil)
    #expect(file.string == text)
  }

  @Test func `a broken card does not lose the others, and keeps its bytes`() throws {
    let text = """
      ## a  {#fk-000000000001}
      - Answer: b

      ## broken  {#fk-000000000002}
      - [x] c
      what?

      ## d  {#fk-000000000003}
      - Answer: e
      """
    let file = DeckFile(parsing: text)
    #expect(file.deck.items.map(\.stem) == ["a", "d"])
    #expect(file.findings.map(\.line) == [6])
    var item = file.deck.items[1]
    item.stem = "D"
    #expect(
      try file.replacing(item).string
        == text.replacing("## d ", with: "## D ").replacing("- Answer: e", with: "\n- Antwort: e"))
    #expect(throws: Finding.self) { try file.removing(id: "fk-000000000002") }
  }

  @Test func `an empty deck is valid`() {
    for text in ["", "\n", "\u{FEFF}", "\r\n\r\n", "---\n---\n"] {
      let file = DeckFile(parsing: text, file: "folder/leer.md")
      #expect(file.findings.isEmpty && file.deck.items.isEmpty && file.string == text)
      #expect(file.deck.title == "leer")
    }
  }
}
