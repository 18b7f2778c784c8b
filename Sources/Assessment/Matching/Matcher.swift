internal import Facts
public import Quantities

/// Judges what a learner types against the key of an item.
///
/// What is right in any usual spelling is right; what differs in a letter or lacks a part is "nearly"; a negation,
/// another number or the text of another option is wrong, however small the difference.
public struct Matcher: Sendable {
  /// The language of the deck.
  public let language: Language

  /// A judge for decks in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// How `response` stands to the key of `item`.
  ///
  /// - Parameters:
  ///   - response: What the learner typed.
  ///   - item: The item that was asked.
  ///   - shown: For items with options, pairs or entries: which of them stands at each place on the screen
  ///     (`[2, 0, 1]`: the third first), as letters count places; nil where they stand in the item's order.
  /// - Returns: For flashcards the reason is always `.selfJudged`, and the outcome only a proposal.
  public func judge(_ response: String, for item: Item, shown: [Int]? = nil) -> Judgement {
    guard
      response.unicodeScalars.contains(where: {
        LetterFold.isWord($0) || "%$€½¼¾".unicodeScalars.contains($0)
      })
    else {
      return empty(for: item)
    }
    guard response.utf8.count <= 4000 else { return .differing }
    switch item.interaction {
    case .flashcard(let answer, _): return flashcard(response, answer, item)
    case .cloze(let gaps): return cloze(response, gaps, item)
    case .shortAnswer(let key): return judge(response, key: key, item: item)
    case .number(let key): return number(response, key, item)
    case .date(let key): return date(response, key, item)
    case .choice(let options): return choice(response, options, shown)
    case .multipleChoice(let options): return multipleChoice(response, options, shown)
    case .claim(let verdict, _): return claim(response, verdict)
    case .matching(let pairs): return sequence(response, count: pairs.count, shown: shown)
    case .order(let entries): return ordered(response, entries, shown)
    }
  }

  /// How `response` stands to gap number `gap` (from 0) of a cloze item; wrong if there is no such gap.
  public func judge(_ response: String, gap: Int, of item: Item) -> Judgement {
    guard case .cloze(let gaps) = item.interaction, gaps.indices.contains(gap) else { return .unknown }
    guard response.unicodeScalars.contains(where: LetterFold.isWord) else { return .empty }
    return judge(response, key: gaps[gap], item: item)
  }

  private func empty(for item: Item) -> Judgement {
    if case .flashcard = item.interaction { return Judgement(.wrong, reason: .selfJudged, score: 0) }
    return .empty
  }

  private func flashcard(_ response: String, _ answer: String, _ item: Item) -> Judgement {
    var judgement = judge(response, key: Key(answer), item: item)
    judgement.reason = .selfJudged
    return judgement
  }

  // MARK: Typed keys

  /// The best judgement over the key and its variants.
  private func judge(_ response: String, key: Key, item: Item) -> Judgement {
    let context = AnswerContext([item.stem] + item.evidence.map(\.quote))
    let answer = AnswerText(response)
    let judgements = ([key.text] + key.variants).map { wording in
      value(response, wording, key.tolerance, item.stem)
        ?? TextMatch(key: wording, context: context).judge(answer)
    }
    return best(judgements)
  }

  /// By value where the key is a date or a number; nil where it is a text.
  private func value(_ response: String, _ wording: String, _ tolerance: Double?, _ stem: String)
    -> Judgement?
  {
    if let match = DateMatch(key: wording, tolerance: tolerance, language: language),
      let judgement = match.judge(response)
    {
      return judgement
    }
    return NumberMatch(key: wording, tolerance: tolerance, stem: stem, language: language)?.judge(response)
  }

  private func number(_ response: String, _ key: Key, _ item: Item) -> Judgement {
    let judgements = ([key.text] + key.variants).map { wording -> Judgement in
      guard
        let match = NumberMatch(key: wording, tolerance: key.tolerance, stem: item.stem, language: language)
      else {
        return judge(response, key: Key(wording), item: item)
      }
      return match.judge(response) ?? .unknown
    }
    return best(judgements)
  }

  private func date(_ response: String, _ key: Key, _ item: Item) -> Judgement {
    let judgements = ([key.text] + key.variants).map { wording -> Judgement in
      guard let match = DateMatch(key: wording, tolerance: key.tolerance, language: language) else {
        return judge(response, key: Key(wording), item: item)
      }
      return match.judge(response) ?? .unknown
    }
    return best(judgements)
  }

