import Decks
import Files
import Testing

@Suite struct DeckLintTests {
  @Test(arguments: DeckLint.rules.indices)
  func `every rule finds in its examples what they say`(index: Int) {
    let rule = DeckLint.rules[index]
    for example in rule.examples {
      let file = DeckFile(parsing: example.text)
      #expect(file.findings.isEmpty, "\(rule): \(file.findings.map(\.message))")
      let all = DeckLint.findings(in: file, documents: example.documents)
      let own = DeckLint.findings(of: rule, in: file, documents: example.documents)
      let found = own.map { "\($0.line ?? 0): \($0.severity.rawValue): \($0.message)" }
      #expect(found == example.messages, "\(rule)\n\(example.text)")
      #expect(own.allSatisfy(all.contains))
    }
    #expect(rule.examples.contains { !$0.messages.isEmpty })
  }

  @Test func `what cannot be read comes with what is doubtful, by line`() {
    let file = DeckFile(parsing: "Q: a\n\n## b\n- [ ] c\n- [ ] d\n---\nstray", file: "d.md")
    #expect(DeckLint.findings(in: file).map(\.line) == [1, 3, 7])
    #expect(DeckLint.findings(in: file).allSatisfy { $0.file == "d.md" && $0.excerpt != nil })
  }
}
