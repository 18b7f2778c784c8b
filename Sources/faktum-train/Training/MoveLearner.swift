@_spi(Training) import Linguistics

/// The weights of the moves while they are learned, averaged over all updates.
final class MoveLearner {
  private let rows: Int
  private var weights: [SIMD4<Float>]
  private var history: [SIMD4<Float>]
  private var clock: Float = 1
  private let features = UnsafeMutablePointer<UInt32>.allocate(capacity: ParserFeatures.limit)

  init(rows: Int) {
    self.rows = rows
    weights = [SIMD4<Float>](repeating: .zero, count: rows)
    history = weights
  }

  deinit { features.deallocate() }

  func tick() { clock += 1 }

  func score(_ state: ParserState, _ input: ParserInput) -> SIMD4<Float> {
    let count = ParserFeatures.extract(state, input, into: features)
    var sum = SIMD4<Float>.zero
    weights.withUnsafeBufferPointer { weights in
      for index in 0..<count { sum += weights[Int(features[index] & UInt32(rows - 1))] }
    }
    return sum
  }

  /// Rewards the gold moves and punishes the wrong ones, as far as the wrong ones go.
  func update(_ input: ParserInput, gold: [ParserState.Move], wrong: [ParserState.Move]) {
    var goldState = ParserState(count: input.count)
    var wrongState = goldState
    var haveParted = false
    for (right, mistake) in zip(gold, wrong) {
      if haveParted || right != mistake {
        haveParted = true
        adjust(goldState, input, right, 1)
        adjust(wrongState, input, mistake, -1)
      }
      goldState.make(right)
      wrongState.make(mistake)
    }
  }

  private func adjust(_ state: ParserState, _ input: ParserInput, _ move: ParserState.Move, _ amount: Float) {
    let count = ParserFeatures.extract(state, input, into: features)
    for index in 0..<count {
      let row = Int(features[index] & UInt32(rows - 1))
      weights[row][move.rawValue] += amount
      history[row][move.rawValue] += amount * clock
    }
  }

  func packed() -> [UInt8] {
    var flat: [Float] = []
    flat.reserveCapacity(rows * 4)
    for row in weights.indices {
      let average = weights[row] - history[row] / clock
      for column in 0..<4 { flat.append(average[column]) }
    }
    return WeightTable.pack(flat, rows: rows, columns: 4)
  }
}
