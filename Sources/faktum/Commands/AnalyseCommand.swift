import Quantities
import Files
import Facts
import ArgumentParser
import Extraction
import Linguistics
import Reading
import Terminal

/// `faktum analyse`: what the language engine saw.
struct AnalyseCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Show what the language engine saw in an article, as CoNLL-U.",
    discussion: """
      Examples:
        faktum analyse article.txt
        echo "Fünf Schiffe lagen fest." | faktum analyse
        faktum analyse article.txt --facts
      """)

  @Argument(help: ArgumentHelp("Article; standard input if none.", valueName: "article")) var article = "-"
  @Flag(help: "Show for each sentence its facts, or why it has none.") var facts = false
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let output = try Reader().read(path: article)
    for finding in output.findings { program.report(finding) }
    let document = output.document
    let analysis = Analyzer(language: document.language).analyze(
      document.text, body: document.body, date: document.source.date)
    if facts {
      for outcome in Extractor(language: document.language).outcomes(in: document, analysis: analysis) {
        program.console.print(StyledText(analysis.text[outcome.range].replacing("\n", with: " "), .strong))
        for fact in outcome.facts { program.console.print(StyledText(fact.statement), indent: "  ") }
        if let reason = outcome.abstention { program.console.print(StyledText(reason, .dim), indent: "  ") }
      }
    } else {
      program.console.writeVerbatim(CoNLLU.text(of: analysis).sanitized(keepingNewlines: true))
    }
  }
}
