import Decks
import Files
import Progress
import Scheduling
import Study

/// Begins a session, or takes up the one that was interrupted today over the same decks.
@MainActor
struct SessionStarter {
  /// What will be asked.
  let queue: StudyQueue
  /// The entries of the interrupted session; empty for a new one.
  let resumed: [LogEntry]
  private let setup: Session.Setup
  private let progress: ProgressState
  private let scheduler: Scheduler

  init(
    _ plan: SessionPlan, _ journal: Journal, _ scheduler: Scheduler, _ decks: OpenDecks, _ program: Program,
    at now: Moment
  ) {
    let names = decks.entries.map(\.name)
    let unfinished = journal.state.unfinished.flatMap { session in
      session.start.mode == plan.mode && session.start.decks == names && session.moment.day == now.day
        ? session : nil
    }
    var generator = SystemRandomNumberGenerator()
    let seed = unfinished?.start.seed ?? plan.seed ?? UInt64.random(in: 0..<1 << 53, using: &generator)
    setup = Session.Setup(
      id: unfinished?.id ?? Self.newID(using: &generator), mode: plan.mode, decks: names, seed: seed,
      recordsTiming: plan.recordsTiming)
    resumed = unfinished == nil ? [] : journal.unfinishedEntries
    progress = journal.state
    self.scheduler = scheduler
    queue = StudyQueue(
      decks.entries.flatMap { Question.all(of: $0.file.deck, name: $0.name, language: program.language) },
      progress: journal.state,
      scheduler: scheduler, at: now, mode: plan.mode, limits: plan.limits, filters: plan.filters, seed: seed)
  }

  /// The session, whose log entries go to `record`.
  func session(
    at now: Moment, record: @escaping (LogEntry) throws(Finding) -> Void
  ) throws(Finding) -> Session {
    try Session(
      setup, queue: queue, progress: progress, scheduler: scheduler, at: now, resuming: resumed,
      record: record)
  }

  /// Twelve characters of base 32: two sessions of one learner never share them.
  private static func newID(using generator: inout some RandomNumberGenerator) -> String {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String((0..<12).map { _ in digits[Int.random(in: 0..<32, using: &generator)] })
  }
}
