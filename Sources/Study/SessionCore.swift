import Assessment
import Progress
import Scheduling

/// Everything about a session that an undo brings back.
struct SessionCore: Sendable {
  /// A question on the screen.
  struct Asked: Sendable {
    var pick: StudyQueue.Pick
    var question: Question
    var input: Input
    var hints: [Hint] = []
    var steps: [Hint]
    var isRepeated: Bool
  }

  /// A question that comes back.
  struct Repetition: Sendable {
    var pick: StudyQueue.Pick
    /// When it is due.
    var due: Int64
    /// Not before this showing, so that other cards lie between.
    var notBefore: Int
    /// Whether the session must not end before it was asked again.
    var isRequired: Bool
  }

  /// An answer on the screen.
  struct Given: Sendable {
    var screen: AnswerScreen
    var before: Card
    var moment: Moment
    /// The log entry of the answer; nil for a card that was turned over and not yet rated.
    var id: EntryID?
  }

  /// What was not asked yet. A slice, so that the states of earlier steps share its storage.
  var waiting: ArraySlice<StudyQueue.Pick>
  var repetitions: [Repetition] = []
  var asked: Asked?
  var given: Given?
  /// The cards as this session changed them.
  var cards: [CardKey: Card] = [:]
  var showings: [CardKey: Int] = [:]
  var number = 0
  var flagged = 0
  var isFinished = false

  init(waiting: [StudyQueue.Pick]) {
    self.waiting = waiting[...]
  }

  /// Takes the question that comes next at `now`; false if there is none.
  mutating func takeNext(at now: Moment) -> (pick: StudyQueue.Pick, isRepeated: Bool)? {
    if let index = repetition(where: { $0.due <= now.milliseconds && $0.notBefore <= number + 1 }) {
      return (repetitions.remove(at: index).pick, true)
    }
    if let first = waiting.first {
      waiting = waiting.dropFirst()
      return (first, false)
    }
    if let index = repetition(where: \.isRequired) { return (repetitions.remove(at: index).pick, true) }
    return nil
  }

  /// The repetition that is due first among those that pass.
  private func repetition(where passes: (Repetition) -> Bool) -> Int? {
    repetitions.indices.filter { passes(repetitions[$0]) }.min { left, right in
      (repetitions[left].due, repetitions[left].notBefore) < (
        repetitions[right].due, repetitions[right].notBefore
      )
    }
  }

  /// Removes the questions that pass.
  mutating func drop(where passes: (StudyQueue.Pick) -> Bool) {
    waiting.removeAll(where: passes)
    repetitions.removeAll { passes($0.pick) }
  }

  var remaining: Remaining {
    let open = given == nil ? asked.map { [$0] } ?? [] : []
    func count(_ origin: StudyQueue.Origin) -> Int {
      waiting.count { $0.origin == origin } + open.count { $0.pick.origin == origin && !$0.isRepeated }
    }
    return Remaining(
      due: count(.due), new: count(.new),
      again: repetitions.count(where: \.isRequired) + open.count(where: \.isRepeated))
  }
}
