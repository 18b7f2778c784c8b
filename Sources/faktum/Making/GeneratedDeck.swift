import Facts
import Assessment
import Decks
import Files
import Questions
import Terminal

/// A deck that was just generated: stored as a new file, or merged into the one that is there.
@MainActor
struct GeneratedDeck {
  private let input: FactsSource
  private let generation: Generation
  private let title: String?
  private let program: Program

  init(_ input: FactsSource, _ generation: Generation, title: String?, _ program: Program) {
    self.input = input
    self.generation = generation
    self.title = title
    self.program = program
  }

  /// Writes the deck to `path` (`-` for standard output) and says what was made and dropped.
  func store(at path: String) throws(Finding) {
    let summary = GenerationSummary(path == "-" ? program.messages : program.console, program.wording)
    guard path != "-", FileSystem.exists(path) else {
      let deck = deck(at: path)
      if generation.items.isEmpty { throw nothingMade }
      try program.write(Array(deck.text.utf8), to: path)
      return summary.show(generation, added: generation.items.count, known: 0, path: path)
    }
    let merge = try DeckMerge(deck(at: path), into: DeckFile(path: path))
    for finding in merge.findings { program.report(finding) }
    if !merge.added.isEmpty { try merge.file.write(to: path) }
    summary.show(generation, added: merge.added.count, known: merge.known, path: path)
  }

  private var nothingMade: Finding {
    Finding(
      .error,
      program.wording(
        "aus diesen Artikeln ließ sich keine Frage machen", "no question could be made of these articles"),
      hint: program.wording(
        "ist es laufender Text auf Deutsch oder Englisch?", "is it running text in German or English?"))
  }

  private func deck(at path: String) -> Deck {
    let used = Set(generation.items.flatMap { $0.evidence.map(\.source) })
    let sources = input.sources.filter { used.contains($0.key) }
    let only = sources.count == 1 ? sources.first?.source.title : nil
    return Deck(
      title: title ?? only ?? DeckFiles.name(of: path == "-" ? "deck" : path), language: input.language,
      sources: sources, items: generation.items)
  }
}

extension Program {
  /// Where the deck of `article` goes if nothing else is said.
  func deckPath(for article: String?) -> String {
    let name = article.flatMap { $0 == "-" ? nil : $0.lastPathComponent } ?? "deck"
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return "\(workspace.decks)/\(stem.isEmpty ? "deck" : stem).md"
  }
}
