/// A row of small columns, one a value.
public struct Sparkline: Sendable, Hashable {
  /// The values, from left to right; not negative.
  public var values: [Double]

  /// A row of columns for `values`.
  public init(_ values: [Double]) {
    self.values = values
  }

  /// The row; a value of zero is a blank, every other value shows at least the lowest column.
  public func text(glyphs: Glyphs) -> StyledText {
    let top = values.max() ?? 0
    let columns = values.map { value -> String in
      guard top > 0, value > 0 else { return " " }
      let level = Int((value / top * Double(glyphs.levels.count)).rounded(.up)) - 1
      return glyphs.levels[min(max(level, 0), glyphs.levels.count - 1)]
    }
    return StyledText(columns.joined(), .bar)
  }
}
