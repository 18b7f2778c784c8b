public import Assessment
public import Scheduling

/// One line of the log: what happened, when, in which session.
public struct LogEntry: Sendable, Hashable {
  /// What can happen.
  public enum Event: Sendable, Hashable {
    /// A session began.
    case started(SessionStart)
    /// The session ended as it should.
    case ended
    /// An answer was given.
    case reviewed(Review)
    /// The learner changed the rating of an answer, and perhaps its judgement.
    case amended(EntryID, rating: Rating, outcome: Judgement.Outcome?)
    /// The entry is taken back, as if it had never been.
    case undone(EntryID)
    /// The item is not asked until it is released.
    case suspended(item: String)
    /// The item is asked again.
    case released(item: String)
    /// The item is not asked before the given study day.
    case buried(item: String, until: Int)
    /// The learner marked the item for the editor.
    case flagged(item: String, reason: String)
    /// The mark was removed.
    case unflagged(item: String)
  }

  /// The entry's unique name.
  public var id: EntryID
  /// When it happened.
  public var moment: Moment
  /// What happened.
  public var event: Event

  /// `event` happened at `moment`.
  public init(id: EntryID, moment: Moment, event: Event) {
    self.id = id
    self.moment = moment
    self.event = event
  }

  /// The order in which entries count, wherever they stand in the file: by time, then by id. So two logs can be
  /// merged line by line in any order.
  public static func precedes(_ left: LogEntry, _ right: LogEntry) -> Bool {
    left.moment.milliseconds == right.moment.milliseconds
      ? left.id < right.id : left.moment.milliseconds < right.moment.milliseconds
  }
}

/// How a session began: enough to take it up again after an interruption.
public struct SessionStart: Sendable, Hashable {
  /// What its answers count for.
  public var mode: Review.Mode
  /// The names of the decks, in the order given.
  public var decks: [String]
  /// The seed of its order.
  public var seed: UInt64

  /// A session over `decks`.
  public init(mode: Review.Mode, decks: [String], seed: UInt64) {
    self.mode = mode
    self.decks = decks
    self.seed = seed
  }
}
