internal import Files

/// Labelled horizontal bars below each other.
public struct BarChart: Sendable, Hashable {
  /// One bar.
  public struct Row: Sendable, Hashable {
    /// What stands left of it.
    public var label: String
    /// How long it is, in the chart's unit; not negative.
    public var value: Double
    /// What stands right of it.
    public var note: String

    /// A bar of length `value`.
    public init(_ label: String, _ value: Double, note: String) {
      self.label = label
      self.value = value
      self.note = note
    }
  }

  /// The bars, from top to bottom.
  public var rows: [Row]
  /// The value of a bar that fills the width; nil for the largest value.
  public var maximum: Double?

  /// Bars up to `maximum`, or up to the largest value.
  public init(_ rows: [Row], maximum: Double? = nil) {
    self.rows = rows
    self.maximum = maximum
  }

  /// The chart in `width` columns; where they are too few for bars, labels and notes alone.
  public func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    let top = maximum ?? rows.map(\.value).max() ?? 0
    let notes = rows.map(\.note.displayWidth).max() ?? 0
    let labels = min(rows.map(\.label.displayWidth).max() ?? 0, max(8, width - notes - 12))
    let room = min(48, width - labels - notes - 2)
    return rows.map { row in
      let label = row.label.truncated(to: labels, ellipsis: glyphs.ellipsis).padded(to: labels)
      let note = StyledText(row.note.leftPadded(to: notes))
      guard room >= 4 else { return StyledText(label + " ") + note }
      let bar = Bar(share: top > 0 ? row.value / top : 0, width: room, glyphs: glyphs)
      return StyledText(label + " ") + bar.text + " " + note
    }
  }
}
