import Assessment
import Progress
import Results
import Scheduling
import Testing

@Suite struct StatsTests {
  /// Day 20,000 is 2024-10-04, a Friday; its week began on day 19,996.
  static let now = Moment(milliseconds: 20_000 * Moment.millisecondsPerDay + 50_000_000, day: 20_000)

  static func stats(_ answers: [SampleLog.Answer], cards: [String], weekCount: Int = 8) -> Stats {
    let log = SampleLog.log("x", answers)
    return Stats(
      state: ProgressState(log.entries, scheduler: Scheduler()), log: log, cards: cards.map { CardKey($0) },
      now: now, weekCount: weekCount)
  }

  @Test func `who has done nothing has new cards and nothing due`() {
    let stats = Self.stats([], cards: ["a", "b"])
    #expect(stats.stock.new == 2)
    #expect(stats.due == 0)
    #expect(stats.forecast == Array(repeating: 0, count: 14))
    #expect(stats.weeks.isEmpty)
  }

  @Test func `what was due before is due today`() {
    let stats = Self.stats([.init(item: "a", day: 19_000, outcome: .right)], cards: ["a", "b"])
    #expect(stats.due == 1)
    #expect(stats.forecast[0] == 1)
    #expect(stats.stock.new == 1)
  }

  @Test func `every scheduled card stands once in a long enough forecast`() {
    let answers = (0..<5).map { SampleLog.Answer(item: "\($0)", day: 19_990, outcome: .right) }
    let log = SampleLog.log("x", answers + answers.map { .init(item: $0.item, day: 19_999, outcome: .right) })
    let stats = Stats(
      state: ProgressState(log.entries, scheduler: Scheduler()), log: log,
      cards: (0..<5).map { CardKey("\($0)") }, now: Self.now, horizon: 400)
    #expect(stats.forecast.reduce(0, +) == 5)
    #expect(stats.stock.learned + stats.stock.inSteps == 5)
  }

  @Test func `retention counts cards asked again on a later day, by week`() {
    let stats = Self.stats(
      [
        .init(item: "a", day: 19_980, outcome: .right), .init(item: "a", day: 19_980, outcome: .wrong),
        .init(item: "a", day: 19_995, outcome: .right), .init(item: "a", day: 19_996, outcome: .wrong),
        .init(item: "b", day: 19_990, outcome: .right), .init(item: "b", day: 20_000, outcome: .right),
        .init(item: "b", day: 20_000, outcome: .wrong, mode: .quiz),
      ], cards: ["a", "b"])
    #expect(stats.weeks.map(\.monday) == [19_989, 19_996])
    #expect(stats.weeks.map(\.recalled) == [Proportion(1, of: 1), Proportion(1, of: 2)])
    #expect(stats.answeredToday == 2)
  }

  @Test func `weeks too long ago are left out`() {
    let answers: [SampleLog.Answer] = [
      .init(item: "a", day: 19_900, outcome: .right), .init(item: "a", day: 19_910, outcome: .right),
      .init(item: "a", day: 19_999, outcome: .right),
    ]
    #expect(Self.stats(answers, cards: ["a"], weekCount: 2).weeks.map(\.monday) == [19_996])
  }

  @Test func `a suspended card is not due`() {
    let log = SampleLog.log("x", [.init(item: "a", day: 19_000, outcome: .right)])
    let suspension = LogEntry(
      id: EntryID(session: "s", number: 9), moment: Self.now, event: .suspended(item: "a"))
    let state = ProgressState(EffectiveEntries(log.entries.entries + [suspension]), scheduler: Scheduler())
    let stats = Stats(state: state, log: log, cards: [CardKey("a")], now: Self.now)
    #expect(stats.due == 0)
    #expect(stats.stock.suspended == 1)
    #expect(stats.forecast.reduce(0, +) == 0)
  }
}
