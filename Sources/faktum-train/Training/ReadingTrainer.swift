@_spi(Training) import Linguistics

/// Trains the morphology model: one logistic classifier per reading over shared features, by AdaGrad.
struct ReadingTrainer {
  var epochs = 6
  var rows = 1 << 15
  var rate: Float = 0.3
  var seed: UInt64 = 2
  private let columns = ReadingSet.count

  func section(_ entries: [Lexicon.Entry]) -> [UInt8] {
    WeightTable.pack(train(entries), rows: rows, columns: columns)
  }

  private func train(_ entries: [Lexicon.Entry]) -> [Float] {
    var weights = [Float](repeating: 0, count: rows * columns)
    var squares = [Float](repeating: 1e-3, count: rows * columns)
    var order = Array(entries.indices)
    var generator = SplitMix64(seed: seed)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      let rate = rate / Float(1 + epoch)
      weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
          guard let weightBase = weights.baseAddress, let squareBase = squares.baseAddress else { return }
          for index in order { learn(entries[index], weightBase, squareBase, rate) }
        }
      }
    }
    return weights
  }

  private func learn(
    _ entry: Lexicon.Entry, _ weights: UnsafeMutablePointer<Float>, _ squares: UnsafeMutablePointer<Float>,
    _ rate: Float
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: MorphologyFeatures.limit) { features in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: columns) { slopes in
        guard let buffer = features.baseAddress, let slope = slopes.baseAddress else { return }
        let count = MorphologyFeatures.extract(entry.form, into: buffer)
        for bit in 0..<columns { slope[bit] = 0 }
        for feature in 0..<count {
          let row = weights + Int(buffer[feature] & UInt32(rows - 1)) * columns
          for bit in 0..<columns { slope[bit] += row[bit] }
        }
        for bit in 0..<columns {
          // Softsign stands in for the logistic function: smooth, bounded, no libm, the same on every machine.
          let scaled = slope[bit] / (1 + abs(slope[bit]))
          slope[bit] = (entry.readings[bit] ? 1 : 0) - (0.5 + 0.5 * scaled)
          if abs(slope[bit]) < 0.1 { slope[bit] = 0 }
        }
        for feature in 0..<count {
          let offset = Int(buffer[feature] & UInt32(rows - 1)) * columns
          for bit in 0..<columns {
            squares[offset + bit] += slope[bit] * slope[bit]
            weights[offset + bit] += rate * slope[bit] / squares[offset + bit].squareRoot()
          }
        }
      }
    }
  }
}
