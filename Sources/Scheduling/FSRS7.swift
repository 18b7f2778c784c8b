import Glibc

/// FSRS-7: a slow and a fast memory trace whose curves are mixed, fractional days, 34 weights.
///
/// The formulas are those of the final published model (ts-fsrs, srs-benchmark 2026), in double precision, with
/// states rounded to 8 decimals as there. `MemoryState.stability` is the slow trace and not the time to 90 %.
public struct FSRS7: MemoryModel {
  /// The weights.
  public let weights: FSRS7Weights
  /// `FSRS-7` and a fingerprint of the weights.
  public let id: String

  private static let epsilon = 1e-5
  /// First weight of the slow and of the fast trace.
  private static let slowTrace = 7
  private static let fastTrace = 15

  /// The model with the given weights.
  public init(_ weights: FSRS7Weights = .standard) {
    self.weights = weights
    id = "FSRS-7/" + StableHash.hexadecimal(of: weights.values)
  }

  /// The state after a review: both traces, then difficulty.
  public func next(_ state: MemoryState?, after elapsed: Elapsed, rating: Rating) -> MemoryState {
    guard let state else { return first(rating) }
    let w = weights.values
    let old = Traces(state)
    let point = curve(old, elapsed.days)
    let slow = nextTrace(old.slow, old.difficulty, point.recall, rating, Self.slowTrace)
    var fast = nextTrace(old.fast, old.difficulty, point.fastRecall, rating, Self.fastTrace)
    if rating == .again { fast = min(fast, 0.8 * slow) }
    let change = -w[6] * Double(rating.rawValue - 3) * (rating == .again ? point.recall + 0.1 : 1)
    let damped = old.difficulty + (10 - old.difficulty) / 9 * change
    return Traces(slow, fast, 0.01 * firstDifficulty(.easy) + 0.99 * damped).state
  }

  /// The probability of recall after so many days with their fraction.
  public func retrievability(_ state: MemoryState, after elapsed: Elapsed) -> Double {
    curve(Traces(state), elapsed.days).recall
  }

  /// Days until recall has fallen to `retention`, at most 36,500; the curve has no inverse, so it is searched.
  public func interval(_ state: MemoryState, to retention: Retention) -> Double {
    let target = max(retention.value, 1e-4)
    guard target < 0.9999 else { return 0 }
    let traces = Traces(state)
    return newton(traces, target) ?? bisected(traces, target)
  }

  private func first(_ rating: Rating) -> MemoryState {
    let slow = Traces.clampStability(weights.values[rating.rawValue - 1])
    return Traces(slow, 0.8 * slow, firstDifficulty(rating)).state
  }

  private func firstDifficulty(_ rating: Rating) -> Double {
    weights.values[4] - exp(weights.values[5] * Double(rating.rawValue - 1)) + 1
  }

  private func nextTrace(
    _ stability: Double, _ difficulty: Double, _ recall: Double, _ rating: Rating, _ k: Int
  ) -> Double {
    let w = weights.values
    let lapse = w[k + 3] * (pow(stability + 1, w[k + 4]) - 1) * exp((1 - recall) * w[k + 5])
    let lost = min(stability, lapse)
    if rating == .again { return lost }
    let growth =
      exp(w[k] - 1.5) * (11 - difficulty) * pow(stability, -w[k + 1]) * (exp((1 - recall) * w[k + 2]) - 1)
      * (rating == .hard ? w[k + 6] : 1) * (rating == .easy ? w[k + 7] : 1)
    return max(lost, stability * (1 + growth))
  }

  /// Recall, its slope per day, and the recall of the fast trace alone, after so many days.
  private func curve(_ traces: Traces, _ days: Double) -> (recall: Double, slope: Double, fastRecall: Double)
  {
    let w = weights.values
    let fastDecay = -min(max(w[23] * pow(traces.fast, w[33] - 0.3), 0.01), 0.95)
    let fastRate = (exp(min(log(w[25]) / fastDecay, 60)) - 1) / traces.fast
    let fastBase = 1 + fastRate * days
    let fast = pow(fastBase, fastDecay)
    let slowDecay = -min(max(w[24], 0.01), 0.95)
    let slowRate =
      (pow(w[26], 1 / slowDecay) - 1) * exp((traces.difficulty - 5) * (w[32] - 0.3)) / traces.slow
    let slowBase = 1 + slowRate * days
    let slow = pow(slowBase, slowDecay)
    let fastShare = w[27] * pow(traces.fast, -w[29])
    let slowShare = w[28] * pow(traces.slow, w[30]) * exp((traces.difficulty - 5) * (w[31] - 0.5))
    let scale = (1 - 2 * Self.epsilon) / (fastShare + slowShare)
    let fastSlope = fastDecay * fast / fastBase * fastRate
    let slowSlope = slowDecay * slow / slowBase * slowRate
    return (
      (fastShare * fast + slowShare * slow) * scale + Self.epsilon,
      (fastShare * fastSlope + slowShare * slowSlope) * scale, fast
    )
  }

  /// Seven Newton steps on the logarithm of the time; nil if they do not arrive.
  private func newton(_ traces: Traces, _ target: Double) -> Double? {
    let shortest = 1.0 / 86_400
    let range = log(shortest)...log(Traces.longest)
    var u = log(max(traces.slow, traces.fast))
    for _ in 0..<7 {
      u = min(max(u, range.lowerBound), range.upperBound)
      let days = min(max(exp(u), shortest), Traces.longest)
      let point = curve(traces, days)
      u -= min(max((point.recall - target) / min(point.slope * days, -1e-12), -4), 4)
      guard u.isFinite else { return nil }
    }
    let days = min(exp(u), Traces.longest)
    return abs(curve(traces, days).recall - target) <= 1e-3 ? days : nil
  }

  /// Recall only falls, so halving the range always arrives.
  private func bisected(_ traces: Traces, _ target: Double) -> Double {
    var low = 0.0
    var high = min(max(traces.slow, traces.fast, 1), Traces.longest)
    while curve(traces, high).recall > target, high < Traces.longest { high = min(2 * high, Traces.longest) }
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if curve(traces, middle).recall > target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The three numbers of a state, within their bounds.
  private struct Traces {
    static let longest = 36_500.0
    let slow: Double
    let fast: Double
    let difficulty: Double

    init(_ slow: Double, _ fast: Double, _ difficulty: Double) {
      self.slow = Self.clampStability(Self.rounded(slow))
      self.fast = Self.clampStability(Self.rounded(fast))
      self.difficulty = min(max(Self.rounded(difficulty), 1), 10)
    }

    init(_ state: MemoryState) {
      slow = Self.clampStability(state.stability)
      fast = Self.clampStability(state.fastStability ?? 0.8 * state.stability)
      difficulty = min(max(state.difficulty, 1), 10)
    }

    var state: MemoryState { MemoryState(unchecked: slow, difficulty, fast) }

    static func clampStability(_ value: Double) -> Double { min(max(value, 1e-4), longest) }

    private static func rounded(_ value: Double) -> Double { (value * 1e8).rounded() / 1e8 }
  }
}
