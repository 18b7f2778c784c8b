import Decks
import Facts
import Files
import Interchange
import Questions

/// Items as JSON Lines: one line a document, in constant memory.
@MainActor
struct GeneratedLines {
  private let options: GenerationOptions
  private let program: Program

  init(_ options: GenerationOptions, _ program: Program) {
    self.options = options
    self.program = program
  }

  /// Reads documents as JSON Lines and writes for each the bank of its items as one JSON object on one line.
  func write(_ paths: [String], _ article: ArticleOptions, to output: String?) throws {
    guard let json = ExportFormats.named("json") else { preconditionFailure("the format json is built in") }
    let (finder, generator) = (FactFinder(), Generator(options))
    var isComplete = true
    try program.writeLines(to: output) { put in
      isComplete = try Articles(paths, article, program).forEach { document in
        let items = generator.items(
          from: finder.facts(in: document), sources: [document.id: document.source]
        ).items
        let bank = ItemBank(
          title: document.source.title, language: document.language, sources: [document.id: document.source],
          items: items)
        let value = try JSONValue(parsing: json.export(bank, options: ExportOptions()).bytes)
        try put(value.text)
      }
    }
    if !isComplete { throw ExitStatus.file }
  }
}
