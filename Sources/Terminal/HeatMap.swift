internal import Files

/// A calendar of shaded days: a column a week, a row a weekday.
public struct HeatMap: Sendable, Hashable {
  /// One count a day, oldest first.
  public var counts: [Int]
  /// The weekday of the first day, 1 for Monday to 7 for Sunday.
  public var firstWeekday: Int
  /// The names of the weekdays from Monday, as they stand left of the rows.
  public var weekdays: [String]

  /// A calendar that starts on `firstWeekday`.
  public init(counts: [Int], firstWeekday: Int, weekdays: [String]) {
    self.counts = counts
    self.firstWeekday = firstWeekday
    self.weekdays = weekdays
  }

  /// Seven lines, cut at the left to the last weeks that fit `width` columns.
  public func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    let labels = weekdays.map(\.displayWidth).max() ?? 0
    let lead = firstWeekday - 1
    let weeks = (lead + counts.count + 6) / 7
    let shown = min(weeks, max(1, (width - labels - 1) / 2))
    return (0..<7).map { row in
      let label = row < weekdays.count ? weekdays[row] : ""
      let cells = (weeks - shown..<weeks).map { week in cell(week * 7 + row - lead, glyphs) }
      return StyledText(label.padded(to: labels) + " ", .dim) + cells.joined(by: " ")
    }
  }

  private func cell(_ index: Int, _ glyphs: Glyphs) -> StyledText {
    guard counts.indices.contains(index) else { return " " }
    guard counts[index] > 0, let top = counts.max() else { return StyledText(glyphs.shades[0], .dim) }
    let shades = glyphs.shades.count - 1
    let shade = Int((Double(counts[index]) / Double(top) * Double(shades)).rounded(.up))
    return StyledText(glyphs.shades[min(max(shade, 1), shades)], .bar)
  }
}
