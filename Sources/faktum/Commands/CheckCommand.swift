import ArgumentParser
import Decks
import Files
import Terminal

/// `faktum check`: looks for what is wrong in decks.
struct CheckCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for what is wrong or doubtful in decks.",
    discussion: """
      Reports cards that cannot be read, two right options, missing or misquoted evidence, keys that stand in \
      their own question, and what export formats cannot hold, each with its line. Exit code 1 if there is an \
      error, with --strict also if there is a warning.

      Examples:
        faktum check
        faktum check news --strict
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []

  @Flag(help: "Count warnings as errors.") var strict = false
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    var counts: [Finding.Severity: Int] = [:]
    for path in try program.deckFiles.paths(deckNames) {
      let file = try DeckFile(path: path)
      for finding in DeckLint.findings(in: file) {
        program.report(finding)
        counts[finding.severity, default: 0] += 1
      }
      let cards = program.wording.count(file.deck.items.count, ("Karte", "Karten"), ("card", "cards"))
      program.console.print("\(path): \(cards)")
    }
    let (errors, warnings) = (counts[.error] ?? 0, counts[.warning] ?? 0)
    let wording = program.wording
    program.console.print(
      StyledText(
        wording.count(errors, ("Fehler", "Fehler"), ("error", "errors")) + ", "
          + wording.count(warnings, ("Warnung", "Warnungen"), ("warning", "warnings"))))
    if errors > 0 || strict && warnings > 0 { throw ExitStatus.failed }
  }
}
