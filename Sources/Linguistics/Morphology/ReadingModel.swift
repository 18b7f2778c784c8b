/// Predicts the readings a form may have, in and out of context.
@_spi(Training) public struct ReadingModel: Sendable {
  private let weights: WeightTable

  /// The section with the weights.
  public static let section = "morphology"

  /// Opens the model in `file`; nil if the language has none.
  public init?(_ file: ModelFile) {
    guard let weights = WeightTable(file.section(Self.section)), weights.columns >= ReadingSet.count else {
      return nil
    }
    self.weights = weights
  }

  /// The possible readings of `form`.
  public func readings(_ form: String) -> ReadingSet {
    var result = ReadingSet()
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: MorphologyFeatures.limit) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: weights.columns) { scores in
        guard let buffer = features.baseAddress, let sums = scores.baseAddress else { return }
        let count = MorphologyFeatures.extract(form, into: buffer)
        weights.score(UnsafeBufferPointer(start: buffer, count: count), into: sums)
        for bit in 0..<ReadingSet.count where sums[bit] > 0 { result[bit] = true }
      }
    }
    return result
  }
}
