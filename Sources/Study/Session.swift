import Assessment
public import Files
public import Progress
public import Scheduling

/// One session of study, quiz or cram: a state machine without terminal, clock or file. Every change is handed to
/// `record` before it counts; if that fails, the session stays as it was.
public struct Session {
  /// What the learner sees.
  public enum Phase: Sendable, Hashable {
    /// A question.
    case asking(Presentation)
    /// The answer to it.
    case answered(AnswerScreen)
    /// The end.
    case finished(SessionSummary)
  }

  /// What a session needs to know.
  public struct Setup: Sendable {
    /// The session's id: part of the name of every log entry, so unique for the learner.
    public var id: String
    /// What answers count for.
    public var mode: Review.Mode
    /// The names of the decks.
    public var decks: [String]
    /// The seed of all that is shuffled.
    public var seed: UInt64
    /// Whether the time to answer is recorded.
    public var recordsTiming: Bool

    /// A setup; `id` and `seed` come from a random source or, in tests, are fixed.
    public init(
      id: String, mode: Review.Mode = .study, decks: [String], seed: UInt64, recordsTiming: Bool = true
    ) {
      self.id = id
      self.mode = mode
      self.decks = decks
      self.seed = seed
      self.recordsTiming = recordsTiming
    }
  }

  /// How the session was set up.
  public let setup: Setup
  let queue: StudyQueue
  let progress: ProgressState
  let scheduler: Scheduler
  let record: (LogEntry) throws(Finding) -> Void

  var core: SessionCore
  var answers: [AnswerRecord] = []
  /// The log entries that an undo takes back.
  var entries: [EntryID] = []
  /// Items as they were edited in this session, by id.
  var edited: [String: Item] = [:]
  var history: [Checkpoint] = []
  private var entryNumber = 0
  private let startMoment: Moment
  private var lastMoment: Moment
  var shownAt: Int64

  /// Begins a session, or takes up an interrupted one.
  ///
  /// - Parameters:
  ///   - queue: what will be asked, chosen from `progress`
  ///   - progress: where the learner stands, the answers of an interrupted session included
  ///   - resuming: the effective entries of the interrupted session; its id must be that of `setup`
  ///   - record: takes each log entry; must not return before it would survive the end of the process
  public init(
    _ setup: Setup, queue: StudyQueue, progress: ProgressState, scheduler: Scheduler,
    at now: Moment, resuming: [LogEntry] = [], record: @escaping (LogEntry) throws(Finding) -> Void
  ) throws(Finding) {
    self.setup = setup
    self.queue = queue
    self.progress = progress
    self.scheduler = scheduler
    self.record = record
    core = SessionCore(waiting: queue.picks)
    startMoment = now
    lastMoment = now
    shownAt = now.milliseconds
    if resuming.isEmpty {
      try log(.started(SessionStart(mode: setup.mode, decks: setup.decks, seed: setup.seed)), at: now)
    } else {
      takeUp(resuming)
    }
    try showNext(at: now)
  }

  /// What the learner sees now.
  public var phase: Phase {
    if let given = core.given { return .answered(given.screen) }
    if let asked = core.asked { return .asking(presentation(asked)) }
    return .finished(summary)
  }

  /// What is left, the question on the screen included.
  public var remaining: Remaining { core.remaining }

  /// Whether there is something to undo.
  public var canUndo: Bool { !history.isEmpty }

  /// The study day of the last thing that happened.
  var lastDay: Int { lastMoment.day }

  /// Where an undo leads back to.
  struct Checkpoint {
    var core: SessionCore
    var answerCount: Int
    var entryCount: Int
  }

  /// Where the session is now.
  var checkpoint: Checkpoint {
    Checkpoint(core: core, answerCount: answers.count, entryCount: entries.count)
  }

  /// The card as it is now.
  func card(_ key: CardKey) -> Card {
    core.cards[key] ?? progress.card(key)
  }

