/// Assigns fine tags from left to right with a linear model.
@_spi(Training) public struct Tagger: Sendable {
  /// The tags it assigns.
  public let tags: TagSet
  private let weights: WeightTable

  /// The section with the weights.
  public static let weightSection = "tagger"
  /// The section with the names of the tags.
  public static let tagSection = "tagger.tags"

  /// Opens the tagger in `file`; nil if it has none.
  public init?(_ file: ModelFile) {
    guard let names = file.lines(Self.tagSection),
      let weights = WeightTable(file.section(Self.weightSection)),
      weights.columns >= names.count, names.count < 255
    else { return nil }
    tags = TagSet(names)
    self.weights = weights
  }

  /// Columns of the table of a model with `count` tags.
  public static func columns(_ count: Int) -> Int { (count + 15) & ~15 }

  /// The tags of a sentence and how much better each scored than the best tag of another part of speech (0…1).
  public func tag(_ words: UnsafeBufferPointer<FormInfo>) -> (tags: [UInt8], margins: [Float]) {
    var result = [UInt8](repeating: 0, count: words.count)
    var margins = [Float](repeating: 0, count: words.count)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TaggerFeatures.limit) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: weights.columns) { scores in
        guard let buffer = features.baseAddress, let sums = scores.baseAddress else { return }
        for index in words.indices {
          let count = TaggerFeatures.extract(
            words, index, previous: index > 0 ? result[index - 1] : 255,
            beforePrevious: index > 1 ? result[index - 2] : 255, into: buffer)
          weights.score(UnsafeBufferPointer(start: buffer, count: count), into: sums)
          let best = self.best(sums)
          result[index] = UInt8(best.tag)
          margins[index] = best.margin
        }
      }
    }
    return (result, margins)
  }

  private func best(_ scores: UnsafeMutablePointer<Int32>) -> (tag: Int, margin: Float) {
    var best = 0
    for tag in 1..<tags.count where scores[tag] > scores[best] { best = tag }
    var second = Int32.min
    for tag in 0..<tags.count where tags.partsOfSpeech[tag] != tags.partsOfSpeech[best] {
      second = max(second, scores[tag])
    }
    // A perceptron's scores have no unit; half of all decisions on unseen text lie above 4 × scale × 32.
    let difference = Float(scores[best] - second) * weights.scale
    return (best, min(1, difference / (difference + Self.halfMargin)))
  }

  /// The difference in score that counts as a margin of one half.
  private static let halfMargin: Float = 8
}
