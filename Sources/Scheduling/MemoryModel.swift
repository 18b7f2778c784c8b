/// A model of forgetting: pure functions of state, elapsed time and rating.
public protocol MemoryModel: Sendable {
  /// The model's name and a fingerprint of its weights, as the log records it.
  var id: String { get }

  /// The state after a review.
  ///
  /// - Parameters:
  ///   - state: the state before, nil for a card that was never reviewed
  ///   - elapsed: the time since the last review; ignored for a new card
  ///   - rating: how well it was recalled
  func next(_ state: MemoryState?, after elapsed: Elapsed, rating: Rating) -> MemoryState

  /// The probability of recall when `elapsed` has passed since the last review.
  func retrievability(_ state: MemoryState, after elapsed: Elapsed) -> Double

  /// Days (with fraction, not rounded, not capped) until recall has fallen to `retention`.
  func interval(_ state: MemoryState, to retention: Retention) -> Double
}

extension MemoryModel {
  /// The states that the four ratings lead to.
  public func nextStates(_ state: MemoryState?, after elapsed: Elapsed) -> PerRating<MemoryState> {
    PerRating { next(state, after: elapsed, rating: $0) }
  }
}
