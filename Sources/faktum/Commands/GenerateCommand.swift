import ArgumentParser
import Assessment
import Decks
import Files
import Questions

/// `faktum generate`: articles or facts to a deck.
struct GenerateCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make a deck from articles or from a facts file.",
    discussion: """
      Makes more candidates than needed, drops what is doubtful, and says what was dropped and why. The same \
      input with the same --seed gives the same deck. If the deck exists, new items are added as candidates \
      and nothing in it is changed.

      Examples:
        faktum generate samples/*.txt -o decks/news.md
        faktum generate facts.jsonl -o decks/news.md --count 30 --seed 7
        faktum generate article.html --kinds claim,choice
      """)

  @Argument(help: ArgumentHelp("Articles or facts files; standard input if none.", valueName: "article"))
  var articles: [String] = []
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Deck to write; named after the first article if not given.", valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("Title of a new deck.", valueName: "text")) var deckTitle: String?
  @Option(help: ArgumentHelp("At most so many items.", valueName: "count")) var count: Int?
  @Option(help: ArgumentHelp("Only these kinds, separated by commas.", valueName: "kinds")) var kinds:
    KindList?
  @Option(
    help: ArgumentHelp("Decides between equals; the same seed gives the same deck.", valueName: "number"))
  var seed: UInt64 = 0
  @Flag(help: "Say for each candidate why it was kept or dropped.") var explain = false
  @OptionGroup var article: ArticleOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    try CountOption.check(count)
  }

  @MainActor
  func run(_ program: Program) throws {
    let options = GenerationOptions(count: count, kinds: kinds?.kinds, seed: seed)
    if article.jsonl { return try GeneratedLines(options, program).write(articles, article, to: output) }
    let input = try FactsSource(articles, article, program)
    let sources = Dictionary(input.sources.map { ($0.key, $0.source) }) { first, _ in first }
    let generation = Generator(options).items(from: input.facts, sources: sources)
    if explain { GenerationSummary(program.console, program.wording).explain(generation) }
    try GeneratedDeck(input, generation, title: deckTitle, program)
      .store(at: output ?? program.deckPath(for: articles.first))
    if !input.isComplete { throw ExitStatus.file }
  }
}

/// Kinds of items, as typed on the command line.
struct KindList: ExpressibleByArgument, Sendable {
  /// The kinds.
  let kinds: Set<ItemKind>

  init?(argument: String) {
    let kinds = argument.split(separator: ",").map { ItemKind(rawValue: $0.trimmed) }
    guard !kinds.isEmpty, !kinds.contains(nil) else { return nil }
    self.kinds = Set(kinds.compactMap(\.self))
  }
}