  private func best(_ judgements: [Judgement]) -> Judgement {
    let rank: [Judgement.Outcome: Int] = [.right: 2, .nearly: 1, .wrong: 0]
    let sorted = judgements.enumerated().max { left, right in
      let (a, b) = (rank[left.element.outcome] ?? 0, rank[right.element.outcome] ?? 0)
      return a != b
        ? a < b
        : left.element.score != right.element.score
          ? left.element.score < right.element.score : left.offset > right.offset
    }
    return sorted?.element ?? .differing
  }

  // MARK: Gaps

  private func cloze(_ response: String, _ gaps: [Key], _ item: Item) -> Judgement {
    guard gaps.count > 1 else { return gaps.first.map { judge(response, key: $0, item: item) } ?? .unknown }
    let parts = parts(of: response, count: gaps.count)
    let judgements = gaps.enumerated().map { index, key in
      index < parts.count && !parts[index].isEmpty ? judge(parts[index], key: key, item: item) : .empty
    }
    if parts.count > gaps.count { return .unknown }
    return summed(judgements)
  }

  private func parts(of response: String, count: Int) -> [String] {
    for separators in [";|\n", ",", "/", " "] where separators != "," || !response.contains(";") {
      let parts = response.split(omittingEmptySubsequences: separators == " ") { separators.contains($0) }
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      if parts.count == count || (separators == ";|\n" && parts.count > 1) { return parts }
    }
    return [response]
  }

  private func summed(_ judgements: [Judgement]) -> Judgement {
    let score = judgements.reduce(0) { $0 + $1.score } / Double(max(1, judgements.count))
    let right = judgements.count { $0.outcome == .right }
    if right == judgements.count { return .matching }
    if judgements.allSatisfy({ $0.outcome != .wrong }) {
      let slip = judgements.first { $0.outcome == .nearly }
      return Judgement(.nearly, reason: slip?.reason ?? .incomplete, score: score)
    }
    let outcome: Judgement.Outcome = score > 0 ? .nearly : .wrong
    return Judgement(
      outcome, reason: score > 0 ? .partial(right: right, of: judgements.count) : .differs, score: score)
  }

  // MARK: Options

  private func choice(_ response: String, _ options: [Option], _ shown: [Int]?) -> Judgement {
    guard let index = ChoiceAnswer(options: options, shown: shown, language: language).option(named: response)
    else {
      return .unknown
    }
    return options[index].isKey ? .matching : .differing
  }

  private func multipleChoice(_ response: String, _ options: [Option], _ shown: [Int]?) -> Judgement {
    guard
      let chosen = ChoiceAnswer(options: options, shown: shown, language: language).options(listed: response)
    else {
      return .unknown
    }
    let keys = Set(options.indices.filter { options[$0].isKey })
    if chosen == keys { return .matching }
    let right = chosen.intersection(keys).count
    let wrong = chosen.subtracting(keys).count
    let score = max(0, Double(right - wrong)) / Double(max(1, keys.count))
    guard score > 0 else { return .differing }
    return Judgement(.nearly, reason: .partial(right: right, of: keys.count), score: score)
  }

  private func claim(_ response: String, _ verdict: Verdict) -> Judgement {
    guard let given = ClaimAnswer(language: language).verdict(of: response) else { return .unknown }
    return given == verdict ? Judgement(.right, reason: .equalValue, score: 1) : .differing
  }

  // MARK: Sequences

  /// For matching the letter at each place names a right side; for order, the next entry.
  private func sequence(_ response: String, count: Int, shown: [Int]?) -> Judgement {
    guard let places = SequenceAnswer(count: count).places(in: response) else { return .unknown }
    let order = shown ?? Array(0..<count)
    let right = places.enumerated().count { position, place in
      place.map { order.indices.contains($0) && order[$0] == position } ?? false
    }
    if right == count { return .matching }
    guard right > 0 else { return .differing }
    let score = Double(right) / Double(count)
    return Judgement(score >= 0.5 ? .nearly : .wrong, reason: .partial(right: right, of: count), score: score)
  }

  private func ordered(_ response: String, _ entries: [String], _ shown: [Int]?) -> Judgement {
    let parts = response.split { ";|\n>".contains($0) }.map(String.init)
    if parts.count == entries.count,
      parts.contains(where: { $0.unicodeScalars.filter(LetterFold.isWord).count > 2 })
    {
      let right = zip(parts, entries).count { TextMatch(key: $1).judge(AnswerText($0)).outcome != .wrong }
      if right == entries.count { return .matching }
      let score = Double(right) / Double(max(1, entries.count))
      return right == 0
        ? .differing
        : Judgement(
          score >= 0.5 ? .nearly : .wrong, reason: .partial(right: right, of: entries.count), score: score)
    }
    return sequence(response, count: entries.count, shown: shown)
  }
}
