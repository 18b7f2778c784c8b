/// The 34 weights of FSRS-7, each within its bounds.
public struct FSRS7Weights: Sendable, Hashable {
  /// w0 to w33.
  public let values: [Double]

  /// The published defaults (ts-fsrs, srs-benchmark 2026).
  public static let standard = FSRS7Weights(unchecked: [
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807,
    1.9795, 0.0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
    1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
    0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048,
  ])

  /// What each weight may be; besides, w0 ≤ w1 ≤ w2 ≤ w3 and w25 ≤ w26.
  public static let bounds: [ClosedRange<Double>] = [
    1e-4...50, 1e-4...100, 1e-4...100, 1e-4...100, 1...10, 0.001...4, 0.1...4,
    0...4, 0...1.2, 0.3...3, 0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7,
    0...4, 0...2, 0.5...6, 0.001...1.5, 0.001...1, 0...5, 0...1, 1...7,
    0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99, 0.01...1, 0.1...1, 0...0.9, 0.1...1.1, 0...1,
    0...0.6, 0...0.6,
  ]

  /// Takes the 34 weights of the final model; those of older drafts and versions cannot be converted.
  public init(_ values: [Double]) throws(SchedulingError) {
    guard values.count == 34 else { throw .weightCount(found: values.count, expected: [34]) }
    for (index, (value, bounds)) in zip(values, Self.bounds).enumerated() {
      let low = Self.floor(index, of: values).map { max($0, bounds.lowerBound) } ?? bounds.lowerBound
      guard value.isFinite, value >= low, value <= bounds.upperBound else {
        throw .weight(index: index, value: value, bounds: min(low, bounds.upperBound)...bounds.upperBound)
      }
    }
    self.init(unchecked: values)
  }

  private init(unchecked values: [Double]) {
    self.values = values
  }

  /// The weight that the one at `index` must not fall below.
  private static func floor(_ index: Int, of values: [Double]) -> Double? {
    switch index {
    case 1, 2, 3, 26: values[index - 1]
    default: nil
    }
  }
}
