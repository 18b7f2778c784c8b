import Quantities

/// Turns the recogniser's spans into mentions: cleans them, votes over the document, finds titles, groups entities.
struct MentionFinder {
  let text: ScalarText
  let sentences: [Sentence]
  let language: Language

  /// A name on its way to a mention.
  struct Candidate {
    var sentence: Int
    var tokens: Range<Int>
    var kind: Mention.Kind
    var margin: Double
    var name = ""
    var title: String?
  }

  func find(_ spans: [[NameSpan]]) -> (mentions: [Mention], entities: [String]) {
    var candidates: [Candidate] = []
    for (index, names) in spans.enumerated() {
      let cleaned = names.compactMap { clean($0, in: index) }
      let known = knownNames(in: index, besides: cleaned)
      candidates += (cleaned + known).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    for index in candidates.indices { complete(&candidates[index]) }
    candidates = NameVote(candidates).decide()
    candidates = spread(candidates)
    return EntityGrouping(text: text, sentences: sentences).group(candidates)
  }

  private func token(_ sentence: Int, _ index: Int) -> Token { sentences[sentence].tokens[index] }

  private func isCapitalised(_ token: Token) -> Bool {
    token.form.unicodeScalars.first.map(CharacterClass.isUpper) ?? false
  }

  /// Takes articles, titles and punctuation off the ends; nil if nothing is left that can be a name.
  private func clean(_ span: NameSpan, in sentence: Int) -> Candidate? {
    let tokens = sentences[sentence].tokens
    var lower = span.tokens.lowerBound
    var upper = span.tokens.upperBound
    while lower < upper, isLeader(tokens[lower], kind: span.kind) { lower += 1 }
    while upper > lower, !isInside(tokens[upper - 1]) { upper -= 1 }
    guard lower < upper, tokens[lower..<upper].contains(where: isCapitalised) else { return nil }
    let isCommon = tokens[lower..<upper].allSatisfy { $0.pos != .properNoun }
    let name = tokens[lower..<upper].map(\.form).joined(separator: " ")
    if isCommon, span.margin < 0.4, KnownNames.kind(of: name) == nil { return nil }
    if span.kind == .person, isCommon, upper - lower == 1 { return nil }
    if upper - lower == 1, tokens[lower].form.unicodeScalars.count < 2 { return nil }
    if upper - lower == 1, isCalendarWord(tokens[lower]) { return nil }
    return Candidate(sentence: sentence, tokens: lower..<upper, kind: span.kind, margin: Double(span.margin))
  }

  private func isCalendarWord(_ token: Token) -> Bool {
    let word = token.form.lowercased()
    return GermanOrthography.calendarWords.contains(word) || word.hasSuffix("tag") && word.count < 12
  }

  private func isLeader(_ token: Token, kind: Mention.Kind) -> Bool {
    if token.pos == .determiner || token.pos == .adposition || token.pos == .punctuation { return true }
    guard kind == .person else { return false }
    return PersonTitles.address.contains(token.form.lowercased())
      || token.pos == .noun && PersonTitles.isTitle(token.lemma)
  }

  private func isInside(_ token: Token) -> Bool {
    token.pos != .punctuation && token.pos != .adposition && token.pos != .determiner
  }

  /// Names from the short list, and proper nouns after a title, that the recogniser missed.
  private func knownNames(in sentence: Int, besides found: [Candidate]) -> [Candidate] {
    let tokens = sentences[sentence].tokens
    var result: [Candidate] = []
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard isCapitalised(tokens[index]), !found.contains(where: { $0.tokens.contains(index) }) else {
        continue
      }
      if tokens[index].pos == .properNoun || tokens[index].pos == .noun, let kind = knownKind(tokens[index]) {
        result.append(Candidate(sentence: sentence, tokens: index..<index + 1, kind: kind, margin: 0.8))
      } else if tokens[index].pos == .properNoun, index > 0, tokens[index - 1].pos == .noun,
        PersonTitles.isTitle(tokens[index - 1].lemma)
      {
        var end = index + 1
        while end < tokens.count, tokens[end].pos == .properNoun,
          !found.contains(where: { $0.tokens.contains(end) })
        {
          end += 1
        }
        result.append(Candidate(sentence: sentence, tokens: index..<end, kind: .person, margin: 0.7))
        index = end - 1
      }
    }
    return result
  }

  private func knownKind(_ token: Token) -> Mention.Kind? {
    if let kind = KnownNames.kind(of: token.form) { return kind }
    guard language == .german, token.form.hasSuffix("s") else { return nil }
    return KnownNames.kind(of: String(token.form.dropLast()))
  }

  private func complete(_ candidate: inout Candidate) {
    let tokens = sentences[candidate.sentence].tokens
    candidate.name = NameForms(language: language).nominative(tokens, candidate.tokens, kind: candidate.kind)
    guard candidate.kind == .person, candidate.tokens.lowerBound > 0 else { return }
    candidate.title = title(before: candidate.tokens.lowerBound, in: tokens)
  }

  private func title(before index: Int, in tokens: [Token]) -> String? {
    var place = index - 1
    while place >= 0, PersonTitles.address.contains(tokens[place].form.lowercased()) { place -= 1 }
    guard place >= 0 else { return nil }
    let word = tokens[place]
    let isFunction = word.pos == .noun || language == .english && word.pos == .properNoun
    guard isFunction, PersonTitles.isTitle(word.lemma) else { return nil }
    return word.lemma
  }

  /// Proper nouns that repeat a name found elsewhere in the document.
  private func spread(_ candidates: [Candidate]) -> [Candidate] {
    var kinds: [String: Mention.Kind] = [:]
    for candidate in candidates where candidate.margin >= 0.5 {
      kinds[candidate.name] = candidate.kind
      if candidate.kind == .person, let last = candidate.name.split(separator: " ").last, last.count > 2 {
        kinds[String(last)] = .person
      }
    }
    var result = candidates
    var covered: [Int: Set<Int>] = [:]
    for candidate in candidates { covered[candidate.sentence, default: []].formUnion(candidate.tokens) }
    for (sentence, value) in sentences.enumerated() {
      for (index, token) in value.tokens.enumerated()
      where isCapitalised(token) && (token.pos == .properNoun || kinds[token.form] == .person) {
        guard !candidates.contains(where: { $0.sentence == sentence && $0.tokens.contains(index) }) else {
          continue
        }
        let name = NameForms(language: language).nominative(value.tokens, index..<index + 1, kind: .person)
        guard let kind = kinds[token.form] ?? kinds[name] else { continue }
        result.append(
          Candidate(
            sentence: sentence, tokens: index..<index + 1, kind: kind, margin: 0.5,
            name: kinds[token.form] != nil ? token.form : name, title: title(before: index, in: value.tokens))
        )
      }
    }
    return result.sorted { ($0.sentence, $0.tokens.lowerBound) < ($1.sentence, $1.tokens.lowerBound) }
  }
}
