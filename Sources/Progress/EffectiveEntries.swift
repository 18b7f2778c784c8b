import Assessment
import Scheduling

/// Log entries after duplicates, tombstones and amendments have been worked in, in the order in which they count.
public struct EffectiveEntries: Sendable {
  /// What remains, each entry once, by time and id; reviews carry their last amendment.
  public private(set) var entries: [LogEntry]
  /// Whether every tombstone and amendment names an entry among the given ones.
  public private(set) var isComplete: Bool

  /// Works out what `given` amounts to; any order gives the same result.
  public init(_ given: [LogEntry]) {
    let ordered = Self.isOrdered(given) ? given : given.sorted(by: LogEntry.precedes)
    var changes = Changes()
    for entry in ordered { changes.add(entry) }
    isComplete = true
    entries = ordered
    if changes.isEmpty, Self.isStrictlyOrdered(ordered) { return }
    entries = changes.applied(to: ordered)
    isComplete = changes.namesOnly(Set(ordered.lazy.map(\.id)))
  }

  private static func isOrdered(_ entries: [LogEntry]) -> Bool {
    zip(entries, entries.dropFirst()).allSatisfy { !LogEntry.precedes($1, $0) }
  }

  private static func isStrictlyOrdered(_ entries: [LogEntry]) -> Bool {
    zip(entries, entries.dropFirst()).allSatisfy { LogEntry.precedes($0, $1) }
  }
}

/// The tombstones and amendments of a log.
private struct Changes {
  private var undone: Set<EntryID> = []
  private var amendments: [EntryID: (inout Review) -> Void] = [:]

  var isEmpty: Bool { undone.isEmpty && amendments.isEmpty }

  /// Takes note of an entry; they must come in order, so that the last amendment counts.
  mutating func add(_ entry: LogEntry) {
    switch entry.event {
    case .undone(let target):
      undone.insert(target)
    case .amended(let target, let rating, let outcome):
      amendments[target] = { review in review.amend(rating: rating, outcome: outcome) }
    default: break
    }
  }

  func applied(to ordered: [LogEntry]) -> [LogEntry] {
    var seen: Set<EntryID> = []
    return ordered.compactMap { entry in
      guard !undone.contains(entry.id), seen.insert(entry.id).inserted else { return nil }
      switch entry.event {
      case .undone, .amended: return nil
      case .reviewed(var review):
        amendments[entry.id]?(&review)
        return LogEntry(id: entry.id, moment: entry.moment, event: .reviewed(review))
      default: return entry
      }
    }
  }

  func namesOnly(_ known: Set<EntryID>) -> Bool {
    undone.isSubset(of: known) && amendments.keys.allSatisfy(known.contains)
  }
}

extension Review {
  /// Follows the learner's own judgement.
  mutating func amend(rating: Rating, outcome: Judgement.Outcome?) {
    self.rating = rating
    guard let outcome, outcome != judgement.outcome else { return }
    judgement = Judgement(outcome, reason: .selfJudged, score: outcome == .right ? 1 : 0)
  }
}
