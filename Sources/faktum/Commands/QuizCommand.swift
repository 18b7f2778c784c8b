import Study
import ArgumentParser
import Progress

/// `faktum quiz`: a graded test.
struct QuizCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Take a graded test; the schedule stays as it is.",
    discussion: """
      Asks cards at random, each once, and gives a score. The answers go to the same log as those of study, \
      marked as a quiz.

      Examples:
        faktum quiz news --cards 10
        faktum quiz news --cards 10 --seed 7 --minutes 15
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []

  @OptionGroup var choice: SessionOptions
  @Option(help: ArgumentHelp("Ask nothing further after so many minutes.", valueName: "minutes"))
  var minutes: Int?
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    try CountOption.check(minutes, choice.cards)
  }

  @MainActor
  func run(_ program: Program) throws {
    var plan = SessionPlan(mode: .quiz, deckNames: deckNames, choice)
    plan.limits.minutes = minutes
    try SessionRun(plan, program).run()
  }
}
