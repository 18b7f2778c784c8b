/// Turns answers into schedules: the memory model, and the policy around it.
public struct Scheduler: Sendable {
  /// How forgetting is modelled.
  public let model: any MemoryModel
  /// Steps, limits, spread.
  public let policy: Policy

  /// A scheduler that follows `policy`.
  public init(model: any MemoryModel = FSRS6(), policy: Policy = .standard) {
    self.model = model
    self.policy = policy
  }

  /// Two schedulers with the same fingerprint make the same cards of the same reviews.
  public var fingerprint: String { model.id + "/" + policy.fingerprint }

  /// The card after an answer.
  ///
  /// - Parameters:
  ///   - card: the card before
  ///   - rating: how well it was recalled
  ///   - now: when it was answered; earlier than the last review counts as the same instant
  ///   - seed: of the spread; the same card must always be given the same (`StableHash` of its id)
  public func answered(_ card: Card, _ rating: Rating, at now: Moment, seed: UInt64) -> Card {
    let memory = model.next(card.memory, after: elapsed(card, now), rating: rating)
    return scheduled(card, rating, memory: memory, at: now, seed: seed)
  }

  /// The cards that the four ratings would lead to.
  public func outcomes(_ card: Card, at now: Moment, seed: UInt64) -> PerRating<Card> {
    PerRating { answered(card, $0, at: now, seed: seed) }
  }

  /// The probability that the card is recalled now; nil for a new card.
  public func retrievability(_ card: Card, at now: Moment) -> Double? {
    card.memory.map { model.retrievability($0, after: elapsed(card, now)) }
  }

  private func elapsed(_ card: Card, _ now: Moment) -> Elapsed {
    card.last.map { Elapsed(from: $0, to: now) } ?? .none
  }

  private func scheduled(
    _ card: Card, _ rating: Rating, memory: MemoryState, at now: Moment, seed: UInt64
  ) -> Card {
    var next = card
    next.memory = memory
    next.last = now
    next.repetitions += 1
    if card.phase == .review, rating == .again { next.lapses += 1 }
    if let (phase, seconds) = step(card.phase, rating) {
      next.phase = phase
      next.interval = 0
      next.due = .at(now.advanced(bySeconds: seconds))
    } else {
      next.phase = .review
      next.interval = days(card, rating, at: now, seed: seed)
      next.due = .day(now.day + next.interval)
    }
    return next
  }

  /// The step that follows, with its seconds; nil if the card is asked again after days.
  private func step(_ phase: Card.Phase, _ rating: Rating) -> (Card.Phase, Int)? {
    switch phase {
    case .new:
      Self.step(0, of: policy.learningSteps, rating).map { (.learning(step: $0), $1) }
    case .learning(let step):
      Self.step(step, of: policy.learningSteps, rating).map { (.learning(step: $0), $1) }
    case .relearning(let step):
      Self.step(step, of: policy.relearningSteps, rating).map { (.relearning(step: $0), $1) }
    case .review where rating == .again:
      policy.relearningSteps.first.map { (.relearning(step: 0), $0) }
    case .review:
      nil
    }
  }

  private static func step(_ current: Int, of steps: [Int], _ rating: Rating) -> (Int, Int)? {
    guard let first = steps.first else { return nil }
    switch rating {
    case .again:
      return (0, first)
    case .hard where current >= steps.count:
      return nil
    case .hard where current > 0:
      return (current, steps[current])
    case .hard:
      return (0, steps.count == 1 ? first * 3 / 2 : (first + steps[1]) / 2)
    case .good:
      return current + 1 < steps.count ? (current + 1, steps[current + 1]) : nil
    case .easy:
      return nil
    }
  }

  /// The interval in days: hard < good < easy, and an interval that grows never shrinks by the spread.
  private func days(_ card: Card, _ rating: Rating, at now: Moment, seed: UInt64) -> Int {
    let fuzz = Fuzz(seed: seed, repetitions: card.repetitions, isOn: policy.isFuzzed)
    var minimum = 1
    var days = 0
    for candidate in Self.ladder(upTo: rating, in: card.phase) {
      let memory = model.next(card.memory, after: elapsed(card, now), rating: candidate)
      let raw = model.interval(memory, to: policy.desiredRetention)
      let growing = raw.rounded() > Double(card.interval) && card.interval > 0 && candidate != .again
      let maximum = candidate == .easy && card.phase == .new ? firstEasyMaximum : policy.maximumInterval
      days = fuzz.days(raw, minimum: max(minimum, growing ? card.interval + 1 : 1), maximum: maximum)
      minimum = days + 1
    }
    return days
  }

  /// The ratings whose intervals must stay below that of `rating`, and `rating` itself.
  private static func ladder(upTo rating: Rating, in phase: Card.Phase) -> [Rating] {
    switch (rating, phase) {
    case (.again, _): [.again]
    case (.hard, _): [.hard]
    case (.good, .review): [.hard, .good]
    case (.good, _): [.good]
    case (.easy, .review): [.hard, .good, .easy]
    case (.easy, _): [.good, .easy]
    }
  }

  private var firstEasyMaximum: Int { min(policy.firstEasyMaximum, policy.maximumInterval) }
}
