/// How many of how many.
public struct Proportion: Sendable, Hashable {
  /// The cases that count.
  public var count: Int
  /// All cases.
  public var total: Int

  /// `count` of `total`.
  public init(_ count: Int = 0, of total: Int = 0) {
    self.count = count
    self.total = total
  }

  /// The share, 0 to 1; nil if there is nothing to share.
  public var share: Double? {
    total > 0 ? Double(count) / Double(total) : nil
  }

  /// Wilson's score interval of the share at 95 %; nil if there is nothing to share.
  ///
  /// E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927). Unlike the normal
  /// interval it stays within 0 and 1 and is of use for a class of ten.
  public var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    let quantile = 1.959_963_984_540_054
    let n = Double(total)
    let square = quantile * quantile / n
    let centre = (share + square / 2) / (1 + square)
    let half = quantile / (1 + square) * (share * (1 - share) / n + square / (4 * n)).squareRoot()
    return max(0, centre - half)...min(1, centre + half)
  }

  /// Adds a case.
  mutating func add(_ isCounted: Bool) {
    count += isCounted ? 1 : 0
    total += 1
  }
}
