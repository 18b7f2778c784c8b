import Assessment
import Scheduling
import Testing

@testable import Progress

struct ReplayTests {
  let scheduler = Scheduler()

  func state(_ entries: [LogEntry]) -> ProgressState {
    ProgressState(EffectiveEntries(entries), scheduler: scheduler)
  }

  @Test(arguments: UInt64(1)...40)
  func `the order of the lines and duplicates do not matter`(seed: UInt64) {
    let entries = history(seed: seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = (entries + entries.prefix(50)).shuffled(using: &generator)
    #expect(state(shuffled) == state(entries))
  }

  @Test(arguments: UInt64(1)...20)
  func `merging two logs gives the same whichever comes first`(seed: UInt64) {
    let entries = history(seed: seed)
    let left = entries.filter { $0.id.number % 3 != 0 }
    let right = entries.filter { $0.id.number % 2 == 0 || $0.id.number % 3 == 0 }
    #expect(state(left + right) == state(right + left))
    #expect(state(left + right) == state(entries))
  }

  @Test func `an undone answer has never been`() {
    let first = entry(1, minutes: 0, .reviewed(sampleReview()))
    let second = entry(2, minutes: 1, .reviewed(sampleReview(rating: .again)))
    let undo = entry(3, minutes: 2, .undone(second.id))
    var expected = state([first])
    let found = state([first, second, undo])
    expected.last = found.last
    #expect(found == expected)
  }

  @Test func `an amendment changes the rating and the judgement`() throws {
    let review = entry(1, minutes: 0, .reviewed(sampleReview(rating: .again, outcome: .wrong)))
    let amendment = entry(2, minutes: 1, .amended(review.id, rating: .easy, outcome: .right))
    let found = state([review, amendment])
    let asIfEasy = state([entry(1, minutes: 0, .reviewed(sampleReview(rating: .easy, milliseconds: nil)))])
    #expect(found.cards == asIfEasy.cards)
    let entries = EffectiveEntries([review, amendment]).entries
    guard case .reviewed(let amended) = try #require(entries.first).event else {
      Issue.record("not a review")
      return
    }
    #expect(amended.judgement == Judgement(.right, reason: .selfJudged, score: 1))
  }

  @Test func `quiz and cram leave the schedule alone`() {
    let entries = [
      entry(1, minutes: 0, .reviewed(sampleReview(mode: .quiz))),
      entry(2, minutes: 0, .reviewed(sampleReview(mode: .cram))),
    ]
    #expect(state(entries).cards.isEmpty)
    #expect(state(entries).reviewCount == 2)
  }

  @Test func `suspended and buried items are not available`() {
    let found = state([
      entry(1, minutes: 0, .suspended(item: "a")), entry(2, minutes: 0, .buried(item: "b", until: 30_000)),
      entry(3, minutes: 0, .suspended(item: "c")), entry(4, minutes: 1, .released(item: "c")),
    ])
    #expect(!found.isAvailable(item: "a", on: 30_000))
    #expect(!found.isAvailable(item: "b", on: 29_999))
    #expect(found.isAvailable(item: "b", on: 30_000))
    #expect(found.isAvailable(item: "c", on: 20_000))
  }

  @Test func `a session without an end is unfinished`() {
    let start = entry(1, minutes: 0, .started(SessionStart(mode: .study, decks: ["hafen"], seed: 9)))
    let review = entry(2, minutes: 1, .reviewed(sampleReview()))
    #expect(state([start, review]).unfinished?.start.seed == 9)
    #expect(state([start, review, entry(3, minutes: 2, .ended)]).unfinished == nil)
  }

  @Test func `new cards are counted on the day they were first seen`() {
    let found = state([
      entry(1, minutes: 0, .reviewed(sampleReview("fk-a"))),
      entry(2, minutes: 1, .reviewed(sampleReview("fk-a"))),
      entry(3, minutes: 2, .reviewed(sampleReview("fk-b"))),
    ])
    #expect(Array(found.introduced.values) == [2])
  }

  @Test func `the pace follows the last right answers`() throws {
    var pace = Pace()
    for _ in 0..<4 { pace.add(milliseconds: 4000) }
    #expect(pace.ratio(milliseconds: 4000) == nil)
    for _ in 0..<40 { pace.add(milliseconds: 4000) }
    #expect(abs(try #require(pace.ratio(milliseconds: 8000)) - 2) < 1e-6)
  }
}
