import Glibc

/// FSRS-6: one memory trace, a power curve of forgetting, 21 weights.
///
/// The formulas are those of the published model (fsrs-rs 6, py-fsrs 6), in double precision. Only whole
/// calendar days count; reviews on the same day follow the short-term rule.
public struct FSRS6: MemoryModel {
  /// The weights.
  public let weights: FSRS6Weights
  /// `FSRS-6` and a fingerprint of the weights.
  public let id: String

  private let decay: Double
  private let factor: Double
  private let easyDifficulty: Double

  private static let stabilities = 0.001...36_500.0
  private static let difficulties = 1.0...10.0

  /// The model with the given weights.
  public init(_ weights: FSRS6Weights = .standard) {
    let w = weights.values
    self.weights = weights
    id = "FSRS-6/" + StableHash.hexadecimal(of: w)
    decay = -w[20]
    factor = pow(0.9, 1 / decay) - 1
    easyDifficulty = Self.firstDifficulty(w, .easy)
  }

  /// The state after a review: success, forgetting or same-day formula.
  public func next(_ state: MemoryState?, after elapsed: Elapsed, rating: Rating) -> MemoryState {
    guard let state else { return first(rating) }
    let old = clamped(state)
    let stability =
      if elapsed.calendarDays == 0 {
        sameDayStability(old, rating)
      } else if rating == .again {
        forgottenStability(old, recall(old.stability, Double(elapsed.calendarDays)))
      } else {
        recalledStability(old, recall(old.stability, Double(elapsed.calendarDays)), rating)
      }
    return clamped(MemoryState(unchecked: stability, nextDifficulty(old.difficulty, rating)))
  }

  /// The probability of recall after so many calendar days.
  public func retrievability(_ state: MemoryState, after elapsed: Elapsed) -> Double {
    recall(state.stability, Double(elapsed.calendarDays))
  }

  /// Days until recall has fallen to `retention`, by inverting the curve.
  public func interval(_ state: MemoryState, to retention: Retention) -> Double {
    state.stability / factor * (pow(retention.value, 1 / decay) - 1)
  }

  private func recall(_ stability: Double, _ days: Double) -> Double {
    pow(1 + factor * days / stability, decay)
  }

  private func first(_ rating: Rating) -> MemoryState {
    let w = weights.values
    return clamped(MemoryState(unchecked: w[rating.rawValue - 1], Self.firstDifficulty(w, rating)))
  }

  private static func firstDifficulty(_ w: [Double], _ rating: Rating) -> Double {
    w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  private func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let w = weights.values
    let change = -w[6] * Double(rating.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    return w[7] * easyDifficulty + (1 - w[7]) * damped
  }

  private func recalledStability(_ old: MemoryState, _ recall: Double, _ rating: Rating) -> Double {
    let w = weights.values
    let growth =
      exp(w[8]) * (11 - old.difficulty) * pow(old.stability, -w[9]) * (exp(w[10] * (1 - recall)) - 1)
      * (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    return old.stability * (1 + growth)
  }

  private func forgottenStability(_ old: MemoryState, _ recall: Double) -> Double {
    let w = weights.values
    let relearned =
      w[11] * pow(old.difficulty, -w[12]) * (pow(old.stability + 1, w[13]) - 1) * exp(w[14] * (1 - recall))
    return min(relearned, old.stability / exp(w[17] * w[18]))
  }

  private func sameDayStability(_ old: MemoryState, _ rating: Rating) -> Double {
    let w = weights.values
    let increase = exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(old.stability, -w[19])
    return old.stability * (rating == .again ? increase : max(increase, 1))
  }

  private func clamped(_ state: MemoryState) -> MemoryState {
    MemoryState(
      unchecked: min(max(state.stability, Self.stabilities.lowerBound), Self.stabilities.upperBound),
      min(max(state.difficulty, Self.difficulties.lowerBound), Self.difficulties.upperBound))
  }
}
