internal import Facts
internal import Linguistics
internal import Quantities

/// Gives the chunks of a German clause their roles and turns them into constituents.
struct GermanConstituents {
  let words: [Word]
  let sentence: Sentence
  let text: ConstituentText
  let dangling: GermanDangling

  init(words: [Word], sentence: Sentence, text: ConstituentText, dangling: GermanDangling) {
    self.words = words
    self.sentence = sentence
    self.text = text
    self.dangling = dangling
  }

  /// The constituents in their order, with what the roles rest on.
  func build(_ clause: Clause) -> (constituents: [Constituent], confidence: Double, reasons: [String]) {
    let (roles, confidence, reasons) = roles(clause)
    var result: [Constituent] = []
    result += fieldConstituents(merged(clause.front), .front, roles, hasBracket: true)
    result.append(verb(clause))
    result += fieldConstituents(clause.middle, .middle, roles, hasBracket: !clause.bracket.isEmpty)
    result += clause.bracket.map { plain($0, role: .bracket, field: .bracket) }
    result += clause.after.map { plain($0, role: role(after: $0), field: .after) }
    markInvertedPredicate(&result, clause)
    return (result, confidence, reasons)
  }

  /// "Beteiligt sind A und B", "An Bord ist C": of what, only the text around tells.
  private func markInvertedPredicate(_ constituents: inout [Constituent], _ clause: Clause) {
    guard GermanWords.copulas.contains(words[clause.finite.head].lower), clause.bracket.isEmpty,
      let front = constituents.firstIndex(where: { $0.field == .front && $0.role != .adverbial }),
      constituents[front].role != .subject || clause.front.last?.kind == .adjective,
      constituents[front].slots.isEmpty,
      !constituents.contains(where: { $0.role == .prepositional && $0.field == .middle })
    else { return }
    constituents[front].dangling = constituents[front].dangling ?? "“\(constituents[front].text)” of what?"
  }

  private func role(after chunk: Chunk) -> Constituent.Role {
    switch chunk.kind {
    case .clause: .clause
    case .prepositional: .prepositional
    default: .unknown
    }
  }

  /// The front field is one constituent; particles in front of a phrase stay apart if they may be dropped.
  private func merged(_ front: [Chunk]) -> [Chunk] {
    var rest = front[...]
    var result: [Chunk] = []
    while rest.count > 1, let first = rest.first, first.kind == .adverb {
      result.append(first)
      rest = rest.dropFirst()
    }
    guard var head = rest.first, let last = rest.last else { return result }
    if rest.count > 1 {
      head.words = head.words.lowerBound..<last.words.upperBound
      head.isSpecified = true
    }
    return result + [head]
  }

  private func verb(_ clause: Clause) -> Constituent {
    let head = clause.finite.head
    let (string, _) = text.text(clause.finite.words)
    return Constituent(
      text: string, role: .verb, field: .verb, head: words[head].lemma, isPlural: isPlural(words[head]),
      range: words[head].range)
  }

  private func fieldConstituents(
    _ chunks: [Chunk], _ field: Constituent.Field, _ roles: [Int: Constituent.Role], hasBracket: Bool
  ) -> [Constituent] {
    var result: [Constituent] = []
    var open = false
    for (index, chunk) in chunks.enumerated() {
      var constituent = plain(chunk, role: roles[chunk.words.lowerBound] ?? defaultRole(chunk), field: field)
      let isComplement = field == .middle && !hasBracket && index == chunks.count - 1
      constituent.isAttached = index > 0 && !isComplement && isAttached(chunk, to: chunks[index - 1])
      constituent.isOpen = constituent.isOpen || open
      open =
        chunk.kind == .adverb
        && GermanWords.openers.contains(chunk.words.map { words[$0].lower }.joined(separator: " "))
      result.append(constituent)
    }
    return result
  }

  /// Whether the parser hangs a prepositional phrase on a word of the phrase right before it.
  private func isAttached(_ chunk: Chunk, to last: Chunk) -> Bool {
    guard chunk.kind == .prepositional, !isTime(chunk),
      last.kind == .nounPhrase || last.kind == .prepositional,
      !["zu", "zum", "zur"].contains(chunk.preposition.map { words[$0].lower } ?? ""),
      let parent = sentence.tokens[words[chunk.head].token].head
    else { return false }
    return last.words.contains { words[$0].token == parent }
  }

  private func defaultRole(_ chunk: Chunk) -> Constituent.Role {
    switch chunk.kind {
    case .prepositional: .prepositional
    case .adverb, .reflexive: .adverbial
    case .adjective: .predicate
    case .clause: .clause
    default: .unknown
    }
  }

