public import Progress
public import Scheduling

/// Where one learner stands: what is due, what is coming, how well it is kept, which distortions mislead.
public struct Stats: Sendable, Hashable {
  /// Cards by where they stand.
  public struct Stock: Sendable, Hashable {
    /// Never asked.
    public var new = 0
    /// On their way through the steps.
    public var inSteps = 0
    /// Learned.
    public var learned = 0
    /// Set aside by the learner.
    public var suspended = 0
  }

  /// How much was kept in one week.
  public struct Week: Sendable, Hashable {
    /// The Monday it begins on, as a study day (`Moment.day`).
    public var monday: Int
    /// Cards recalled, of those asked again after a day or more.
    public var recalled: Proportion
  }

  /// Cards by where they stand.
  public var stock: Stock
  /// Cards to be asked now.
  public var due: Int
  /// Cards that become due: today (those of before included), tomorrow, and so on.
  public var forecast: [Int]
  /// Answers given today, of all modes.
  public var answeredToday: Int
  /// Retention by week, the latest last; weeks without such an answer in between are there with nothing in them.
  public var weeks: [Week]
  /// How claims of each distortion fared at first sight.
  public var distortions: [GroupResult]

  /// Works out where the learner stands.
  ///
  /// - Parameters:
  ///   - state: the replayed log
  ///   - log: the log itself
  ///   - cards: the cards of the decks at hand
  ///   - now: the present
  ///   - horizon: how many days to look ahead, today included
  ///   - weekCount: how many weeks to look back, the present one included
  public init(
    state: ProgressState, log: LearnerLog, cards: [CardKey], now: Moment, horizon: Int = 14,
    weekCount: Int = 8
  ) {
    stock = Stock()
    due = 0
    forecast = Array(repeating: 0, count: horizon)
    for key in cards {
      let card = state.card(key)
      let isSuspended = state.suspended.contains(key.item)
      stock.add(card, isSuspended: isSuspended)
      guard !isSuspended, let dueDay = card.dueDay else { continue }
      let day = max(dueDay, state.buried[key.item] ?? dueDay, now.day)
      if card.isDue(at: now), state.isAvailable(item: key.item, on: now.day) { due += 1 }
      if day - now.day < horizon { forecast[day - now.day] += 1 }
    }
    let attempts = Attempt.all(in: [log])
    answeredToday = attempts.count { $0.moment.day == now.day }
    weeks = Self.weeks(attempts, until: now.day, count: weekCount)
    distortions = GroupResult.distortions(of: attempts)
  }

  /// Retention by week: study answers to cards that were last asked on an earlier day.
  private static func weeks(_ attempts: [Attempt], until today: Int, count: Int) -> [Week] {
    let first = monday(of: today) - 7 * (count - 1)
    var weeks = (0..<max(0, count)).map { Week(monday: first + 7 * $0, recalled: Proportion()) }
    var lastDay: [CardKey: Int] = [:]
    for attempt in attempts where attempt.review.mode == .study {
      let day = attempt.moment.day
      let before = lastDay.updateValue(day, forKey: attempt.review.card)
      guard let before, before < day, day >= first, day <= today else { continue }
      weeks[(day - first) / 7].recalled.add(attempt.review.rating != .again)
    }
    return Array(weeks.drop { $0.recalled.total == 0 })
  }

  /// The Monday of the week of `day`; day 0, 1970-01-01, was a Thursday.
  static func monday(of day: Int) -> Int {
    let weekday = (day + 3) % 7
    return day - (weekday < 0 ? weekday + 7 : weekday)
  }
}

extension Stats.Stock {
  fileprivate mutating func add(_ card: Card, isSuspended: Bool) {
    if isSuspended {
      suspended += 1
      return
    }
    switch card.phase {
    case .new: new += 1
    case .learning, .relearning: inSteps += 1
    case .review: learned += 1
    }
  }
}
