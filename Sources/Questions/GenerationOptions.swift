public import Assessment

/// What a person may ask of the generator.
public struct GenerationOptions: Sendable, Hashable {
  /// At most so many items; nil for all that are good enough.
  public var count: Int?
  /// Only these kinds; nil for all.
  public var kinds: Set<ItemKind>?
  /// Decides the order of options and which of several equal candidates wins.
  public var seed: UInt64
  /// Facts below this confidence are not asked.
  public var minConfidence: Double

  /// The usual wishes: everything that passes.
  public init(count: Int? = nil, kinds: Set<ItemKind>? = nil, seed: UInt64 = 0, minConfidence: Double = 0.6) {
    self.count = count
    self.kinds = kinds
    self.seed = seed
    self.minConfidence = minConfidence
  }
}
