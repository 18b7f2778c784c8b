import Glibc

/// How long a learner usually takes for items of one kind: a running mean of the logarithm of the time, in which
/// the last dozen answers count most.
public struct Pace: Sendable, Hashable {
  /// Mean of the natural logarithm of milliseconds.
  public private(set) var meanLogarithm: Double
  /// How many answers went in.
  public private(set) var count: Int

  /// A pace with its parts, as a snapshot stores it.
  init(meanLogarithm: Double, count: Int) {
    self.meanLogarithm = meanLogarithm
    self.count = count
  }

  /// No answer is known.
  public init() {
    self.init(meanLogarithm: 0, count: 0)
  }

  /// Takes in an answer.
  public mutating func add(milliseconds: Int) {
    count += 1
    let weight = max(1 / Double(count), 1.0 / 12)
    meanLogarithm += weight * (log(Double(max(milliseconds, 1))) - meanLogarithm)
  }

  /// How an answer compares: 1 is usual, 0.5 twice as fast. Nil while fewer than five answers are known.
  public func ratio(milliseconds: Int) -> Double? {
    count < 5 ? nil : exp(log(Double(max(milliseconds, 1))) - meanLogarithm)
  }
}
