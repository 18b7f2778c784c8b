import Glibc

/// The 21 weights of FSRS-6, each within its bounds.
public struct FSRS6Weights: Sendable, Hashable {
  /// w0 to w20.
  public let values: [Double]

  /// The published defaults (fsrs-rs 6, fitted on millions of reviews).
  public static let standard = FSRS6Weights(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// What each weight may be.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6,
    0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// Takes 21 weights, or 17 (FSRS-4.5) or 19 (FSRS-5), which are brought up to the meaning of FSRS-6.
  public init(_ values: [Double]) throws(SchedulingError) {
    let upgraded = try Self.upgraded(values)
    for (index, (value, bounds)) in zip(upgraded, Self.bounds).enumerated() {
      guard value.isFinite, bounds.contains(value) else {
        throw .weight(index: index, value: value, bounds: bounds)
      }
    }
    self.init(unchecked: upgraded)
  }

  private init(unchecked values: [Double]) {
    self.values = values
  }

  private static func upgraded(_ values: [Double]) throws(SchedulingError) -> [Double] {
    switch values.count {
    case 21: return values
    case 19: return values + [0, 0.5]
    case 17:
      var old = values
      old[4] += 2 * old[5]
      old[5] = log(3 * old[5] + 1) / 3
      old[6] += 0.5
      return old + [0, 0, 0, 0.5]
    default: throw .weightCount(found: values.count, expected: [17, 19, 21])
    }
  }
}
