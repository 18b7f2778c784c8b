import Assessment
import Decks
import Files
import Testing

@Suite struct FormatDocumentTests {
  /// The examples of docs/DECK-FORMAT.md.
  static let examples: [String] = {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let text = try? FileSystem.text(of: "/\(path)/docs/DECK-FORMAT.md") else { return [] }
    var examples: [String] = []
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```deck" {
        lines = []
      } else if line == "```", let example = lines {
        examples.append(example.joined(separator: "\n") + "\n")
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }()

  @Test func `the page shows every kind of card`() {
    let kinds = Set(Self.examples.flatMap { DeckFile(parsing: $0).deck.items.map(\.kind) })
    #expect(kinds == Set(ItemKind.allCases))
  }

  @Test(arguments: examples)
  func `an example of the page reads without a finding and survives being written`(example: String) {
    let file = DeckFile(parsing: example)
    #expect(file.findings.isEmpty, "\(file.findings.map { $0.rendered() })")
    #expect(!file.deck.items.isEmpty)
    #expect(file.string == example)
    #expect(DeckFile(parsing: file.deck.text).deck == file.deck)
    let errors = DeckLint.findings(in: file).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { $0.rendered() })")
  }
}
