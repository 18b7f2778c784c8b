@_spi(Training) import Linguistics

/// A multi-class perceptron over hashed rows, averaged over all updates.
final class AveragedPerceptron {
  let rows: Int
  let columns: Int
  private let mask: UInt32
  private var weights: [Float]
  private var history: [Float]
  private var clock: Float = 1

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    mask = UInt32(rows - 1)
    weights = [Float](repeating: 0, count: rows * columns)
    history = [Float](repeating: 0, count: rows * columns)
  }

  func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Float>) {
    for column in 0..<columns { scores[column] = 0 }
    weights.withUnsafeBufferPointer { weights in
      guard let base = weights.baseAddress else { return }
      for feature in features {
        let row = base + Int(feature & mask) * columns
        for column in 0..<columns { scores[column] += row[column] }
      }
    }
  }

  /// Moves the classes' weights for `features` by `amount`.
  func update(_ features: UnsafeBufferPointer<UInt32>, column: Int, amount: Float) {
    for feature in features {
      let cell = Int(feature & mask) * columns + column
      weights[cell] += amount
      history[cell] += clock * amount
    }
  }

  /// One example has been seen.
  func tick() { clock += 1 }

  /// The averaged weights.
  func averaged() -> [Float] {
    var result = weights
    for cell in result.indices where result[cell] != 0 || history[cell] != 0 {
      result[cell] -= history[cell] / clock
    }
    return result
  }
}
