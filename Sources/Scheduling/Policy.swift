/// What the scheduler does beyond the memory model: steps within a day, limits, spread.
public struct Policy: Sendable, Hashable {
  /// The local hour at which a study day begins unless the learner says otherwise.
  public static let standardDayStart = 4

  /// The probability of recall at which a card is asked again.
  public let desiredRetention: Retention
  /// Seconds until a new card is asked again within the day, step by step.
  public let learningSteps: [Int]
  /// The same for a card that was forgotten.
  public let relearningSteps: [Int]
  /// The longest interval in days.
  public let maximumInterval: Int
  /// The longest interval in days for a card that is rated easy the first time it is seen: one lucky guess
  /// must not send a card away for months.
  public let firstEasyMaximum: Int
  /// Whether intervals are spread a little, so that cards learned together do not stay together.
  public let isFuzzed: Bool

  /// A policy; refuses what cannot be meant.
  ///
  /// - Parameters:
  ///   - desiredRetention: 0.7 to 0.99
  ///   - learningSteps: seconds, each above 0 and below a day; none sends new cards straight to days
  ///   - relearningSteps: the same for forgotten cards
  ///   - maximumInterval: 1 to 36,500 days
  ///   - firstEasyMaximum: 1 to 36,500 days
  ///   - isFuzzed: whether intervals are spread
  public init(
    desiredRetention: Retention = .standard,
    learningSteps: [Int] = [60, 600],
    relearningSteps: [Int] = [600],
    maximumInterval: Int = 36_500,
    firstEasyMaximum: Int = 15,
    isFuzzed: Bool = true
  ) throws(SchedulingError) {
    try Self.check("desired retention", desiredRetention.value, in: 0.7...0.99)
    for step in learningSteps { try Self.check("learning step in seconds", step, in: 1...86_399) }
    for step in relearningSteps { try Self.check("relearning step in seconds", step, in: 1...86_399) }
    try Self.check("maximum interval in days", maximumInterval, in: 1...36_500)
    try Self.check("maximum interval after a first easy", firstEasyMaximum, in: 1...36_500)
    self.init(
      unchecked: desiredRetention, learningSteps, relearningSteps, maximumInterval, firstEasyMaximum,
      isFuzzed)
  }

  /// Retention 0.9, steps of 1 and 10 minutes, after forgetting 10 minutes, spread intervals.
  public static let standard = Policy(unchecked: .standard, [60, 600], [600], 36_500, 15, true)

  private init(
    unchecked desiredRetention: Retention, _ learningSteps: [Int], _ relearningSteps: [Int],
    _ maximumInterval: Int, _ firstEasyMaximum: Int, _ isFuzzed: Bool
  ) {
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    self.firstEasyMaximum = firstEasyMaximum
    self.isFuzzed = isFuzzed
  }

  /// A fingerprint: two policies that could schedule differently have different ones.
  public var fingerprint: String {
    StableHash.hexadecimal(
      of: [
        desiredRetention.value, Double(maximumInterval), Double(firstEasyMaximum), isFuzzed ? 1 : 0,
        Double(learningSteps.count),
      ] + (learningSteps + relearningSteps).map(Double.init))
  }

  private static func check<Value: Comparable>(
    _ setting: String, _ value: Value, in range: ClosedRange<Value>
  ) throws(SchedulingError) {
    guard range.contains(value) else {
      throw .policy(
        setting: setting, value: "\(value)", expected: "\(range.lowerBound) to \(range.upperBound)")
    }
  }
}
