/// The words around a key: its stem and its evidence.
struct AnswerContext: Sendable {
  private let passages: [[AnswerWord]]

  /// A context of `passages`.
  init(_ passages: [String] = []) {
    self.passages = passages.map { AnswerText($0).words.filter { !AnswerLexicon.articles.contains($0.text) } }
  }

  /// Whether `words` stand one after another in a passage.
  func holds(_ words: [AnswerWord]) -> Bool {
    guard !words.isEmpty else { return false }
    return passages.contains { passage in
      guard words.count <= passage.count else { return false }
      return (0...(passage.count - words.count)).contains { start in
        words.indices.allSatisfy { passage[start + $0].isSame(as: words[$0]) }
      }
    }
  }

  /// Whether `response` names something else that the passage names too, and so is no slip for `key`.
  func isOther(_ response: AnswerText, than key: AnswerText) -> Bool {
    guard holds(response.content) else { return false }
    return !isInflection(response.joined.wide, key.joined.wide)
  }

  /// „Chinas“ is „China“.
  private func isInflection(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    return long.hasPrefix(short)
      && ["s", "n", "en", "e", "es", "r", "er", "em"].contains(String(long.dropFirst(short.count)))
  }
}
