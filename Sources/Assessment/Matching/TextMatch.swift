/// Compares a typed answer with one accepted wording.
struct TextMatch {
  /// The wording that is accepted.
  let key: AnswerText
  /// The words of stem and evidence: what stands there is no slip for the key.
  let context: AnswerContext

  init(key: String, context: AnswerContext = AnswerContext()) {
    self.key = AnswerText(key)
    self.context = context
  }

  init(keyText: AnswerText) {
    key = keyText
    context = AnswerContext()
  }

  /// How `response` stands to the key.
  func judge(_ response: AnswerText) -> Judgement {
    guard !response.words.isEmpty else { return Judgement(.wrong, reason: .noAnswer, score: 0) }
    guard !key.words.isEmpty, response.content.count <= key.content.count + 12,
      response.negations.sorted() == key.negations.sorted(), response.isAlternative == key.isAlternative
    else { return .differing }
    let limits = comparedLimits(response)
    guard limits != .contrary else { return .differing }
    let judgement = compared(response)
    return limits == .missing && judgement.outcome == .right
      ? Judgement(.nearly, reason: .incomplete, score: 0.5) : judgement
  }

  private enum Limits {
    case same
    case missing
    case contrary
  }

  private func comparedLimits(_ response: AnswerText) -> Limits {
    if let mine = response.relation, let wanted = key.relation, mine != wanted { return .contrary }
    if response.limit == key.limit { return .same }
    if response.limit != nil, key.limit != nil { return .contrary }
    let isMeasured = (key.content + response.content).contains(where: \.hasDigit)
    let strong: Set<String> = ["bis", "ohne", "ausser", "ab"]
    guard isMeasured || strong.contains(response.limit ?? key.limit ?? "") else { return .same }
    return response.limit == nil ? .missing : .contrary
  }

  private func compared(_ response: AnswerText) -> Judgement {
    if isEqual(response.content, key.content) || response.joined.isSame(as: key.joined) { return .matching }
    if Aliases.canonical(response.phrase) == Aliases.canonical(key.phrase) { return .matching }
    if isReordered(response) { return .matching }
    guard digits(response.content) == digits(key.content) else { return incomplete(response) ?? .differing }
    if let name = surname(response) { return name }
    if let edits = slips(response.content, key.content), !context.isOther(response, than: key) {
      return Judgement(.nearly, reason: .typo(edits: edits), score: 1)
    }
    if let titled = withTitle(response) { return titled }
    return incomplete(response) ?? .differing
  }

  // MARK: Equality

  private func isEqual(_ left: [AnswerWord], _ right: [AnswerWord]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
  }

  /// „Y und X“ for „X und Y“, "Obama, Barack" for "Barack Obama".
  private func isReordered(_ response: AnswerText) -> Bool {
    guard response.content.count == key.content.count, (2...12).contains(key.content.count),
      response.isList
    else { return false }
    let isName = !key.isList && key.content.count <= 3
    guard key.isList || isName else { return false }
    var rest = key.content
    for word in response.content {
      guard let place = rest.firstIndex(where: { $0.isSame(as: word) || isAlias($0, word) }) else {
        return false
      }
      rest.remove(at: place)
    }
    return true
  }

  private func isAlias(_ left: AnswerWord, _ right: AnswerWord) -> Bool {
    Aliases.canonical(left.text) == Aliases.canonical(right.text)
  }

  private func digits(_ words: [AnswerWord]) -> [String] {
    words.filter(\.hasDigit).map(\.text)
  }

  // MARK: Slips

  /// How many letters differ, where every word differs by no more than a slip; nil otherwise.
  private func slips(_ response: [AnswerWord], _ key: [AnswerWord]) -> Int? {
    guard response.count == key.count else { return nil }
    var total = 0
    for (mine, wanted) in zip(response, key) where !mine.isSame(as: wanted) && !isAlias(mine, wanted) {
      guard let edits = slip(mine, wanted) else { return nil }
      total += edits
    }
    return total <= 2 ? max(total, 1) : nil
  }

