import ArgumentParser
import Facts
import Files
import Terminal

/// `faktum extract`: articles to facts.
struct ExtractCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Find the facts in articles, one JSON object a line.",
    discussion: """
      Reads .txt, .md and .html files or standard input, removes what does not belong to the article, and writes \
      each fact with its evidence, its attribution and how sure it is. What it is unsure of, it leaves out.

      Examples:
        faktum extract samples/*.txt -o facts.jsonl
        curl -s https://example.org/article.html | faktum extract --url https://example.org/article.html
        parallel --pipe faktum extract --jsonl < documents.jsonl > facts.jsonl

      With --jsonl each line of the input is a document: {"id": …, "text": …} and if known title, publisher, \
      date, url, language.
      """)

  @Argument(help: ArgumentHelp("Articles; standard input if none.", valueName: "article")) var articles:
    [String] = []
  @Option(
    name: .shortAndLong, help: ArgumentHelp("File to write; standard output if none.", valueName: "file"))
  var output: String?
  @OptionGroup var article: ArticleOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let finder = FactFinder()
    var (documents, facts) = (0, 0)
    var isComplete = true
    try program.writeLines(to: output) { put in
      isComplete = try Articles(articles, article, program).forEach { document in
        var source = document.source
        source.file = source.file?.lastPathComponent
        documents += 1
        for fact in finder.facts(in: document) {
          try put(try FactLine(fact, source: source).json())
          facts += 1
        }
      }
    }
    if output != nil, output != "-" {
      let wording = program.wording
      program.console.print(
        StyledText(
          wording.count(facts, ("Fakt", "Fakten"), ("fact", "facts"))
            + wording(" aus ", " from ")
            + wording.count(documents, ("Artikel", "Artikeln"), ("article", "articles"))))
    }
    if !isComplete { throw ExitStatus.file }
  }
}
