import Files
import Quantities
import Results

/// The figures of `faktum stats` for programs.
struct StatsJSON {
  /// One JSON object on one line.
  let text: String

  init(_ stats: Stats) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.member("due", stats.due)
      writer.member("new", stats.stock.new)
      writer.member("inSteps", stats.stock.inSteps)
      writer.member("learned", stats.stock.learned)
      writer.member("suspended", stats.stock.suspended)
      writer.member("answeredToday", stats.answeredToday)
      writer.key("forecast")
      writer.array { writer in for count in stats.forecast { writer.value(count) } }
      writer.key("retentionByWeek")
      writer.array { writer in for week in stats.weeks { Self.write(week, to: &writer) } }
      writer.key("distortions")
      writer.array { writer in for group in stats.distortions { Self.write(group, to: &writer) } }
    }
    writer.endLine()
    text = writer.text
  }

  private static func write(_ week: Stats.Week, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("monday", CalendarDate(dayNumber: week.monday).description)
      writer.member("recalled", week.recalled.count)
      writer.member("asked", week.recalled.total)
    }
  }

  private static func write(_ group: GroupResult, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", group.name)
      writer.member("right", group.tally.firstRight.count)
      writer.member("asked", group.tally.firstRight.total)
    }
  }
}
