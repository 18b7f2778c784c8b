import Terminal

/// Where a response differs from the key, letter by letter.
struct TextDifference {
  /// The response, with the letters marked that the key does not have.
  let response: StyledText
  /// The key, with the letters marked that the response does not have.
  let key: StyledText
  /// The share of letters that both have, 0 to 1.
  let similarity: Double

  /// Compares `response` with `key` by their longest common subsequence; case does not count. Where there are no
  /// colours, the marked letters stand in square brackets.
  init(_ response: String, _ key: String, style: Style) {
    let (left, right) = (Array(response.prefix(200)), Array(key.prefix(200)))
    let (keptLeft, keptRight) = Self.common(left, right)
    self.response = Self.marked(left, keptLeft, .wrong, style)
    self.key = Self.marked(right, keptRight, .key, style)
    similarity = 2 * Double(keptLeft.count) / Double(max(1, left.count + right.count))
  }

  private static func common(_ left: [Character], _ right: [Character]) -> (Set<Int>, Set<Int>) {
    let (small, other) = (left.map { $0.lowercased() }, right.map { $0.lowercased() })
    var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          small[i] == other[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    var (keptLeft, keptRight): (Set<Int>, Set<Int>) = ([], [])
    while i < left.count, j < right.count {
      if small[i] == other[j] {
        keptLeft.insert(i)
        keptRight.insert(j)
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return (keptLeft, keptRight)
  }

  private static func marked(
    _ text: [Character], _ kept: Set<Int>, _ role: TextRole, _ style: Style
  ) -> StyledText {
    var result = StyledText("")
    var index = 0
    while index < text.count {
      let isKept = kept.contains(index)
      let start = index
      while index < text.count, kept.contains(index) == isKept { index += 1 }
      let piece = String(text[start..<index])
      result +=
        isKept ? StyledText(piece) : style.isColored ? StyledText(piece, role) : StyledText("[\(piece)]")
    }
    return result
  }
}