  /// A constituent that does not depend on the rest of the clause.
  private func plain(_ chunk: Chunk, role: Constituent.Role, field: Constituent.Field) -> Constituent {
    let (string, offsets) = text.text(chunk.words)
    let head = words[chunk.head]
    var result = Constituent(text: string, role: role, field: field, head: head.lemma)
    result.kind = kind(chunk)
    result.slots = text.slots(chunk.words, offsets: offsets)
    result.dangling = dangling.reason(chunk)
    result.isCoordinated = chunk.isCoordinated
    result.preposition = chunk.preposition.map { words[$0].lower }
    result.range =
      words[chunk.words.lowerBound].range.lowerBound..<words[chunk.words.upperBound - 1].range.upperBound
    if chunk.kind == .nounPhrase || chunk.kind == .prepositional {
      result.isPlural = chunk.isCoordinated ? true : plural(chunk)
      result.gender = gender(chunk.agreement)
      result.grammaticalCase = grammaticalCase(chunk.agreement)
      result.isOpen = isOpen(chunk)
      if isTime(chunk) {
        result.role = chunk.kind == .nounPhrase && role != .subject ? .adverbial : result.role
      }
    }
    result.isDroppable = isDroppable(chunk, result)
    return result
  }

  // MARK: Roles

  private func roles(_ clause: Clause) -> ([Int: Constituent.Role], Double, [String]) {
    let phrases = (merged(clause.front) + clause.middle).filter {
      $0.kind == .nounPhrase && !isTime($0)
        || $0.kind == .pronoun && $0.preposition == nil && $0.agreement != .all
    }
    let verbPlural = isPlural(words[clause.finite.head])
    let candidates = phrases.filter { agrees($0, verbPlural) }
    var roles: [Int: Constituent.Role] = [:]
    guard let (subject, sure, reason) = subject(candidates, clause) else {
      return (roles, 0.5, ["no subject found"])
    }
    roles[subject.words.lowerBound] = .subject
    let isCopula = clause.bracket.isEmpty && GermanWords.copulas.contains(words[clause.finite.head].lower)
    for phrase in phrases where phrase.words != subject.words {
      roles[phrase.words.lowerBound] = otherRole(phrase, isCopula: isCopula)
    }
    return (roles, sure, [reason])
  }

  private func agrees(_ chunk: Chunk, _ verbPlural: Bool?) -> Bool {
    guard chunk.agreement.allows(.nominative) else { return false }
    guard let verbPlural else { return true }
    if chunk.isCoordinated { return true }
    let nominative = chunk.agreement.intersection(.nominative)
    if isPluralName(chunk) { return verbPlural }
    if chunk.numeral != nil, chunk.determiner == nil { return verbPlural || nominative.allows(.singular) }
    return nominative.allows(verbPlural ? .plural : .singular)
  }

  private func isPluralName(_ chunk: Chunk) -> Bool {
    Country.called(words[chunk.head].text)?.isPlural
      ?? ["Staaten", "Nationen"].contains(words[chunk.head].text)
  }

  /// The subject with how sure it is and why.
  private func subject(_ candidates: [Chunk], _ clause: Clause) -> (Chunk, Double, String)? {
    guard let first = candidates.first else { return nil }
    if ["gibt", "gab", "gebe", "gäbe"].contains(words[clause.finite.head].lower), clause.bracket.isEmpty,
      let es = candidates.first(where: { words[$0.head].lower == "es" })
    {
      return (es, 0.95, "“es gibt”")
    }
    let parsed = candidates.filter { sentence.tokens[words[$0.head].token].relation == "nsubj" }
    guard candidates.count > 1 else {
      let isParsed = parsed.count == 1 || isUnparsed
      return (first, isParsed ? 0.95 : 0.85, "one phrase can be the subject")
    }
    let certain = candidates.filter { $0.agreement.isOnly(.nominative) }
    if certain.count == 1, let only = certain.first { return (only, 0.95, "only one phrase is nominative") }
    let others = candidates.dropFirst()
    if others.allSatisfy({ $0.agreement.isOnly(.accusative) || !$0.agreement.allows(.nominative) }) {
      return (first, 0.9, "the others are accusative")
    }
    if parsed.count == 1, let only = parsed.first {
      return only.words == first.words
        ? (only, 0.85, "first phrase, and the parser agrees") : (only, 0.55, "the parser alone")
    }
    return (first, isUnparsed ? 0.75 : 0.6, "first phrase that can be the subject")
  }

  private var isUnparsed: Bool { !sentence.tokens.contains { $0.relation == "nsubj" } }

  private func otherRole(_ chunk: Chunk, isCopula: Bool) -> Constituent.Role {
    if isCopula { return .predicate }
    if chunk.agreement.isOnly(.dative) { return .indirectObject }
    if chunk.agreement.allows(.accusative) && !chunk.agreement.allows(.dative) { return .object }
    return .unknown
  }

  // MARK: Properties

  func isPlural(_ verb: Word) -> Bool? {
    if let auxiliary = GermanWords.auxiliaries[verb.lower] { return auxiliary.isPlural }
    if let number = verb.features.number { return number == .plural }
    return verb.lower.hasSuffix("n")
  }

