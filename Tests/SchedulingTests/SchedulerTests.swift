import Scheduling
import Testing

struct SchedulerTests {
  let exact: Scheduler

  init() throws {
    exact = Scheduler(policy: try Policy(isFuzzed: false))
  }

  /// Answers a card each time on the moment it is due.
  func intervals(_ ratings: [Rating]) -> [Int] {
    var card = Card.new
    var now = Moment(milliseconds: 0, day: 0)
    return ratings.map { rating in
      card = exact.answered(card, rating, at: now, seed: 1)
      switch card.due {
      case .whenever: break
      case .at(let milliseconds): now = Moment(milliseconds: milliseconds, day: now.day)
      case .day(let day):
        now = Moment(milliseconds: Int64(day) * Moment.millisecondsPerDay, day: day)
      }
      return card.interval
    }
  }

  @Test func `thirteen answers at due give the intervals all implementations agree on`() {
    let ratings: [Rating] =
      Array(repeating: .good, count: 6) + [.again, .again] + Array(repeating: .good, count: 5)
    #expect(intervals(ratings) == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  @Test func `a new card goes through its steps`() {
    let now = Moment(milliseconds: 1_000_000, day: 3)
    let outcomes = exact.outcomes(.new, at: now, seed: 1)
    #expect(outcomes.again.phase == .learning(step: 0))
    #expect(outcomes.again.due == .at(1_060_000))
    #expect(outcomes.hard.due == .at(1_330_000))
    #expect(outcomes.good.phase == .learning(step: 1))
    #expect(outcomes.good.due == .at(1_600_000))
    #expect(outcomes.easy.phase == .review)
    #expect(outcomes.easy.due == .day(3 + 8))
  }

  @Test func `the first easy is capped`() throws {
    let capped = Scheduler(policy: try Policy(firstEasyMaximum: 4, isFuzzed: false))
    #expect(capped.outcomes(.new, at: Moment(milliseconds: 0, day: 0), seed: 1).easy.interval == 4)
  }

  @Test func `a forgotten card counts a lapse and is asked again in ten minutes`() {
    let now = Moment(milliseconds: 0, day: 0)
    let learned = exact.answered(.new, .easy, at: now, seed: 1)
    let later = Moment(milliseconds: 8 * Moment.millisecondsPerDay, day: 8)
    let forgotten = exact.answered(learned, .again, at: later, seed: 1)
    #expect(forgotten.lapses == 1)
    #expect(forgotten.phase == .relearning(step: 0))
    #expect(forgotten.due == .at(later.milliseconds + 600_000))
    #expect(exact.answered(forgotten, .again, at: later, seed: 1).lapses == 1)
  }

  @Test func `without steps every answer leads to days`() throws {
    let scheduler = Scheduler(policy: try Policy(learningSteps: [], relearningSteps: [], isFuzzed: false))
    let outcomes = scheduler.outcomes(.new, at: Moment(milliseconds: 0, day: 0), seed: 1)
    #expect(outcomes.all.map(\.interval) == [1, 1, 2, 8])
  }

  @Test func `intervals rise from hard over good to easy, spread or not`() {
    for seed in UInt64(0)..<200 {
      var card = Scheduler().answered(.new, .easy, at: Moment(milliseconds: 0, day: 0), seed: seed)
      for _ in 0..<6 {
        guard case .day(let day) = card.due else { break }
        let now = Moment(milliseconds: Int64(day) * Moment.millisecondsPerDay, day: day)
        let outcomes = Scheduler().outcomes(card, at: now, seed: seed)
        #expect(outcomes.hard.interval < outcomes.good.interval)
        #expect(outcomes.good.interval < outcomes.easy.interval)
        #expect(outcomes.good.interval > card.interval)
        card = outcomes.good
      }
    }
  }

