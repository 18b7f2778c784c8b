import Terminal
import Assessment
import Decks
import ArgumentParser
import Files
import Progress
import Results
import Scheduling
import Study

/// `faktum stats`: where a learner stands.
struct StatsCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show what is due, what is coming, how well it is kept, and which tricks fool you.",
    discussion: """
      Examples:
        faktum stats
        faktum stats news
        faktum stats --json
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []

  @Option(help: ArgumentHelp("Who learns.", valueName: "learner")) var learner: String?
  @Flag(help: "Write the figures as JSON.") var json = false
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let settings = try program.settings()
    let learner = try program.learner(named: learner)
    let decks = try OpenDecks(deckNames, program)
    let scheduler = Scheduler(policy: try settings.policy())
    let log = try program.log(of: learner)
    let now = program.now(settings)
    let state = ProgressState(log.entries, scheduler: scheduler)
    let cards = decks.entries.flatMap {
      Question.all(of: $0.file.deck, name: $0.name, language: program.language).filter {
        $0.item.state != .rejected
      }
      .map(\.card)
    }
    let stats = Stats(state: state, log: log, cards: cards, now: now)
    if json {
      program.console.writeVerbatim(StatsJSON(stats).text)
    } else {
      StatsView(program.console, program.wording).show(
        stats, activity: Activity(log, until: now.day), of: learner, at: now)
    }
  }
}