  private func plural(_ chunk: Chunk) -> Bool? {
    if isPluralName(chunk) { return true }
    if chunk.agreement.isOnly(.plural) { return true }
    if chunk.agreement.isOnly(.singular) { return false }
    return words[chunk.head].features.number.map { $0 == .plural }
  }

  private func gender(_ agreement: Agreement) -> String? {
    let singular = agreement.intersection(.singular)
    if singular.isOnly(.masculine) { return "masculine" }
    if singular.isOnly(.feminine) { return "feminine" }
    if singular.isOnly(.neuter) { return "neuter" }
    return nil
  }

  private func grammaticalCase(_ agreement: Agreement) -> String? {
    if agreement.isOnly(.nominative) { return "nominative" }
    if agreement.isOnly(.accusative) { return "accusative" }
    if agreement.isOnly(.dative) { return "dative" }
    if agreement.isOnly(.genitive) { return "genitive" }
    return nil
  }

  func isTime(_ chunk: Chunk) -> Bool {
    guard chunk.kind == .nounPhrase || chunk.kind == .prepositional else { return false }
    let head = words[chunk.head]
    if GermanNouns.isTime(head.lower), head.mention == nil { return true }
    return text.analysis.times.contains { time in
      time.range.lowerBound <= head.range.lowerBound && head.range.upperBound <= time.range.upperBound
    }
  }

  private func kind(_ chunk: Chunk) -> Constituent.Kind {
    guard chunk.kind == .nounPhrase || chunk.kind == .prepositional || chunk.kind == .frame else {
      return .other
    }
    if isTime(chunk) { return .time }
    let head = words[chunk.head]
    if let mention = head.mention ?? following(chunk) {
      let entry = text.names.entry(mention)
      if head.mention == nil, GermanNouns.kind(of: head.lower) != .thing {
        return GermanNouns.kind(of: head.lower)
      }
      switch entry.kind {
      case .person: return head.mention == nil && entry.title == nil ? .thing : .person
      case .organisation: return head.mention == nil ? GermanNouns.kind(of: head.lower) : .organisation
      case .place:
        if head.mention == nil { return GermanNouns.kind(of: head.lower) }
        return Country.called(entry.name) != nil ? .country : .place
      case .other: return .thing
      }
    }
    return GermanNouns.kind(of: head.lemma.lowercased())
  }

  private func following(_ chunk: Chunk) -> Int? {
    let next = chunk.head + 1
    return next < chunk.words.upperBound ? words[next].mention : nil
  }

  /// "unter anderem", "wie X und Y", "etwa": the list may go on.
  private func isOpen(_ chunk: Chunk) -> Bool {
    for index in chunk.words {
      let lower = words[index].lower
      if lower == "wie", index > chunk.words.lowerBound { return true }
      if ["beispielsweise", "insbesondere", "u.a.", "usw.", "etc.", "darunter"].contains(lower) {
        return true
      }
      if lower == "anderem" || lower == "anderen" || lower == "allem" { return true }
    }
    return false
  }

  /// ", was …" after a closed statement comments on it and may be left out.
  private func isComment(_ chunk: Chunk) -> Bool {
    let first = words[chunk.words.lowerBound].isComma ? chunk.words.lowerBound + 1 : chunk.words.lowerBound
    return words[first].lower == "was"
      && !words[..<first].contains { GermanWords.reportingVerbs.contains($0.lemma) }
  }

  /// A circumstance that a positive statement does not need.
  private func isAdjunct(_ constituent: Constituent) -> Bool {
    let preposition = constituent.preposition ?? ""
    return GermanWords.adjunctPrepositions.contains(preposition)
      || constituent.field == .front && ["in", "im", "mit", "auf"].contains(preposition)
  }

  private var isNegated: Bool {
    words.contains {
      ["nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemand", "nur"].contains($0.lower)
    }
  }

  private func isDroppable(_ chunk: Chunk, _ constituent: Constituent) -> Bool {
    switch chunk.kind {
    case .adverb where constituent.field == .front:
      return GermanWords.droppableAdverbs.contains(words[chunk.head].lower) || chunk.words.count > 1
        || ["noch", "schon", "erst", "gerade"].contains(words[chunk.head].lower)
    case .adverb:
      return GermanWords.droppableAdverbs.contains(words[chunk.head].lower)
        && !GermanWords.keptAdverbs.contains(words[chunk.head].lower)
    case .prepositional where !isTime(chunk):
      return constituent.dangling != nil && isAdjunct(constituent) && !isNegated
    case .nounPhrase, .prepositional:
      return isTime(chunk) && constituent.dangling != nil && constituent.role != .subject
        && !["seit", "bis", "ab", "binnen", "während", "innerhalb", "nach", "vor"].contains(
          constituent.preposition ?? "")
    case .clause(let type):
      return type == .adverbial || type == .complement && isComment(chunk)
    default:
      return false
    }
  }
}
