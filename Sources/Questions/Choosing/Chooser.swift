internal import Assessment
internal import Facts

/// Picks the deck out of the candidates that passed: the best first, one per passage, balanced over kinds, and none
/// that gives another's answer away.
struct Chooser {
  let options: GenerationOptions

  /// Marks what is not chosen and returns the indices of what is, in the order of the documents.
  func choose(_ candidates: inout [Candidate]) -> [Int] {
    let passed = candidates.indices.filter { candidates[$0].rejection == nil }
    var chosen: [Int] = []
    var counts: [String: Int] = [:]
    var pool = passed
    while !pool.isEmpty {
      let best = pool.max { left, right in
        let a = value(candidates[left], counts), b = value(candidates[right], counts)
        return a != b ? a < b : left > right
      }
      guard let best else { break }
      pool.removeAll { $0 == best }
      if let count = options.count, chosen.count >= count {
        candidates[best].rejection = Rejection("count", "enough items")
      } else if let reason = conflict(candidates[best], with: chosen.map { candidates[$0] }) {
        candidates[best].rejection = reason
      } else {
        chosen.append(best)
        counts[shape(candidates[best]), default: 0] += 1
      }
    }
    return chosen.sorted()
  }

  /// A kind that is already frequent counts less.
  private func value(_ candidate: Candidate, _ counts: [String: Int]) -> Double {
    candidate.score - 0.12 * Double(counts[shape(candidate), default: 0])
  }

  private func shape(_ candidate: Candidate) -> String {
    if case .claim(let verdict, _) = candidate.item.interaction { return "claim \(verdict.rawValue)" }
    return candidate.item.kind.rawValue
  }

  private func conflict(_ candidate: Candidate, with chosen: [Candidate]) -> Rejection? {
    if let twin = chosen.first(where: { isTwin($0, candidate) }) {
      return Rejection("repeat", "asked already: \(twin.item.stem)")
    }
    for other in chosen where other.fact.evidence.source == candidate.fact.evidence.source {
      if other.fact.kind != .title, candidate.fact.kind != .title,
        overlap(other.fact.evidence.range, candidate.fact.evidence.range)
      {
        return Rejection("repeat", "the passage is asked already")
      }
      if givesAway(candidate, to: other) || givesAway(other, to: candidate) {
        return Rejection("giveaway", "another item tells the answer")
      }
    }
    return nil
  }

  /// Whether one item's stem holds the other's key beside words of the other's stem.
  /// Two articles that give the same person the same title are asked once.
  private func isTwin(_ left: Candidate, _ right: Candidate) -> Bool {
    guard left.fact.kind == .title, right.fact.kind == .title, left.rule == right.rule,
      let key = key(left.item.interaction), key == self.key(right.item.interaction)
    else { return false }
    let surnames = [left, right].map {
      $0.fact.constituent(.subject)?.text.split(separator: " ").last.map(String.init)
    }
    return surnames[0] == surnames[1]
  }

  private func overlap(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
    guard let left, let right else { return false }
    return left.overlaps(right)
  }

  private func givesAway(_ teller: Candidate, to asked: Candidate) -> Bool {
    guard let key = key(asked.item.interaction).map(Chooser.bare), teller.item.stem.contains(key) else {
      return false
    }
    if key.contains(" "), !key.contains(where: \.isNumber) { return true }
    if asked.fact.kind == .title { return true }
    let words = Set(content(asked.item.stem))
    return content(teller.item.stem).filter { words.contains($0) }.count >= 3
  }

  /// The key without its article.
  private static func bare(_ key: String) -> String {
    for article in ["die ", "der ", "das ", "den ", "dem ", "the "] where key.hasPrefix(article) {
      return String(key.dropFirst(article.count))
    }
    return key
  }

  private func key(_ interaction: Interaction) -> String? {
    switch interaction {
    case .cloze(let gaps): gaps.first?.text
    case .shortAnswer(let key), .number(let key), .date(let key): key.text
    case .choice(let options): options.first(where: \.isKey)?.text
    default: nil
    }
  }

  private func content(_ text: String) -> [String] {
    text.split(whereSeparator: { !$0.isLetter }).filter { $0.count > 4 }.map { $0.lowercased() }
  }
}
