import Decks
import Files
import Progress
import Quantities
import Scheduling
import Study
import Terminal

/// Runs a session from the decks on disk to the log on disk.
@MainActor
struct SessionRun {
  private let plan: SessionPlan
  private let program: Program

  init(_ plan: SessionPlan, _ program: Program) {
    self.plan = plan
    self.program = program
  }

  /// Opens decks and log, plays the session, and leaves a snapshot.
  func run() throws {
    let settings = try program.settings()
    let learner = try program.learner(named: plan.learner)
    let decks = try OpenDecks(plan.deckNames, program)
    let scheduler = Scheduler(policy: try settings.policy())
    let program = program
    let now = { program.now(settings) }
    let journal = try Journal(learner, scheduler: scheduler, started: Timestamp.text(now().milliseconds))
    for finding in journal.findings { program.report(finding) }
    let start = SessionStarter(plan, journal, scheduler, decks, program, at: now())
    guard !start.queue.isEmpty || !start.resumed.isEmpty else {
      return NothingDueView(program).show(start.queue, journal.state, at: now())
    }
    if !start.resumed.isEmpty { program.console.print(StyledText(program.wording.resumes, .dim)) }
    let session = try start.session(at: now(), record: journal.append)
    do {
      try SessionScreen(session, surroundings(decks, now)).run()
    } catch {
      try journal.close()
      throw error
    }
    try journal.close()
  }

  private func surroundings(_ decks: OpenDecks, _ now: @escaping () -> Moment) -> SessionScreen.Surroundings {
    let editor = ItemEditor(decks, program)
    return SessionScreen.Surroundings(
      console: program.console, lines: program.lines, wording: program.wording, now: now,
      edit: editor.edit, accept: editor.accept, context: PassageContext(decks, program).widened,
      report: program.report)
  }
}

extension Wording {
  fileprivate var resumes: String {
    self(
      "Die letzte Sitzung wurde unterbrochen; sie geht weiter.",
      "The last session was interrupted; it goes on.")
  }
}
