public import Assessment
import Facts
import Progress
public import Quantities

/// Judges responses: options, verdicts, pairs and orders itself, typed answers with the matcher it is given.
public struct Judge: Sendable {
  /// Judges a typed answer against a key of an item of some kind, asked in some language.
  public typealias TypedMatch = @Sendable (String, Key, ItemKind, Language) -> Judgement

  private let typed: TypedMatch

  /// A judge that leaves typed answers to `typed`.
  public init(typed: @escaping TypedMatch) {
    self.typed = typed
  }

  /// What was understood of a response.
  struct Ruling {
    var judgement: Judgement
    /// The choices that were meant.
    var chosen: [Choice] = []
    /// The verdict that was meant.
    var verdict: Verdict?
  }

  /// The ruling on a response; nil if it is not understood as an answer of this kind, so that the learner can try
  /// again. A single question mark means "I do not know".
  func ruling(_ response: String, to question: Question, input: Input) -> Ruling? {
    let text = response.trimmed
    if text == "?" { return Ruling(judgement: Judgement(.wrong, reason: .noAnswer, score: 0)) }
    switch (question.item.interaction, input) {
    case (.choice(let options), .choice(let choices)): return choice(text, options, choices)
    case (.multipleChoice(let options), .choices(let choices)): return several(text, options, choices)
    case (.claim(let verdict, _), .verdict): return claim(text, verdict)
    case (.matching(let pairs), .matching(_, let choices)): return matching(text, pairs, choices)
    case (.order(let entries), .order(let choices)): return order(text, entries, choices)
    case (.cloze(let gaps), .gaps): return cloze(text, gaps, question)
    default: return key(text, question)
    }
  }

  private func key(_ text: String, _ question: Question) -> Ruling? {
    guard let key = question.typedKey else { return nil }
    if text.isEmpty { return Ruling(judgement: Judgement(.wrong, reason: .noAnswer, score: 0)) }
    let judgement = typed(text, key, question.item.kind, question.language)
    return judgement.reason == .notUnderstood ? nil : Ruling(judgement: judgement)
  }

  private func cloze(_ text: String, _ gaps: [Key], _ question: Question) -> Ruling? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
    let judged = gaps.enumerated().map { index, gap in
      index < parts.count && !parts[index].isEmpty
        ? typed(parts[index], gap, .cloze, question.language)
        : Judgement(.wrong, reason: .noAnswer, score: 0)
    }
    if text.isEmpty { return Ruling(judgement: Judgement(.wrong, reason: .noAnswer, score: 0)) }
    let right = judged.count { $0.outcome == .right }
    if let single = judged.first(where: { $0.outcome == .nearly }), right + 1 == gaps.count {
      return Ruling(
        judgement: Judgement(.nearly, reason: single.reason, score: 0.5 + 0.5 * share(right, gaps.count)))
    }
    return Ruling(judgement: partial(right: right, of: gaps.count))
  }

  private func choice(_ text: String, _ options: [Option], _ choices: [Choice]) -> Ruling? {
    guard let chosen = choices.meant(by: text) else { return nil }
    let isRight = options[chosen.index].isKey
    let judgement = Judgement(
      isRight ? .right : .wrong, reason: isRight ? .matches : .differs, score: isRight ? 1 : 0)
    return Ruling(judgement: judgement, chosen: [chosen])
  }

  private func several(_ text: String, _ options: [Option], _ choices: [Choice]) -> Ruling? {
    guard let chosen = choices.allMeant(by: text) else { return nil }
    let keys = options.count(where: \.isKey)
    let hits = chosen.count { options[$0.index].isKey }
    let isExact = hits == keys && chosen.count == keys
    let score = max(0, share(hits - (chosen.count - hits), keys))
    let judgement = Judgement(
      isExact ? .right : score >= 0.5 ? .nearly : .wrong,
      reason: isExact ? .matches : .partial(right: hits, of: keys), score: isExact ? 1 : score)
    return Ruling(judgement: judgement, chosen: chosen)
  }

  private func claim(_ text: String, _ verdict: Verdict) -> Ruling? {
    guard let meant = Verdict(answer: text) else { return nil }
    let isRight = meant == verdict
    let judgement = Judgement(
      isRight ? .right : .wrong, reason: isRight ? .equalValue : .differs, score: isRight ? 1 : 0)
    return Ruling(judgement: judgement, verdict: meant)
  }

  private func matching(_ text: String, _ pairs: [Interaction.Pair], _ choices: [Choice]) -> Ruling? {
    guard let chosen = choices.assignment(text, count: pairs.count) else { return nil }
    let right = zip(pairs, chosen).count { $0.right == $1.text }
    return Ruling(judgement: partial(right: right, of: pairs.count), chosen: chosen)
  }

  private func order(_ text: String, _ entries: [String], _ choices: [Choice]) -> Ruling? {
    guard let chosen = choices.allMeant(by: text), chosen.count == entries.count else { return nil }
    let right = zip(entries, chosen).count { $0 == $1.text }
    return Ruling(judgement: partial(right: right, of: entries.count), chosen: chosen)
  }

  private func partial(right: Int, of count: Int) -> Judgement {
    let score = share(right, count)
    return Judgement(
      right == count ? .right : score >= 0.5 ? .nearly : .wrong,
      reason: right == count ? .matches : .partial(right: right, of: count), score: score)
  }

  private func share(_ part: Int, _ whole: Int) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}

extension Question {
  /// The key of a question with one typed answer; nil for others.
  var typedKey: Key? {
    switch item.interaction {
    case .flashcard(let answer, _): Key(card.face == .back ? item.stem : answer)
    case .cloze(let gaps): gaps.count == 1 ? gaps[0] : nil
    case .shortAnswer(let key), .number(let key), .date(let key): key
    case .choice, .multipleChoice, .claim, .matching, .order: nil
    }
  }
}
