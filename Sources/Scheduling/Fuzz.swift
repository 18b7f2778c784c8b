/// The small seeded spread of intervals, so that cards learned together do not stay together.
///
/// The widths are Anki's: nothing below 2.5 days, then 15 % up to 7 days, 10 % up to 20, 5 % beyond, and one
/// day more. Every day of the range is equally likely.
struct Fuzz {
  /// The position in the range, 0 up to, not including, 1; nil for no spread.
  let position: Double?

  /// The position that belongs to one card at one repetition.
  init(seed: UInt64, repetitions: Int, isOn: Bool) {
    var generator = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: repetitions) &* 0x9e37_79b9_7f4a_7c15)
    position = isOn ? generator.unit() : nil
  }

  /// A whole number of days near `interval`, at least `minimum`, at most `maximum`.
  func days(_ interval: Double, minimum: Int, maximum: Int) -> Int {
    let lowest = min(max(1, minimum), maximum)
    guard let position else { return min(max(rounded(interval, maximum), lowest), maximum) }
    let range = Self.range(interval, minimum: lowest, maximum: maximum)
    return range.lowerBound + Int(position * Double(range.count))
  }

  /// The days that the spread may reach.
  static func range(_ interval: Double, minimum: Int, maximum: Int) -> ClosedRange<Int> {
    let capped = min(max(interval, Double(minimum)), Double(maximum))
    guard capped >= 2.5 else {
      let day = min(max(Int(capped.rounded()), minimum), maximum)
      return day...day
    }
    let width = delta(capped)
    let low = min(max(Int((capped - width).rounded()), minimum), maximum)
    var high = min(max(Int((capped + width).rounded()), minimum), maximum)
    if low == high, high > 2, high < maximum { high += 1 }
    return low...high
  }

  private static func delta(_ interval: Double) -> Double {
    1 + 0.15 * max(0, min(interval, 7) - 2.5) + 0.10 * max(0, min(interval, 20) - 7)
      + 0.05 * max(0, interval - 20)
  }

  private func rounded(_ interval: Double, _ maximum: Int) -> Int {
    Int(min(interval, Double(maximum)).rounded())
  }
}