  /// Writes an event under the next number; the clock never runs backwards within a session.
  @discardableResult
  mutating func log(_ event: LogEntry.Event, at now: Moment) throws(Finding) -> EntryID {
    let id = EntryID(session: setup.id, number: entryNumber + 1)
    try record(LogEntry(id: id, moment: forward(now), event: event))
    entryNumber += 1
    return id
  }

  /// `now`, or the last moment of the session if the clock was set back.
  mutating func forward(_ now: Moment) -> Moment {
    if now.milliseconds > lastMoment.milliseconds { lastMoment = now }
    return lastMoment
  }

  /// Shows the next question, or ends the session.
  mutating func showNext(at now: Moment) throws(Finding) {
    var next = core
    next.given = nil
    next.asked = nil
    if !isOver(at: now), let (pick, isRepeated) = next.takeNext(at: now) {
      let asked = asked(pick, isRepeated: isRepeated)
      next.asked = asked
      next.number += 1
      next.showings[asked.question.card, default: 0] += 1
    } else {
      entries.append(try log(.ended, at: now))
      next.isFinished = true
    }
    core = next
    shownAt = now.milliseconds
  }

  private func isOver(at now: Moment) -> Bool {
    guard let minutes = queue.limits.minutes else { return false }
    return now.milliseconds - startMoment.milliseconds >= Int64(minutes) * 60_000
  }

  func asked(_ pick: StudyQueue.Pick, isRepeated: Bool) -> SessionCore.Asked {
    var question = queue.questions[pick.index]
    if let item = edited[question.card.item] { question.item = item }
    let showing = card(question.card).repetitions + (core.showings[question.card] ?? 0)
    var presenter = Presenter(question, showing: showing, seed: setup.seed)
    let input = presenter.input(question)
    return .init(
      pick: pick, question: question, input: input, steps: HintSteps(question, input: input).steps,
      isRepeated: isRepeated)
  }

  private func presentation(_ asked: SessionCore.Asked) -> Presentation {
    let question = asked.question
    return Presentation(
      card: question.card, kind: question.item.kind, deck: question.deck, language: question.language,
      prompt: question.prompt, input: asked.input, hints: asked.hints,
      isNew: card(question.card).phase == .new && !asked.isRepeated, isRepeated: asked.isRepeated,
      number: core.number, remaining: core.remaining)
  }

  /// Counts the answers of an interrupted session, and does not ask again what a quiz or cram has asked.
  private mutating func takeUp(_ entries: [LogEntry]) {
    let questions = queue.questions
    for entry in entries {
      entryNumber = max(entryNumber, entry.id.number)
      guard case .reviewed(let review) = entry.event else { continue }
      answers.append(
        AnswerRecord(
          id: entry.id, card: review.card, distortion: review.distortion,
          phaseBefore: review.before == nil ? .new : .review, milliseconds: review.milliseconds,
          judgement: review.judgement, rating: review.rating))
      guard setup.mode != .study else { continue }
      if setup.mode == .quiz || review.judgement.outcome != .wrong {
        core.waiting.removeAll { questions[$0.index].card == review.card }
      }
    }
    if setup.mode == .study { takeUpRepetitions() }
  }

  /// Cards that were to come back when the session was interrupted, and are not due yet.
  private mutating func takeUpRepetitions() {
    let ratings = Dictionary(answers.map { ($0.card, $0.rating) }, uniquingKeysWith: { _, last in last })
    let waiting = Set(core.waiting.map(\.index))
    for index in queue.scopeIndices where !waiting.contains(index) {
      let key = queue.questions[index].card
      guard let rating = ratings[key], case .at(let due) = card(key).due else { continue }
      core.repetitions.append(
        .init(pick: .init(index: index, origin: .due), due: due, notBefore: 0, isRequired: rating <= .hard))
    }
  }
}

extension Question {
  /// What is asked.
  var prompt: String { facedItem.stem }
}
