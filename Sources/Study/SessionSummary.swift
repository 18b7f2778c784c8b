public import Facts

/// How a session went, and what comes next.
public struct SessionSummary: Sendable, Hashable {
  /// How answers to claims that were distorted in one way turned out.
  public struct Trick: Sendable, Hashable {
    /// The way.
    public var distortion: Distortion
    /// How many such claims were asked.
    public var asked: Int
    /// How many of them fooled the learner.
    public var fooled: Int
  }

  /// Showings that were answered, repetitions included.
  public var answers: Int
  /// Different cards that were answered.
  public var cards: Int
  /// Cards answered right, nearly, wrong the first time they were shown.
  public var right: Int
  /// Nearly right the first time.
  public var nearly: Int
  /// Wrong the first time.
  public var wrong: Int
  /// Points the first time, as a share of all points: 0 to 1; nil without answers.
  public var score: Double?
  /// Cards seen for the first time ever.
  public var new: Int
  /// Of the cards that were due after days, how many were recalled: the learner's real retention.
  public var recalled: Int
  /// How many cards were due after days.
  public var reviewed: Int
  /// The retention the learner wants.
  public var desiredRetention: Double
  /// Tricks that were met, most fooling first.
  public var tricks: [Trick]
  /// Cards answered wrongly the first time, in the order they were shown.
  public var missed: [Question]
  /// Time spent on answers in milliseconds; nil if it is not recorded.
  public var milliseconds: Int?
  /// Cards of these decks that are still due today.
  public var dueToday: Int
  /// Cards of these decks that are due on the next study day.
  public var dueTomorrow: Int
  /// Items flagged in this session.
  public var flagged: Int
}
