/// What was typed against the key, word by word, for the answer screen.
public struct Difference: Sendable, Hashable {
  /// A stretch of one of the two texts.
  public struct Span: Sendable, Hashable {
    /// How a stretch stands to the other text.
    public enum Kind: String, Sendable, Hashable {
      /// In both, whatever the spelling.
      case same
      /// Nearly in both: a typing slip.
      case slip
      /// Only in this text.
      case only
    }

    /// How it stands to the other text.
    public var kind: Kind
    /// The stretch as written, with the signs and spaces around it.
    public var text: String

    /// A stretch that reads `text`.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// What was typed, in order; the texts of the spans together are the response.
  public let response: [Span]
  /// The key in order; the texts of the spans together are the key.
  public let key: [Span]

  /// Compares `response` with `key` by their longest common run of words.
  public init(of response: String, against key: String) {
    let (mine, wanted) = (AnswerWords(response), AnswerWords(key))
    let pairs = Self.aligned(mine.words, wanted.words)
    self.response = mine.spans(
      kinds: Self.kinds(count: mine.words.count, pairs: pairs.map { ($0.mine, $0.kind) }))
    self.key = wanted.spans(
      kinds: Self.kinds(count: wanted.words.count, pairs: pairs.map { ($0.wanted, $0.kind) }))
  }

  private static func kinds(count: Int, pairs: [(Int, Span.Kind)]) -> [Span.Kind] {
    var kinds = [Span.Kind](repeating: .only, count: count)
    for (index, kind) in pairs { kinds[index] = kind }
    return kinds
  }

  private static func kind(_ mine: AnswerWord, _ wanted: AnswerWord) -> Span.Kind? {
    if mine.isSame(as: wanted) { return .same }
    let limit = EditDistance.tolerance(for: wanted.text.unicodeScalars.count)
    guard limit > 0, !mine.hasDigit, !wanted.hasDigit else { return nil }
    return EditDistance.between(mine.text, wanted.text, limit: limit) != nil ? .slip : nil
  }

  /// Pairs of words in order, as many as possible (a longest common subsequence over at most 200 words).
  private static func aligned(_ mine: [AnswerWord], _ wanted: [AnswerWord]) -> [(
    mine: Int, wanted: Int, kind: Span.Kind
  )] {
    let (rows, columns) = (min(mine.count, 200), min(wanted.count, 200))
    var table = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let paired =
          kind(mine[row], wanted[column]).map { table[row + 1][column + 1] + ($0 == .same ? 3 : 2) } ?? 0
        table[row][column] = max(paired, table[row + 1][column], table[row][column + 1])
      }
    }
    var pairs: [(mine: Int, wanted: Int, kind: Span.Kind)] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if let kind = kind(mine[row], wanted[column]),
        table[row][column] == table[row + 1][column + 1] + (kind == .same ? 3 : 2)
      {
        pairs.append((row, column, kind))
        (row, column) = (row + 1, column + 1)
      } else if table[row + 1][column] >= table[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}

/// A text with its words, for marking them.
private struct AnswerWords {
  let scalars: [Unicode.Scalar]
  let words: [AnswerWord]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    words = AnswerText(text).words
  }

  /// The whole text as spans; neighbours of one kind are one span, and signs go with the word before them.
  func spans(kinds: [Difference.Span.Kind]) -> [Difference.Span] {
    guard !words.isEmpty else {
      return scalars.isEmpty ? [] : [Difference.Span(.only, text(0..<scalars.count))]
    }
    var spans: [Difference.Span] = []
    for (index, kind) in kinds.enumerated() {
      let start = index == 0 ? 0 : words[index].range.lowerBound
      let end = index + 1 < words.count ? words[index + 1].range.lowerBound : scalars.count
      if spans.last?.kind == kind {
        spans[spans.count - 1].text += text(start..<end)
      } else {
        spans.append(Difference.Span(kind, text(start..<end)))
      }
    }
    return spans
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}