  @Test func `the spread is uniform over exactly its range`() throws {
    var counts: [Int: Int] = [:]
    let memory = try MemoryState(stability: 10, difficulty: 5)
    for seed in UInt64(0)..<5000 {
      let card = Card(
        phase: .learning(step: 1), memory: memory, due: .at(0), interval: 0,
        last: Moment(milliseconds: 0, day: 0), repetitions: 1, lapses: 0)
      let next = Scheduler().answered(card, .good, at: Moment(milliseconds: 0, day: 0), seed: seed)
      counts[next.interval, default: 0] += 1
    }
    #expect(counts.keys.sorted() == [8, 9, 10, 11, 12])
    let chiSquare = counts.values.map { ($0 - 1000) * ($0 - 1000) }.reduce(0, +) / 1000
    #expect(chiSquare < 19)  // 4 degrees of freedom, p = 0.001
  }

  @Test func `the longest interval holds`() throws {
    let scheduler = Scheduler(policy: try Policy(maximumInterval: 30))
    let card = Card(
      phase: .review, memory: try MemoryState(stability: 900, difficulty: 3), due: .day(20), interval: 20,
      last: Moment(milliseconds: 0, day: 0), repetitions: 5, lapses: 0)
    let outcomes = scheduler.outcomes(card, at: Moment(milliseconds: 0, day: 25), seed: 4)
    #expect(outcomes.all.map(\.interval).allSatisfy { $0 <= 30 })
  }

  @Test func `a clock that was set back counts as no time`() {
    let later = Moment(milliseconds: 9 * Moment.millisecondsPerDay, day: 9)
    let learned = exact.answered(.new, .good, at: later, seed: 1)
    let earlier = Moment(milliseconds: 2 * Moment.millisecondsPerDay, day: 2)
    let next = exact.answered(learned, .good, at: earlier, seed: 1)
    #expect(next.memory?.stability == 2.3065)
    #expect(next.due == .day(4))
  }

  @Test func `before the rollover hour it is still yesterday`() {
    let midnight: Int64 = 20_000 * Moment.millisecondsPerDay
    let hour: Int64 = 3_600_000
    #expect(Moment(milliseconds: midnight + 3 * hour, utcOffset: 0).day == 19_999)
    #expect(Moment(milliseconds: midnight + 4 * hour, utcOffset: 0).day == 20_000)
    #expect(Moment(milliseconds: midnight + 2 * hour, utcOffset: 7200).day == 20_000)
    #expect(Moment(milliseconds: midnight + 2 * hour, utcOffset: 7200, dayStart: 0).day == 20_000)
    #expect(Moment(milliseconds: -1, utcOffset: 0, dayStart: 0).day == -1)
  }

  @Test func `a review at eleven in the evening and one at seven in the morning are a day apart`() throws {
    let evening = Moment(milliseconds: 23 * 3_600_000, utcOffset: 0)
    let morning = Moment(milliseconds: 31 * 3_600_000, utcOffset: 0)
    #expect(Elapsed(from: evening, to: morning).calendarDays == 1)
  }

  @Test func `a card in its steps is due at its time, or on the next day`() {
    let card = exact.answered(.new, .good, at: Moment(milliseconds: 0, day: 5), seed: 1)
    #expect(!card.isDue(at: Moment(milliseconds: 599_999, day: 5)))
    #expect(card.isDue(at: Moment(milliseconds: 600_000, day: 5)))
    #expect(card.isDue(at: Moment(milliseconds: 1, day: 6)))
    #expect(!Card.new.isDue(at: Moment(milliseconds: 600_000, day: 5)))
  }

  @Test func `settings that cannot be meant are refused by name`() throws {
    let low = try Retention(0.2)
    #expect(
      throws: SchedulingError.policy(setting: "desired retention", value: "0.2", expected: "0.7 to 0.99")
    ) {
      try Policy(desiredRetention: low)
    }
    #expect(throws: SchedulingError.self) { try Policy(learningSteps: [0]) }
    #expect(throws: SchedulingError.self) { try Policy(relearningSteps: [90_000]) }
    #expect(throws: SchedulingError.self) { try Policy(maximumInterval: 0) }
  }

  @Test func `the fingerprint tells schedulers apart`() throws {
    let other = Scheduler(policy: try Policy(maximumInterval: 90))
    #expect(Scheduler().fingerprint == Scheduler().fingerprint)
    #expect(Scheduler().fingerprint != other.fingerprint)
    #expect(Scheduler().fingerprint != Scheduler(model: FSRS7()).fingerprint)
  }

  @Test func `the seeded generator gives the published numbers`() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
