public import Assessment
public import Scheduling

/// Where a learner stands: a pure function of the log and the scheduler.
public struct ProgressState: Sendable, Equatable {
  /// The cards that were ever reviewed.
  public internal(set) var cards: [CardKey: CardRecord] = [:]
  /// Items that are not asked until they are released.
  public internal(set) var suspended: Set<String> = []
  /// Items marked for the editor, with the reason.
  public internal(set) var flags: [String: String] = [:]
  /// Items that are not asked before a study day.
  public internal(set) var buried: [String: Int] = [:]
  /// How many cards were reviewed for the first time, by study day.
  public internal(set) var introduced: [Int: Int] = [:]
  /// How long right answers usually take, by kind.
  public internal(set) var paces: [ItemKind: Pace] = [:]
  /// Reviews of all modes.
  public internal(set) var reviewCount = 0
  /// The last entry that went in; nil for an empty log.
  public internal(set) var last: LogEntry.Position?
  /// The session that began and did not end; nil if the last one ended as it should.
  public internal(set) var unfinished: UnfinishedSession?

  /// Nobody has learned anything.
  public init() {}

  /// Where `entries` lead.
  public init(_ entries: EffectiveEntries, scheduler: Scheduler) {
    for entry in entries.entries { apply(entry, scheduler: scheduler) }
  }

  /// The card's schedule; a new card if it was never reviewed.
  public func card(_ key: CardKey) -> Card {
    cards[key]?.card ?? .new
  }

  /// Whether the item may be asked on `day`.
  public func isAvailable(item: String, on day: Int) -> Bool {
    !suspended.contains(item) && (buried[item] ?? day) <= day
  }

  /// Takes in the next entry; tombstones and amendments must have been worked in before.
  public mutating func apply(_ entry: LogEntry, scheduler: Scheduler) {
    last = LogEntry.Position(entry)
    switch entry.event {
    case .started(let start):
      unfinished = UnfinishedSession(id: entry.id.session, start: start, moment: entry.moment)
    case .ended: if unfinished?.id == entry.id.session { unfinished = nil }
    case .reviewed(let review): apply(review, at: entry.moment, scheduler: scheduler)
    case .suspended(let item): suspended.insert(item)
    case .released(let item):
      suspended.remove(item)
      buried[item] = nil
    case .buried(let item, let day): buried[item] = day
    case .flagged(let item, let reason): flags[item] = reason
    case .unflagged(let item): flags[item] = nil
    case .amended, .undone: break
    }
  }

  private mutating func apply(_ review: Review, at moment: Moment, scheduler: Scheduler) {
    reviewCount += 1
    if review.judgement.outcome == .right, let milliseconds = review.milliseconds {
      paces[review.kind, default: Pace()].add(milliseconds: milliseconds)
    }
    guard review.mode == .study else { return }
    let before = card(review.card)
    if before.phase == .new { introduced[moment.day, default: 0] += 1 }
    let after = scheduler.answered(before, review.rating, at: moment, seed: review.card.seed)
    cards[review.card] = CardRecord(card: after, contentHash: review.contentHash)
  }
}

/// A session that began and did not end: it was interrupted, or it is running.
public struct UnfinishedSession: Sendable, Hashable {
  /// The session's id.
  public var id: String
  /// How it began.
  public var start: SessionStart
  /// When it began.
  public var moment: Moment
}

extension CardKey {
  /// The seed of the card's spread: the same for all time.
  public var seed: UInt64 {
    var hash = StableHash(item)
    if face == .back { hash.combine(UInt8(1)) }
    return hash.value
  }
}

extension LogEntry {
  /// Where an entry stands in the order in which entries count.
  public struct Position: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    public var milliseconds: Int64
    /// The entry's name.
    public var id: EntryID

    /// Where `entry` stands.
    public init(_ entry: LogEntry) {
      self.init(milliseconds: entry.moment.milliseconds, id: entry.id)
    }

    init(milliseconds: Int64, id: EntryID) {
      self.milliseconds = milliseconds
      self.id = id
    }

    /// Earlier ones first.
    public static func < (left: Position, right: Position) -> Bool {
      left.milliseconds == right.milliseconds ? left.id < right.id : left.milliseconds < right.milliseconds
    }
  }
}
