/// What a model knows about how well one card is remembered.
public struct MemoryState: Sendable, Hashable {
  /// Stability in days: in FSRS-6 the time after which recall has fallen to 90 %; in FSRS-7 that of the slow
  /// trace.
  public let stability: Double
  /// Difficulty, 1 (easy) to 10 (hard).
  public let difficulty: Double
  /// Stability of the fast trace in days (FSRS-7); nil for models with one trace. Never shown as "stability":
  /// it can be hundreds of days while the card is barely known.
  public let fastStability: Double?

  /// A state read from outside; refuses numbers that are not positive and finite.
  public init(stability: Double, difficulty: Double, fastStability: Double? = nil) throws(SchedulingError) {
    guard stability.isFinite, stability > 0, difficulty.isFinite, difficulty > 0,
      fastStability.map({ $0.isFinite && $0 > 0 }) ?? true
    else { throw .memoryState(stability: stability, difficulty: difficulty) }
    self.init(unchecked: stability, difficulty, fastStability)
  }

  /// A state computed by a model, whose clamps keep it in range.
  init(unchecked stability: Double, _ difficulty: Double, _ fastStability: Double? = nil) {
    self.stability = stability
    self.difficulty = difficulty
    self.fastStability = fastStability
  }
}
