import Assessment
import Facts
import Files
import Scheduling
import TestSupport

@testable import Progress

/// A review of one item, right unless said otherwise.
func sampleReview(
  _ item: String = "fk-000000000001", rating: Rating = .good, mode: Review.Mode = .study,
  outcome: Judgement.Outcome = .right, milliseconds: Int? = 2300
) -> Review {
  Review(
    card: CardKey(item), contentHash: "0123456789ab", deck: "hafen", kind: .claim, mode: mode,
    response: "falsch", chosen: ["refuted"], optionCount: 3,
    judgement: Judgement(outcome, reason: .equalValue, score: outcome == .right ? 1 : 0), rating: rating,
    milliseconds: milliseconds)
}

/// An entry so many minutes after an arbitrary start, on the study day that follows from it.
func entry(_ number: Int, minutes: Int, session: String = "s1", _ event: LogEntry.Event) -> LogEntry {
  let moment = Moment(milliseconds: 1_790_000_000_000 + Int64(minutes) * 60_000, utcOffset: 0)
  return LogEntry(id: EntryID(session: session, number: number), moment: moment, event: event)
}

/// A few weeks of study of twelve cards with everything that can happen, different for each seed.
func history(seed: UInt64, count: Int = 120) -> [LogEntry] {
  var generator = SplitMix64(seed: seed)
  var minutes = 0
  return (1...count).map { number in
    minutes += Int.random(in: 0...900, using: &generator)
    return entry(number, minutes: minutes, event(number, &generator))
  }
}

private func event(_ number: Int, _ generator: inout SplitMix64) -> LogEntry.Event {
  let item = "fk-00000000000\(Int.random(in: 0..<10, using: &generator))"
  let earlier = EntryID(session: "s1", number: Int.random(in: 1...max(1, number - 1), using: &generator))
  let rating = Rating.allCases[Int.random(in: 0..<4, using: &generator)]
  switch Int.random(in: 0..<20, using: &generator) {
  case 0: return .undone(earlier)
  case 1: return .amended(earlier, rating: rating, outcome: .nearly)
  case 2: return .suspended(item: item)
  case 3: return .released(item: item)
  case 4: return .flagged(item: item, reason: "unklar")
  case 5: return .buried(item: item, until: 20_800)
  case 6: return .started(SessionStart(mode: .study, decks: ["hafen"], seed: UInt64(number)))
  case 7: return .ended
  default: return .reviewed(sampleReview(item, rating: rating, mode: number % 11 == 0 ? .quiz : .study))
  }
}

/// The lines of a log with their line feeds.
func logBytes(_ entries: [LogEntry]) -> [UInt8] {
  entries.flatMap { $0.line + [0x0A] }
}

/// A learner in a temporary progress folder.
final class Desk {
  let folder: TemporaryFolder
  let learner: Learner
  let scheduler = Scheduler()

  init() throws {
    folder = try TemporaryFolder()
    learner = try Learner("otter", progress: folder.path + "/progress")
  }

  func write(_ bytes: [UInt8]) throws {
    try folder.write(bytes, to: "progress/otter/reviews.jsonl")
  }

  func read() throws -> ProgressFile {
    try ProgressFile(learner, scheduler: scheduler)
  }

  func journal() throws -> Journal {
    try Journal(learner, scheduler: scheduler, started: "2026-11-21T08:00:00Z")
  }
}
