@_spi(Training) import Linguistics

/// Trains the names of arcs on gold trees.
struct LabelTrainer {
  var epochs = 8
  var rows = 1 << 15
  var seed: UInt64 = 5

  /// A tree with its relations.
  struct Example {
    var input: ParserInput
    var heads: [Int]
    var labels: [UInt8]
  }

  func section(_ examples: [Example], labelCount: Int) -> [UInt8] {
    let perceptron = AveragedPerceptron(rows: rows, columns: Tagger.columns(labelCount))
    let features = UnsafeMutablePointer<UInt32>.allocate(capacity: LabelFeatures.limit)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: perceptron.columns)
    defer {
      features.deallocate()
      scores.deallocate()
    }
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order { learn(examples[index], perceptron, labelCount, features, scores) }
    }
    return WeightTable.pack(perceptron.averaged(), rows: rows, columns: perceptron.columns)
  }

  private func learn(
    _ example: Example, _ perceptron: AveragedPerceptron, _ labelCount: Int,
    _ features: UnsafeMutablePointer<UInt32>,
    _ scores: UnsafeMutablePointer<Float>
  ) {
    let tree = LabelContext(example.heads)
    var labels = [UInt8](repeating: 255, count: example.heads.count)
    for place in Labeler.order(example.heads) {
      let count = LabelFeatures.extract(place, example.input, tree, labels, into: features)
      let rows = UnsafeBufferPointer(start: features, count: count)
      perceptron.score(rows, into: scores)
      var best = 0
      for label in 1..<labelCount where scores[label] > scores[best] { best = label }
      let gold = Int(example.labels[place])
      if best != gold {
        perceptron.update(rows, column: gold, amount: 1)
        perceptron.update(rows, column: best, amount: -1)
      }
      perceptron.tick()
      labels[place] = UInt8(best)
    }
  }
}
