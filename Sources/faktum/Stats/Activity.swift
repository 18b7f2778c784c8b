import Scheduling
import Progress
import Results

/// How many answers a learner gave on each day.
struct Activity {
  /// One count a day, oldest first; the last is today.
  let counts: [Int]
  /// The first day, as a study day.
  let firstDay: Int

  /// How many days are looked back on: half a year.
  private static let reach = 182

  /// The answers in `log` up to and including the study day `today`.
  init(_ log: LearnerLog, until today: Int) {
    var byDay: [Int: Int] = [:]
    for entry in log.entries.entries {
      if case .reviewed = entry.event { byDay[entry.moment.day, default: 0] += 1 }
    }
    firstDay = today - Self.reach + 1
    counts = (firstDay...today).map { byDay[$0] ?? 0 }
  }

  /// Days in a row with an answer, up to today or yesterday.
  var streak: Int {
    let days = counts.last == 0 ? counts.dropLast() : counts[...]
    return days.reversed().prefix { $0 > 0 }.count
  }
}
