import Assessment
import Facts
import Files
import Progress
import Quantities
import Scheduling

@testable import Study

let brunnmoor = Source(title: "Hafen bleibt zu", publisher: "Brunnmoorer Bote")

/// The question of an item numbered `number`, of an invented deck.
func question(
  _ number: Int, _ interaction: Interaction, stem: String = "Was gilt?", deck: String = "hafen",
  group: String? = nil, tags: [String] = [], face: CardKey.Face = .front, correction: String? = nil
) -> Question {
  let digits = String(number)
  let item = Item(
    id: "fk-" + String(repeating: "0", count: 12 - digits.count) + digits, stem: stem,
    interaction: interaction,
    evidence: [
      Evidence(source: "bote", quote: "Im Jahr 2015 lagen 5 Schiffe in Brunnmoor fest.", range: 0..<46)
    ],
    correction: correction, tags: tags, isConstructed: correction != nil, group: group)
  guard let question = Question(item, face: face, deck: deck, language: .german, sources: ["bote": brunnmoor])
  else { preconditionFailure("the item has an id") }
  return question
}

/// A question whose answer is `answer`.
func typed(_ number: Int, _ answer: String = "ja", deck: String = "hafen", group: String? = nil) -> Question {
  question(number, .shortAnswer(Key(answer)), deck: deck, group: group)
}

let options = [
  Option("Grote", isKey: true), Option("Thode", feedback: "Er war dagegen."), Option("Petersen"),
  Option("Kamm"),
]

/// A session at a table: its log, and a clock that moves two seconds with every step.
final class Table {
  var session: Session
  var log: [LogEntry] { paper.entries }
  let scheduler: Scheduler
  var now: Moment
  private let paper: Paper

  /// Where the entries go; can be full.
  final class Paper {
    var entries: [LogEntry] = []
    var isFull = false
  }

  init(
    _ questions: [Question], mode: Review.Mode = .study, progress: ProgressState = ProgressState(),
    limits: Limits = Limits(), resuming: [LogEntry] = [], seed: UInt64 = 1, timing: Bool = true,
    minutes: Int = 0
  ) throws {
    let paper = Paper()
    let scheduler = Scheduler(policy: try Policy(isFuzzed: false))
    self.scheduler = scheduler
    let now = Moment(milliseconds: 1_790_000_000_000 + Int64(minutes) * 60_000, utcOffset: 0)
    let queue = StudyQueue(
      questions, progress: progress, scheduler: scheduler, at: now, mode: mode, limits: limits, seed: seed)
    session = try Session(
      Session.Setup(id: "s1", mode: mode, decks: ["hafen"], seed: seed, recordsTiming: timing), queue: queue,
      progress: progress, scheduler: scheduler, at: now, resuming: resuming
    ) { entry throws(Finding) in
      if paper.isFull { throw Finding(.error, "the disk is full") }
      paper.entries.append(entry)
    }
    self.paper = paper
    self.now = now
  }

  var isFull: Bool {
    get { paper.isFull }
    set { paper.isFull = newValue }
  }

  func wait(seconds: Int = 2) -> Moment {
    now = Moment(milliseconds: now.milliseconds + Int64(seconds) * 1000, day: now.day)
    return now
  }

  @discardableResult
  func answer(_ text: String) throws -> AnswerScreen? {
    guard case .judged(let screen) = try session.answer(text, at: wait()) else { return nil }
    return screen
  }

  func advance() throws { try session.advance(at: wait()) }

  /// Answers and goes on.
  func play(_ text: String) throws {
    try answer(text)
    try advance()
  }

  var asked: Presentation? {
    if case .asking(let presentation) = session.phase { presentation } else { nil }
  }

  var screen: AnswerScreen? {
    if case .answered(let screen) = session.phase { screen } else { nil }
  }

  var isFinished: Bool {
    if case .finished = session.phase { true } else { false }
  }

  /// Where the log leads.
  var replayed: ProgressState { ProgressState(EffectiveEntries(log), scheduler: scheduler) }
}
