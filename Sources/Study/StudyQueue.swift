import Assessment
public import Progress
public import Scheduling

/// What a session will ask, in order: what is due first, then what is new, decks interleaved.
public struct StudyQueue: Sendable {
  /// Why a question is in the queue.
  public enum Origin: Sendable, Hashable {
    /// It is due, or it is asked whatever the schedule says (quiz, cram).
    case due
    /// It was never asked.
    case new
  }

  /// A question with the reason it is here.
  public struct Entry: Sendable, Hashable {
    /// The question.
    public var question: Question
    /// Why it is here.
    public var origin: Origin
  }

  /// An entry without its question, which is large.
  struct Pick: Sendable, Hashable {
    /// The place of the question in `questions`.
    var index: Int
    /// Why it is here.
    var origin: Origin
  }

  /// How many questions are due now, whatever the limits.
  public let dueCount: Int
  /// How many were never asked, whatever the limits.
  public let newCount: Int
  /// What the session may hold.
  public let limits: Limits
  let questions: [Question]
  /// The places of the questions that were to be chosen from.
  let scopeIndices: [Int]
  let picks: [Pick]

  /// Whether nothing will be asked.
  public var isEmpty: Bool { picks.isEmpty }

  /// All questions the queue was chosen from.
  public var scope: [Question] { scopeIndices.map { questions[$0] } }

  /// What will be asked.
  public var entries: [Entry] { picks.map(entry) }

  /// Chooses from `questions` what is to be asked at `now`.
  ///
  /// - Parameters:
  ///   - questions: the cards of the decks, in the order of the decks
  ///   - mode: in `quiz` and `cram` the schedule does not matter; a quiz takes `limits.cards` at random
  ///   - filters: what a question must pass; all of them
  ///   - seed: of the order; the same seed gives the same order
  public init(
    _ questions: [Question], progress: ProgressState, scheduler: Scheduler, at now: Moment,
    mode: Review.Mode = .study, limits: Limits = Limits(), filters: [QuestionFilter] = [], seed: UInt64
  ) {
    self.questions = questions
    self.limits = limits
    scopeIndices = questions.indices.filter { index in
      questions[index].item.state != .rejected
        && progress.isAvailable(item: questions[index].card.item, on: now.day)
        && filters.allSatisfy { $0.admits(questions[index], progress: progress) }
    }
    var chooser = QueueChooser(questions, progress: progress, scheduler: scheduler, now: now, seed: seed)
    let standing = chooser.standing(of: scopeIndices)
    dueCount = standing.due.count
    newCount = standing.new.count
    picks =
      mode == .study
      ? chooser.scheduled(standing, limits: limits) : chooser.unscheduled(scopeIndices, limits: limits)
  }

  func entry(_ pick: Pick) -> Entry {
    Entry(question: questions[pick.index], origin: pick.origin)
  }
}
