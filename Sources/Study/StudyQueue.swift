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

  /// What will be asked.
  public let entries: [Entry]
  /// All questions the queue was chosen from.
  public let scope: [Question]
  /// How many questions are due now, whatever the limits.
  public let dueCount: Int
  /// How many were never asked, whatever the limits.
  public let newCount: Int
  /// What the session may hold.
  public let limits: Limits

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
    let scope = questions.filter { question in
      question.item.state != .rejected && progress.isAvailable(item: question.card.item, on: now.day)
        && filters.allSatisfy { $0.admits(question, progress: progress) }
    }
    self.scope = scope
    self.limits = limits
    var chooser = Chooser(progress: progress, scheduler: scheduler, now: now, seed: seed)
    let sorted = chooser.sorted(scope)
    dueCount = sorted.due.count
    newCount = sorted.new.count
    entries =
      mode == .study
      ? chooser.scheduled(due: sorted.due, new: sorted.new, scope: scope, limits: limits)
      : chooser.unscheduled(scope, limits: limits)
  }
}

/// The choice and order of one queue.
private struct Chooser {
  let progress: ProgressState
  let scheduler: Scheduler
  let now: Moment
  var generator: SplitMix64

  init(progress: ProgressState, scheduler: Scheduler, now: Moment, seed: UInt64) {
    self.progress = progress
    self.scheduler = scheduler
    self.now = now
    generator = SplitMix64(seed: seed)
  }

  func sorted(_ scope: [Question]) -> (due: [Question], new: [Question]) {
    var due: [Question] = []
    var new: [Question] = []
    for question in scope {
      let card = progress.card(question.card)
      if card.phase == .new { new.append(question) } else if card.isDue(at: now) { due.append(question) }
    }
    return (due, new)
  }

  mutating func scheduled(
    due: [Question], new: [Question], scope: [Question], limits: Limits
  ) -> [StudyQueue.Entry] {
    var siblings = askedToday(scope)
    let room = limits.cards ?? .max
    let urgent = due.count > room ? mostUrgent(due, room) : due
    let chosenDue = urgent.filter { question in
      progress.card(question.card).isInSteps || siblings.insert(question.group).inserted
    }
    let today = progress.introduced[now.day] ?? 0
    let newRoom = min(room - chosenDue.count, max(0, (limits.newPerDay ?? .max) - today))
    let chosenNew = firstOfEachDeck(new, siblings: &siblings, count: newRoom)
    return interleaved(chosenDue.shuffled(using: &generator)).map { .init(question: $0, origin: .due) }
      + interleaved(chosenNew).map { .init(question: $0, origin: .new) }
  }

  mutating func unscheduled(_ scope: [Question], limits: Limits) -> [StudyQueue.Entry] {
    let chosen = scope.shuffled(using: &generator).prefix(limits.cards ?? .max)
    return interleaved(Array(chosen)).map { .init(question: $0, origin: .due) }
  }

  /// The groups of which a card was asked today and is done for today.
  private func askedToday(_ scope: [Question]) -> Set<String> {
    Set(
      scope.lazy.filter { question in
        let card = progress.card(question.card)
        return card.last?.day == now.day && !card.isInSteps
      }.map(\.group))
  }

  /// The cards that are most likely forgotten.
  private func mostUrgent(_ due: [Question], _ count: Int) -> [Question] {
    let ranked = due.map { ($0, scheduler.retrievability(progress.card($0.card), at: now) ?? 0) }
    return ranked.sorted { $0.1 == $1.1 ? $0.0.card < $1.0.card : $0.1 < $1.1 }.prefix(count).map(\.0)
  }

  /// New cards in the order of their decks, one deck after the other in turn, without siblings.
  private func firstOfEachDeck(
    _ new: [Question], siblings: inout Set<String>, count: Int
  ) -> [Question] {
    var decks: [String] = []
    var byDeck: [String: ArraySlice<Question>] = [:]
    for question in new {
      if byDeck[question.deck] == nil { decks.append(question.deck) }
      byDeck[question.deck, default: []].append(question)
    }
    var chosen: [Question] = []
    while chosen.count < count, !decks.isEmpty {
      for deck in decks where chosen.count < count {
        while let question = byDeck[deck]?.popFirst() {
          guard siblings.insert(question.group).inserted else { continue }
          chosen.append(question)
          break
        }
      }
      decks.removeAll { byDeck[$0]?.isEmpty ?? true }
    }
    return chosen
  }

  /// The questions of each deck in their order, spread evenly between those of the others.
  private func interleaved(_ questions: [Question]) -> [Question] {
    var counts: [String: Int] = [:]
    for question in questions { counts[question.deck, default: 0] += 1 }
    guard counts.count > 1 else { return questions }
    var seen: [String: Int] = [:]
    let placed = questions.enumerated().map { index, question in
      let number = seen[question.deck, default: 0]
      seen[question.deck] = number + 1
      return (question, (Double(number) + 0.5) / Double(counts[question.deck] ?? 1), index)
    }
    return placed.sorted { $0.1 == $1.1 ? $0.2 < $1.2 : $0.1 < $1.1 }.map(\.0)
  }
}
