@_spi(Training) import Linguistics

/// Trains the entity recogniser on sentences tagged by the model's own tagger.
struct NameTrainer {
  var epochs = 8
  var rows = 1 << 15
  var seed: UInt64 = 6

  /// A sentence with labels.
  struct Example {
    var forms: [FormInfo]
    var tags: [UInt8]
    var labels: [UInt8]
  }

  func section(_ examples: [Example]) -> [UInt8] {
    let perceptron = AveragedPerceptron(rows: rows, columns: 16)
    let features = UnsafeMutablePointer<UInt32>.allocate(capacity: NameFeatures.limit)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: 16)
    defer {
      features.deallocate()
      scores.deallocate()
    }
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order { learn(examples[index], perceptron, features, scores) }
    }
    return WeightTable.pack(perceptron.averaged(), rows: rows, columns: 16)
  }

  private func learn(
    _ example: Example, _ perceptron: AveragedPerceptron, _ features: UnsafeMutablePointer<UInt32>,
    _ scores: UnsafeMutablePointer<Float>
  ) {
    var previous: UInt8 = 0
    for index in example.forms.indices {
      let count = NameFeatures.extract(example.forms, example.tags, index, previous: previous, into: features)
      let rows = UnsafeBufferPointer(start: features, count: count)
      perceptron.score(rows, into: scores)
      var best = 0
      for label in 1..<NameRecognizer.labels.count
      where NameRecognizer.allows(label, after: previous) && scores[label] > scores[best] { best = label }
      let gold = Int(example.labels[index])
      if best != gold, NameRecognizer.allows(gold, after: previous) {
        perceptron.update(rows, column: gold, amount: 1)
        perceptron.update(rows, column: best, amount: -1)
      }
      perceptron.tick()
      previous = UInt8(best)
    }
  }
}