  private func slip(_ mine: AnswerWord, _ wanted: AnswerWord) -> Int? {
    let limit = EditDistance.tolerance(for: wanted.forms.narrow.unicodeScalars.count)
    guard limit > 0, !mine.hasDigit, !wanted.hasDigit, !Confusables.areDifferent(mine.text, wanted.text),
      AnswerLexicon.isNegation(mine.text) == AnswerLexicon.isNegation(wanted.text)
    else { return nil }
    let distances = [
      EditDistance.between(mine.forms.wide, wanted.forms.wide, limit: limit),
      EditDistance.between(mine.forms.narrow, wanted.forms.narrow, limit: limit),
    ]
    return distances.compactMap(\.self).min()
  }

  // MARK: Names

  /// „Kerry“ for „John Kerry“, also with a slip.
  private func surname(_ response: AnswerText) -> Judgement? {
    let person = key.content.drop { AnswerLexicon.isTitle($0.text) }
    let hasTitle =
      person.count < key.content.count || key.words.first.map { AnswerLexicon.isTitle($0.text) } == true
    let mine = Array(response.content.drop { AnswerLexicon.isTitle($0.text) })
    if !person.isEmpty, hasTitle, isEqual(mine, Array(person)) { return .matching }
    guard mine.count == 1, let word = mine.first, !key.isList,
      let wanted = PersonNames.surname(in: Array(person), hasTitle: hasTitle)
    else { return nil }
    if word.isSame(as: wanted) { return .matching }
    guard let edits = slip(word, wanted), !context.holds([word]) else { return nil }
    return Judgement(.nearly, reason: .typo(edits: edits), score: 1)
  }

  /// „US-Außenminister Kerry“ for „Kerry“: more than the key, but as the evidence has it, or only a title.
  private func withTitle(_ response: AnswerText) -> Judgement? {
    let extra = response.content.count - key.content.count
    guard (1...3).contains(extra), !response.isList || key.isList,
      let place = position(of: key.content, in: response.content)
    else { return nil }
    let outside = response.content[..<place] + response.content[(place + key.content.count)...]
    let isTitled = place == extra && outside.allSatisfy { AnswerLexicon.isTitle($0.text) }
    return isTitled || context.holds(response.content)
      ? .matching : Judgement(.nearly, reason: .incomplete, score: 0.5)
  }

  private func position(of part: [AnswerWord], in whole: [AnswerWord]) -> Int? {
    guard !part.isEmpty, part.count <= whole.count else { return nil }
    return (0...(whole.count - part.count)).first { isEqual(Array(whole[$0..<($0 + part.count)]), part) }
  }

  /// „Berlin“ for „Ost-Berlin“: a part of the key that is worth something.
  private func incomplete(_ response: AnswerText) -> Judgement? {
    guard response.content.count < key.content.count, !response.content.isEmpty else { return nil }
    var rest = key.content[...]
    for word in response.content {
      guard let place = rest.firstIndex(where: { $0.isSame(as: word) }) else { return nil }
      rest = rest[(place + 1)...]
    }
    let share = Double(length(response.content)) / Double(max(1, length(key.content)))
    let isHead = response.content.last.map { word in key.content.last?.isSame(as: word) == true } == true
    guard share >= 0.4 || (isHead && share >= 0.2) else { return nil }
    return Judgement(.nearly, reason: .incomplete, score: 0.5)
  }

  private func length(_ words: [AnswerWord]) -> Int {
    words.reduce(0) { $0 + $1.text.utf8.count }
  }
}

extension Judgement {
  /// The key, whatever its spelling.
  static let matching = Judgement(.right, reason: .matches, score: 1)
  /// Not the key.
  static let differing = Judgement(.wrong, reason: .differs, score: 0)
  /// Nothing was typed.
  static let empty = Judgement(.wrong, reason: .noAnswer, score: 0)
  /// No answer of this kind.
  static let unknown = Judgement(.wrong, reason: .notUnderstood, score: 0)
}
