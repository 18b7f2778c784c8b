/// Finds names in one sentence with a linear model over begin, inside and outside labels.
@_spi(Training) public struct NameRecognizer: Sendable {
  /// The labels in the order of their columns.
  public static let labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH"]
  /// The section with the weights.
  public static let section = "names"
  private static let kinds: [Mention.Kind] = [.person, .organisation, .place, .other]
  private let weights: WeightTable

  /// Opens the recogniser in `file`; nil if the language has none.
  public init?(_ file: ModelFile) {
    guard let weights = WeightTable(file.section(Self.section)), weights.columns >= Self.labels.count else {
      return nil
    }
    self.weights = weights
  }

  /// The names of a sentence.
  public func names(_ words: [FormInfo], tags: [UInt8]) -> [NameSpan] {
    var spans: [NameSpan] = []
    var previous: UInt8 = 0
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.limit) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: weights.columns) { scores in
        guard let buffer = features.baseAddress, let sums = scores.baseAddress else { return }
        for index in words.indices {
          let count = NameFeatures.extract(words, tags, index, previous: previous, into: buffer)
          weights.score(UnsafeBufferPointer(start: buffer, count: count), into: sums)
          let choice = choose(sums, previous)
          previous = UInt8(choice.label)
          extend(&spans, index, choice.label, choice.margin)
        }
      }
    }
    return spans
  }

  /// Whether `label` may follow `previous`: an inside label only its own kind.
  public static func allows(_ label: Int, after previous: UInt8) -> Bool {
    label == 0 || label % 2 == 1 || Int(previous) == label || Int(previous) == label - 1
  }

  private func choose(_ scores: UnsafeMutablePointer<Int32>, _ previous: UInt8) -> (label: Int, margin: Float)
  {
    var best = 0
    for label in 1..<Self.labels.count
    where Self.allows(label, after: previous) && scores[label] > scores[best] {
      best = label
    }
    var second = Int32.min
    for label in Self.labels.indices where kind(label) != kind(best) && Self.allows(label, after: previous) {
      second = max(second, scores[label])
    }
    let lead = Float(scores[best] - second) * weights.scale
    return (best, lead / (lead + 4))
  }

  private func kind(_ label: Int) -> Int { (label + 1) / 2 }

  private func extend(_ spans: inout [NameSpan], _ index: Int, _ label: Int, _ margin: Float) {
    guard label > 0 else { return }
    if label % 2 == 0, let last = spans.indices.last, spans[last].tokens.upperBound == index {
      spans[last].tokens = spans[last].tokens.lowerBound..<index + 1
      spans[last].margin = min(spans[last].margin, margin)
    } else {
      spans.append(NameSpan(tokens: index..<index + 1, kind: Self.kinds[kind(label) - 1], margin: margin))
    }
  }
}

/// A name within a sentence.
@_spi(Training) public struct NameSpan: Sendable, Hashable {
  /// Its words.
  public var tokens: Range<Int>
  /// What is named.
  public var kind: Mention.Kind
  /// How clearly the least clear word was decided, 0…1.
  public var margin: Float
}
