import Decks
import ArgumentParser
import Files
import Interchange
import Progress
import Results

/// `faktum results`: how a class did.
struct ResultsCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: "Report results by item, learner, kind, tag and distortion.",
    discussion: """
      Examples:
        faktum results
        faktum results news --part distortions
        faktum results news --format csv --part learners -o class.csv
        faktum results --mode quiz --format json
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all answers if none.", valueName: "deck"))
  var deckNames: [String] = []
  @Option(help: "How to write them.") var format: ResultsFormat = .table
  @Option(help: "Which part; json holds all.") var part: ResultTable.Part = .items
  @Option(help: ArgumentHelp("Only this learner. May be repeated.", valueName: "learner")) var learner:
    [String] = []
  @Option(help: "Only answers of one mode.") var mode: Review.Mode?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("File to write; standard output if none.", valueName: "file"))
  var output: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let learners =
      try learner.isEmpty
      ? Learners.all(progress: program.workspace.progress)
      : learner.map { try Learner($0, progress: program.workspace.progress) }
    let logs = try learners.map { try program.log(of: $0) }
    let hasDecks = !deckNames.isEmpty || !program.deckFiles.names.isEmpty
    let items = hasDecks ? try OpenDecks(deckNames, program).entries.flatMap(\.file.deck.items) : []
    let results = ClassResults(
      logs, items: items, modes: mode.map { [$0] } ?? Set(Review.Mode.allCases),
      isOnlyGiven: !deckNames.isEmpty)
    let text = format.text(results, part: part, language: program.language)
    let isFile = output != nil && output != "-"
    try program.write(Array((isFile ? text : text.sanitized(keepingNewlines: true)).utf8), to: output)
  }
}
