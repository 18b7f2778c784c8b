import Facts
import Files
import Progress
import Quantities
import Results
import Scheduling
import Terminal

/// Draws where a learner stands.
@MainActor
struct StatsView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints stock, forecast, calendar, retention and tricks.
  func show(_ stats: Stats, activity: Activity, of learner: Learner, at now: Moment) {
    console.print("\(learner.name, .title)")
    showStock(stats, activity)
    showForecast(stats, from: now.day)
    showCalendar(activity)
    showRetention(stats)
    showTricks(stats)
  }

  private func heading(_ text: String) {
    console.print()
    console.print(StyledText(text, .strong))
  }

  private func showStock(_ stats: Stats, _ activity: Activity) {
    let stock = stats.stock
    console.print(
      "\(stats.due, .strong) \(wording("fällig", "due")), \(stock.new) \(wording("neu", "new")), \(stock.inSteps) \(wording("im Lernen", "being learned")), \(stock.learned) \(wording("gelernt", "learned"))\(suspended(stock))"
    )
    let today = wording.count(
      stats.answeredToday, ("Antwort heute", "Antworten heute"), ("answer today", "answers today"))
    let streak = wording.count(
      activity.streak, ("Tag in Folge", "Tage in Folge"), ("day in a row", "days in a row"))
    console.print(StyledText(activity.streak > 1 ? "\(today), \(streak)" : today, .dim))
  }

  private func suspended(_ stock: Stats.Stock) -> String {
    stock.suspended > 0 ? wording(", \(stock.suspended) ausgesetzt", ", \(stock.suspended) suspended") : ""
  }

  private func showForecast(_ stats: Stats, from today: Int) {
    guard stats.forecast.contains(where: { $0 > 0 }) else { return }
    heading(wording("Fällig in den nächsten Tagen", "Due in the coming days"))
    let last = (stats.forecast.lastIndex { $0 > 0 } ?? 0) + 1
    let rows = stats.forecast.prefix(max(last, min(7, stats.forecast.count))).enumerated().map {
      offset, count in
      let date = CalendarDate(dayNumber: today + offset)
      let (_, month, day) = date.parts
      let label = "\(wording.weekdays[date.weekday - 1]) " + wording("\(day).\(month).", "\(day)/\(month)")
      return BarChart.Row(label, Double(count), note: "\(count)")
    }
    // A single card is no mountain.
    let maximum = max(5, rows.map(\.value).max() ?? 0)
    console.printLines(
      BarChart(Array(rows), maximum: maximum).lines(width: console.width, glyphs: console.glyphs))
  }

  private func showCalendar(_ activity: Activity) {
    guard activity.counts.contains(where: { $0 > 0 }) else { return }
    heading(wording("Antworten im letzten halben Jahr", "Answers in the last half year"))
    guard !console.profile.isAccessible else {
      let days = activity.counts.count { $0 > 0 }
      let total = activity.counts.reduce(0, +)
      return console.print(
        StyledText(wording("\(total) Antworten an \(days) Tagen.", "\(total) answers on \(days) days.")))
    }
    let map = HeatMap(
      counts: activity.counts, firstWeekday: CalendarDate(dayNumber: activity.firstDay).weekday,
      weekdays: wording.weekdays.enumerated().map { $0.offset % 2 == 0 ? $0.element : "" })
    console.printLines(map.lines(width: console.fullWidth, glyphs: console.glyphs))
  }

  private func showRetention(_ stats: Stats) {
    let weeks = stats.weeks.filter { $0.recalled.total > 0 }
    guard !weeks.isEmpty else { return }
    heading(wording("Behalten, nach Wochen", "Remembered, by week"))
    let rows = weeks.map { week in
      BarChart.Row(
        wording("ab ", "from ") + wording.dayAndMonth(CalendarDate(dayNumber: week.monday)),
        week.recalled.share ?? 0,
        note: "\(wording.percent(week.recalled.share ?? 0)) (\(week.recalled.count)/\(week.recalled.total))")
    }
    console.printLines(BarChart(rows, maximum: 1).lines(width: console.width, glyphs: console.glyphs))
  }

  private func showTricks(_ stats: Stats) {
    guard !stats.distortions.isEmpty else { return }
    heading(wording("Tricks durchschaut", "Tricks seen through"))
    let rows = stats.distortions.map { group in
      let right = group.tally.firstRight
      return BarChart.Row(
        Distortion(rawValue: group.name).map(wording.distortion) ?? group.name, right.share ?? 0,
        note: "\(wording.percent(right.share ?? 0)) (\(right.count)/\(right.total))")
    }
    console.printLines(BarChart(rows, maximum: 1).lines(width: console.width, glyphs: console.glyphs))
  }
}
