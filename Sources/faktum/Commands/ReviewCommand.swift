import Results
import ArgumentParser
import Decks
import Files
import Progress
import Scheduling
import Terminal

/// `faktum review`: the editorial pass.
struct ReviewCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through the candidates of a deck: accept, edit or reject, one key each.",
    discussion: """
      Cards that learners flagged come first, then candidates. Every decision is saved at once and can be taken \
      back. Rejected cards stay in the file, so that they are not made again.

      Keys: a accept, e edit in $EDITOR, r reject with a reason, n next, u undo, q quit.

      Examples:
        faktum review news
        faktum review news --all
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []
  @Flag(help: "All cards that are not rejected, not only candidates.") var all = false
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let decks = try OpenDecks(deckNames, program)
    let flags = try flags(program)
    var isEmpty = true
    for entry in decks.entries {
      let pass = EditorialPass(entry.file, flagged: Set(flags.keys), all: all)
      guard pass.count > 0 else { continue }
      isEmpty = false
      program.console.print(StyledText(entry.name, .title))
      try ReviewScreen(pass, path: entry.path, flags: flags, program, PassageContext(decks, program)).run()
    }
    if isEmpty {
      program.console.print(
        StyledText(program.wording("Es gibt nichts zu prüfen.", "There is nothing to review.")))
    }
  }

  /// What any learner flagged, with the reason.
  @MainActor
  private func flags(_ program: Program) throws -> [String: String] {
    try Learners.all(progress: program.workspace.progress).reduce(into: [:]) { flags, learner in
      let state = ProgressState(try program.log(of: learner).entries, scheduler: Scheduler())
      flags.merge(state.flags) { first, _ in first }
    }
  }
}
