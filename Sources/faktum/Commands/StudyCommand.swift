import Study
import ArgumentParser
import Progress

/// `faktum study`: a session of spaced repetition.
struct StudyCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Learn: a session of spaced repetition.",
    discussion: """
      Asks what is due and a few new cards, judges the answers, and shows the evidence after each. Without a \
      deck, all decks are studied together. Every answer is on disk before the next one is accepted; an \
      interrupted session goes on where it stopped.

      Examples:
        faktum study
        faktum study news --cards 20
        faktum study news --only wrong --cram
        faktum study news < answers.txt

      During the session :help lists the commands; a line of standard input is an answer or a command there.
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []

  @OptionGroup var choice: SessionOptions
  @Option(help: ArgumentHelp("New cards a day.", valueName: "count")) var new: Int?
  @Option(help: ArgumentHelp("Ask nothing further after so many minutes.", valueName: "minutes"))
  var minutes: Int?
  @Flag(help: "Practise whatever is chosen, due or not; the schedule stays as it is.") var cram = false
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    try CountOption.check(new, minutes, choice.cards)
  }

  @MainActor
  func run(_ program: Program) throws {
    var plan = SessionPlan(mode: cram ? .cram : .study, deckNames: deckNames, choice)
    plan.limits.minutes = minutes
    plan.limits.newPerDay = try new ?? program.settings().newPerDay
    try SessionRun(plan, program).run()
  }
}
