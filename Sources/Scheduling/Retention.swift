/// A probability of recall: above 0, at most 1.
public struct Retention: Sendable, Hashable, Comparable {
  /// The probability.
  public let value: Double

  /// What most learners want: nine of ten.
  public static let standard = Retention(unchecked: 0.9)

  /// A probability; refuses 0, negative numbers, numbers above 1 and what is no number.
  public init(_ value: Double) throws(SchedulingError) {
    guard value.isFinite, value > 0, value <= 1 else { throw .retention(value) }
    self.init(unchecked: value)
  }

  private init(unchecked value: Double) {
    self.value = value
  }

  /// Lower probabilities come first.
  public static func < (left: Retention, right: Retention) -> Bool {
    left.value < right.value
  }
}
