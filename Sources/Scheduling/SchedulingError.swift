/// A number that no schedule can be made of.
public enum SchedulingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The model wants so many weights; so many were given.
  case weightCount(found: Int, expected: [Int])
  /// The weight at `index` (from 0) lies outside its bounds.
  case weight(index: Int, value: Double, bounds: ClosedRange<Double>)
  /// An elapsed time that is negative, not finite, or beyond any life.
  case elapsed(days: Double)
  /// A memory state whose numbers are not positive and finite.
  case memoryState(stability: Double, difficulty: Double)
  /// A retention that is not above 0 and at most 1.
  case retention(Double)
  /// A setting of the policy, by its name, with what is allowed.
  case policy(setting: String, value: String, expected: String)

  /// One sentence that names the value and what is expected.
  public var description: String {
    switch self {
    case .weightCount(let found, let expected):
      "found \(found) weights, expected \(expected.map(String.init).joined(separator: " or "))"
    case .weight(let index, let value, let bounds):
      "weight w\(index) is \(value), expected \(bounds.lowerBound) to \(bounds.upperBound)"
    case .elapsed(let days):
      "elapsed time is \(days) days, expected 0 to \(Int(Elapsed.longest))"
    case .memoryState(let stability, let difficulty):
      "memory state has stability \(stability) and difficulty \(difficulty), expected positive finite numbers"
    case .retention(let value):
      "retention is \(value), expected a number above 0 and at most 1"
    case .policy(let setting, let value, let expected):
      "\(setting) is \(value), expected \(expected)"
    }
  }
}
