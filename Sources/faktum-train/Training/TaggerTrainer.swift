@_spi(Training) import Linguistics

/// Trains the tagger from tagged sentences.
struct TaggerTrainer {
  var epochs = 8
  var rows = 1 << 15
  var seed: UInt64 = 1

  /// A tagged sentence.
  struct Example {
    var forms: [FormInfo]
    var tags: [UInt8]
  }

  /// The weights, averaged, rows × columns.
  func train(_ examples: [Example], tagCount: Int) -> [Float] {
    let perceptron = AveragedPerceptron(rows: rows, columns: Tagger.columns(tagCount))
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order { learn(examples[index], perceptron, tagCount) }
    }
    return perceptron.averaged()
  }

  /// The model's section.
  func section(_ examples: [Example], tagCount: Int) -> [UInt8] {
    WeightTable.pack(train(examples, tagCount: tagCount), rows: rows, columns: Tagger.columns(tagCount))
  }

  private func learn(_ example: Example, _ perceptron: AveragedPerceptron, _ tagCount: Int) {
    var predicted = [UInt8](repeating: 0, count: example.tags.count)
    let features = UnsafeMutablePointer<UInt32>.allocate(capacity: TaggerFeatures.limit)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: perceptron.columns)
    defer {
      features.deallocate()
      scores.deallocate()
    }
    example.forms.withUnsafeBufferPointer { forms in
      for index in forms.indices {
        let count = TaggerFeatures.extract(
          forms, index, previous: index > 0 ? predicted[index - 1] : 255,
          beforePrevious: index > 1 ? predicted[index - 2] : 255, into: features)
        let rows = UnsafeBufferPointer(start: features, count: count)
        perceptron.score(rows, into: scores)
        var best = 0
        for tag in 1..<tagCount where scores[tag] > scores[best] { best = tag }
        let gold = Int(example.tags[index])
        if best != gold {
          perceptron.update(rows, column: gold, amount: 1)
          perceptron.update(rows, column: best, amount: -1)
        }
        perceptron.tick()
        predicted[index] = UInt8(best)
      }
    }
  }
}
