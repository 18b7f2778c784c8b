/// An item as scheduled for one learner: a pure function of the learner's reviews of it and the settings.
public struct Card: Sendable, Hashable {
  /// Where a card stands.
  public enum Phase: Sendable, Hashable {
    /// Never reviewed.
    case new
    /// Seen, on the way through the learning steps; `step` counts from 0.
    case learning(step: Int)
    /// Learned; asked again after days.
    case review
    /// Forgotten, on the way through the relearning steps.
    case relearning(step: Int)
  }

  /// When a card is to be asked again.
  public enum Due: Sendable, Hashable {
    /// Whenever the learner takes new cards.
    case whenever
    /// At an instant of the same study day: milliseconds since 1970-01-01 00:00 UTC.
    case at(Int64)
    /// On a study day (`Moment.day`).
    case day(Int)
  }

  /// Where it stands.
  public var phase: Phase
  /// What is known of the memory; nil for a new card.
  public var memory: MemoryState?
  /// When it is to be asked again.
  public var due: Due
  /// The current interval in days; 0 within the steps.
  public var interval: Int
  /// The last review.
  public var last: Moment?
  /// How often it was reviewed.
  public var repetitions: Int
  /// How often it was forgotten after it had been learned.
  public var lapses: Int

  /// A card with all its parts, as a snapshot stores it.
  public init(
    phase: Phase, memory: MemoryState?, due: Due, interval: Int, last: Moment?, repetitions: Int, lapses: Int
  ) {
    self.phase = phase
    self.memory = memory
    self.due = due
    self.interval = interval
    self.last = last
    self.repetitions = repetitions
    self.lapses = lapses
  }

  /// A card that was never reviewed.
  public static let new = Card(
    phase: .new, memory: nil, due: .whenever, interval: 0, last: nil, repetitions: 0, lapses: 0)

  /// Whether it is to be asked by `now`; a new card is not due, it is taken when the learner wants new ones.
  public func isDue(at now: Moment) -> Bool {
    switch due {
    case .whenever: false
    case .at(let milliseconds): milliseconds <= now.milliseconds || (last?.day ?? now.day) < now.day
    case .day(let day): day <= now.day
    }
  }

  /// Whether it is still on its way through the steps.
  public var isInSteps: Bool {
    switch phase {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }

  /// The study day on which it is due; nil for a new card.
  public var dueDay: Int? {
    switch due {
    case .whenever: nil
    case .at: last?.day
    case .day(let day): day
    }
  }
}
