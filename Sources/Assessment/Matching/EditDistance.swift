/// Damerau's distance in its restricted form (optimal string alignment): insertions, deletions, replacements and
/// exchanges of neighbours.
enum EditDistance {
  /// The distance between two words, or nil where it is more than `limit`.
  static func between(_ first: String, _ second: String, limit: Int) -> Int? {
    let (left, right) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    guard abs(left.count - right.count) <= limit else { return nil }
    guard left.count <= 200, right.count <= 200 else { return left == right ? 0 : nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1] + Array(repeating: 0, count: right.count)
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// How many slips are forgiven in a word of `length` letters.
  static func tolerance(for length: Int) -> Int {
    length >= 9 ? 2 : length >= 5 ? 1 : 0
  }
}
