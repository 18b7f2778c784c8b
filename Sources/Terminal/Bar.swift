internal import Files

/// A horizontal bar with a resolution of an eighth of a column.
public struct Bar: Sendable, Hashable {
  /// The filled share, 0 to 1.
  public let share: Double
  /// The columns of the whole bar.
  public let width: Int
  /// What it is drawn with.
  public let glyphs: Glyphs

  /// A bar of `width` columns of which `share` is filled.
  public init(share: Double, width: Int, glyphs: Glyphs) {
    self.share = share.isFinite ? min(1, max(0, share)) : 0
    self.width = max(0, width)
    self.glyphs = glyphs
  }

  /// The filled part and the track behind it. A share above zero always shows something.
  public var text: StyledText {
    let filled = filledPart
    let rest = String(repeating: glyphs.track, count: width - filled.displayWidth)
    return StyledText(filled, .bar) + StyledText(rest, .dim)
  }

  /// The filled part alone.
  public var filledPart: String {
    let steps = glyphs.eighths.count
    var units = Int((share * Double(width * steps)).rounded())
    if share > 0, units == 0, width > 0 { units = 1 }
    let full = String(repeating: glyphs.eighths[steps - 1], count: units / steps)
    return units % steps == 0 ? full : full + glyphs.eighths[units % steps - 1]
  }
}
