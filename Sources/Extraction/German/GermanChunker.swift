internal import Facts
internal import Linguistics

/// Cuts a German sentence into chunks, left to right, by closed classes, parts of speech and agreement.
///
/// The reader never guesses: a word it cannot place gives a `boundary` chunk, on which the clause reader gives up.
struct GermanChunker {
  let words: [Word]
  /// Whether a finite verb of the main clause has been read; "und" after it may open another clause.
  private var sawFinite = false

  init(words: [Word]) {
    self.words = words
  }

  /// The chunks of the whole sentence, in order, without gaps other than punctuation.
  mutating func chunks() -> [Chunk] {
    var result: [Chunk] = []
    var position = 0
    while position < words.count {
      let chunk = next(at: position, after: result.last)
      position = max(chunk.words.upperBound, position + 1)
      if case .finite = chunk.kind { sawFinite = true }
      attach(chunk, to: &result)
    }
    return result
  }

  /// Joins a chunk to the one before if it is an apposition or relative clause of it.
  private func attach(_ chunk: Chunk, to result: inout [Chunk]) {
    if case .clause(let type) = chunk.kind, type == .relative || type == .apposition, let last = result.last,
      last.kind == .nounPhrase || last.kind == .prepositional
    {
      var joined = last
      joined.words = last.words.lowerBound..<chunk.words.upperBound
      joined.isSpecified = true
      result[result.count - 1] = joined
    } else {
      result.append(chunk)
    }
  }

  private func next(at start: Int, after last: Chunk?) -> Chunk {
    let word = words[start]
    if word.isComma || word.text == "–" || word.text == ";" || word.text == ":" {
      return afterMark(start, last: last)
    }
    if word.isPunctuation { return Chunk(kind: .boundary, words: start..<start + 1, head: start) }
    if let length = GermanWords.fixedAdverbs.firstMatch(in: words, at: start) {
      return Chunk(kind: .adverb, words: start..<start + length, head: start)
    }
    if start == 0, GermanWords.droppableAdverbs.contains(word.lower), !isConjunction(0), word.lower != "seit"
    {
      return Chunk(kind: .adverb, words: 0..<1, head: 0)
    }
    if let clause = clauseAfterClause(start, last: last) { return clause }
    if let frame = GermanFrames(chunker: self).phrase(at: start) { return frame }
    if start == 0, let clause = openingClause() { return clause }
    if isConjunction(start) { return Chunk(kind: .boundary, words: start..<start + 1, head: start) }
    if isFinite(start) { return Chunk(kind: .finite, words: start..<start + 1, head: start) }
    if let nonfinite = nonfinite(at: start) { return nonfinite }
    if let phrase = prepositional(at: start) { return phrase }
    if word.lower == "sich" { return Chunk(kind: .reflexive, words: start..<start + 1, head: start) }
    if let phrase = coordinated(at: start) { return phrase }
    if word.pos == .pronoun || word.pos == .determiner {
      let agreement = GermanWords.pronouns[word.lower] ?? .all
      return Chunk(kind: .pronoun, words: start..<start + 1, agreement: agreement, head: start)
    }
    if isParticle(start) { return Chunk(kind: .particle, words: start..<start + 1, head: start) }
    if word.pos == .adjective { return Chunk(kind: .adjective, words: start..<start + 1, head: start) }
    if word.pos == .adverb || word.pos == .particle || GermanWords.numberQualifiers.contains(word.lower) {
      return Chunk(kind: .adverb, words: start..<start + 1, head: start)
    }
    return Chunk(kind: .boundary, words: start..<start + 1, head: start)
  }

  private func isConjunction(_ index: Int) -> Bool {
    words[index].pos == .coordinatingConjunction || GermanWords.connectors.contains(words[index].lower)
  }

  // MARK: Clauses

  /// A clause before the main verb: the finite verb must follow it.
  private func openingClause() -> Chunk? {
    guard var clause = subordinate(from: 0) else { return nil }
    if let frame = GermanFrames(chunker: self).afterComma(at: 0) { clause = frame }
    clause.words = 0..<closing(clause.words.upperBound)
    return clause.words.upperBound < words.count && isFinite(clause.words.upperBound) ? clause : nil
  }

  /// A clause that follows another, which has taken the comma between them.
  private func clauseAfterClause(_ start: Int, last: Chunk?) -> Chunk? {
    guard start > 0, words[start - 1].isComma, let last, last.words.upperBound == start, hasClause(last)
    else { return nil }
    guard
      var clause = GermanFrames(chunker: self).afterComma(at: start) ?? infinitive(from: start)
        ?? subordinate(from: start)
    else { return nil }
    if clause.kind == .clause(.relative) { return nil }
    clause.words = start..<closing(clause.words.upperBound)
    return clause
  }

  private func hasClause(_ chunk: Chunk) -> Bool {
    switch chunk.kind {
    case .clause: true
    case .nounPhrase, .prepositional: words[chunk.words.upperBound - 1].isComma
    default: false
    }
  }

  /// What a comma or dash introduces.
  private func afterMark(_ comma: Int, last: Chunk?) -> Chunk {
    let start = comma + 1
    guard start < words.count else { return Chunk(kind: .boundary, words: comma..<start, head: comma) }
    if words[comma].isComma {
      if var frame = GermanFrames(chunker: self).afterComma(at: start) {
        frame.words = comma..<closing(frame.words.upperBound)
        return frame
      }
      if var clause = infinitive(from: start) ?? subordinate(from: start) {
        clause.words = comma..<closing(clause.words.upperBound)
        return clause
      }
      if let last, last.kind == .nounPhrase || last.kind == .prepositional,
        var clause = apposition(from: start)
      {
        clause.words = comma..<closing(clause.words.upperBound)
        return clause
      }
    }
    return Chunk(kind: .boundary, words: comma..<start, head: comma)
  }

  /// Takes a comma that closes a clause along with it.
  func closing(_ end: Int) -> Int {
    end < words.count && words[end].isComma ? end + 1 : end
  }

  /// A clause with its verb at the end, from its first word to its last, without commas around.
  private func subordinate(from start: Int) -> Chunk? {
    guard let type = subordinateType(at: start), let end = verbFinalEnd(from: start) else { return nil }
    return Chunk(kind: .clause(type), words: start..<end, head: start)
  }

  private func subordinateType(at start: Int) -> Chunk.ClauseType? {
    var index = start
    let lower = words[index].lower
    if GermanWords.subordinators.contains(lower)
      || (lower == "so" && index + 1 < words.count && words[index + 1].lower == "dass")
    {
      switch lower {
      case "dass", "daß", "ob", "wer", "wen", "wem", "warum", "wieso", "weshalb": return .complement
      case "wie", "wann", "woher", "wohin", "was", "wo": return .complement
      case "wenn", "falls", "sofern", "solange", "bevor", "ehe", "bis", "sobald": return .conditional
      default: return .adverbial
      }
    }
    guard start > 0 else { return nil }
    if GermanWords.prepositions[lower] != nil, index + 1 < words.count { index += 1 }
    if index > start,
      words[index].lower == "dem" || words[index].lower == "der" || words[index].lower == "die"
        || words[index].lower == "den" || words[index].lower == "das"
    {
      // "mit dem Mann, …" is no relative clause: the pronoun must not be followed by its own noun phrase alone.
      return verbFinalEnd(from: start) != nil && !hasFiniteSecond(from: index) ? .relative : nil
    }
    return GermanWords.relatives.contains(words[index].lower) ? .relative : nil
  }

  /// Whether the stretch after `index` has its finite verb before its end: then it is no verb-final clause.
  private func hasFiniteSecond(from index: Int) -> Bool {
    var position = index
    while position < words.count, !words[position].isComma, words[position].text != "." {
      if isFinite(position), position + 1 < words.count, !words[position + 1].isPunctuation { return true }
      position += 1
    }
    return false
  }

  /// The end of a verb-final clause: just after the finite verb that a comma or the end follows.
  func verbFinalEnd(from start: Int) -> Int? {
    var index = start + 1
    var last: Int?
    while index < words.count {
      let word = words[index]
      if isFinite(index) || (isVerbFinalForm(index)) {
        last = index
        let after = index + 1
        if after == words.count || words[after].isPunctuation { return after }
        if isFinite(index), isFinite(after), !isConjunction(after) { return after }
      } else if word.isComma {
        if let last, last == index - 1 { return index }
        if let inner = infinitive(from: index + 1) ?? subordinate(from: index + 1) {
          index = inner.words.upperBound
          if last != nil { return index }
          continue
        }
        if last != nil { return index }
      } else if word.text == "–" || word.text == ";" || word.text == ":" {
        return nil
      }
      index += 1
    }
    return last.map { max($0 + 1, index) } ?? nil
  }

  /// "ausgehen" and the like: plural verb forms that look like infinitives close a verb-final clause.
  private func isVerbFinalForm(_ index: Int) -> Bool {
    let word = words[index]
    guard word.pos == .verb || word.pos == .auxiliary, word.features.verbForm != .participle else {
      return false
    }
    guard index + 1 == words.count || words[index + 1].isComma || words[index + 1].text == "." else {
      return false
    }
    return word.lower.hasSuffix("en") && !(index > 0 && words[index - 1].lower == "zu") && !word.isCapitalised
  }

  /// "…, um die Stadt zu verlassen": up to its infinitive.
  private func infinitive(from start: Int) -> Chunk? {
    var index = start
    while index < words.count {
      let word = words[index]
      if isFinite(index) && !isZuInfinitive(index) { return nil }
      if word.isComma {
        guard let inner = subordinate(from: index + 1) else { return nil }
        index = inner.words.upperBound
        continue
      }
      if word.isPunctuation { return nil }
      if isZuInfinitive(index) {
        var end = index + 1
        while end < words.count, isPlainInfinitive(end) { end += 1 }
        let closed = end == words.count || words[end].isPunctuation || isConjunction(end)
        return closed ? Chunk(kind: .clause(.infinitive), words: start..<end, head: index) : nil
      }
      index += 1
    }
    return nil
  }

  private func isZuInfinitive(_ index: Int) -> Bool {
    let word = words[index]
    guard word.pos == .verb || word.pos == .auxiliary, word.lower.hasSuffix("n") else { return false }
    if index > 0, words[index - 1].lower == "zu" { return true }
    return GermanWords.particles.contains { particle in
      word.lower.hasPrefix(particle + "zu") && word.lower.count > particle.count + 4
    } && word.features.verbForm != .participle
  }

  private func isPlainInfinitive(_ index: Int) -> Bool {
    let word = words[index]
    return (word.pos == .verb || word.pos == .auxiliary) && word.features.verbForm == .infinitive
  }

  /// "…, ein Sprecher des Amtes,": a noun phrase between commas.
  private func apposition(from start: Int) -> Chunk? {
    var index = start
    while index < words.count, !words[index].isComma, words[index].text != "." {
      if isFinite(index) || isZuInfinitive(index) || words[index].pos == .verb { return nil }
      if isConjunction(index), !(index > start && words[index - 1].isNominal) { return nil }
      if words[index].isPunctuation { return nil }
      index += 1
    }
    guard index > start, words[start..<index].contains(where: \.isNominal) else { return nil }
    let opener = words[start]
    let opens =
      opener.pos == .determiner || opener.isNominal || opener.pos == .adjective || opener.pos == .numeral
    return opens ? Chunk(kind: .clause(.apposition), words: start..<index, head: start) : nil
  }

  // MARK: Verbs

  func isFinite(_ index: Int) -> Bool {
    let word = words[index]
    guard word.pos == .verb || word.pos == .auxiliary, !word.isCapitalised,
      !GermanWords.postdeterminers.contains(word.lower)
    else { return false }
    if index > 0, words[index - 1].lower == "zu" { return false }
    if let auxiliary = GermanWords.auxiliaries[word.lower] {
      return auxiliary.isPlural != true || !word.lower.hasSuffix("en") || word.lower.hasSuffix("ten")
        || !standsLikeInfinitive(index)
    }
    if word.features.verbForm == .finite {
      return !word.lower.hasSuffix("en") || !standsLikeInfinitive(index) || word.features.tense == .past
    }
    if word.features.verbForm == .infinitive || word.features.verbForm == nil,
      word.lower.hasSuffix("en") || word.lower.hasSuffix("eln") || word.lower.hasSuffix("ern")
    {
      return !sawFinite && !standsLikeInfinitive(index) && index > 0
    }
    return word.features.verbForm == nil && GermanWords.reportingForms.contains(word.lower)
  }

  /// "haben", "werden", "kommen" at the end of a field or beside another verb are infinitives.
  private func standsLikeInfinitive(_ index: Int) -> Bool {
    let next = index + 1
    guard next < words.count else { return true }
    if words[next].isPunctuation { return true }
    return sawFinite && (words[next].pos == .verb || words[next].pos == .auxiliary || isConjunction(next))
  }

  private func nonfinite(at start: Int) -> Chunk? {
    let word = words[start]
    if word.lower == "zu", start + 1 < words.count, isZuInfinitive(start + 1) {
      return Chunk(kind: .nonfinite, words: start..<start + 2, head: start + 1)
    }
    guard word.pos == .verb || word.pos == .auxiliary else { return nil }
    return Chunk(kind: .nonfinite, words: start..<start + 1, head: start)
  }

  /// A separated particle closes its field: a comma, "und" or the end follows.
  private func isParticle(_ index: Int) -> Bool {
    guard GermanWords.particles.contains(words[index].lower), sawFinite else { return false }
    let next = index + 1
    return next == words.count || words[next].isPunctuation || isConjunction(next)
  }

  // MARK: Phrases

  private func prepositional(at start: Int) -> Chunk? {
    let word = words[start]
    var index = start
    // "bis zum", "mehr als", "bis zu" + number belong to the number, handled in the noun phrase.
    let contraction = GermanWords.contractions[word.lower]
    guard
      let governed = contraction.map({ $0.article }) ?? GermanWords.prepositions[word.lower]
        ?? (word.lower == "als" ? .all : nil),
      word.pos == .adposition || word.lower == "als" || contraction != nil
        || (word.pos == .subordinatingConjunction && start > 0)
        || word.lower == "laut"
    else { return nil }
    if isParticle(index) { return nil }
    index += 1
    if word.lower == "bis", index < words.count,
      GermanWords.prepositions[words[index].lower] != nil
        || GermanWords.contractions[words[index].lower] != nil
    {
      guard var inner = prepositional(at: index) else { return nil }
      inner.words = start..<inner.words.upperBound
      inner.preposition = start
      return inner
    }
    guard index < words.count else { return nil }
    if var phrase = coordinated(at: index, article: contraction.map { ($0.article, start) }) {
      let narrowed = phrase.agreement.intersection(governed)
      phrase.agreement = narrowed.isEmpty ? governed : narrowed
      phrase.kind = .prepositional
      phrase.words = start..<phrase.words.upperBound
      phrase.preposition = start
      if contraction != nil { phrase.determiner = start }
      if phrase.words.upperBound < words.count,
        ["zufolge", "an", "aus", "her", "hinaus", "hinweg", "wegen"].contains(
          words[phrase.words.upperBound].lower),
        ["von", "vom", "über"].contains(word.lower),
        !isParticle(phrase.words.upperBound) || word.lower != "über"
      {
        phrase.words = start..<phrase.words.upperBound + 1
      }
      return phrase
    }
    let next = words[index]
    if word.lower == "als", next.pos == .adjective || next.pos == .verb || next.pos == .adverb {
      return Chunk(kind: .adjective, words: start..<index + 1, head: index)
    }
    if next.pos == .adverb || next.pos == .pronoun || next.isNumber {
      let kind: Chunk.Kind = next.pos == .pronoun ? .pronoun : .prepositional
      return Chunk(kind: kind, words: start..<index + 1, agreement: governed, head: index, preposition: start)
    }
    return nil
  }

  /// A noun phrase, or several joined by commas and "und".
  func coordinated(at start: Int, article: (Agreement, Int)? = nil) -> Chunk? {
    guard var phrase = nounPhrase(at: start, article: article) else { return nil }
    var end = phrase.words.upperBound
    var parts: [Chunk] = []
    var index = end
    while index < words.count {
      if words[index].isComma, let part = nounPhrase(at: index + 1), listGoesOn(after: part.words.upperBound)
      {
        parts.append(part)
        index = part.words.upperBound
        continue
      }
      if GermanWords.conjunctions.contains(words[index].lower) {
        var second = index + 1
        if second < words.count, words[second].lower == "auch" { second += 1 }
        if let part = nounPhrase(at: second), !opensClause(part.words.upperBound), fits(phrase, part) {
          parts.append(part)
          index = part.words.upperBound
          end = index
          continue
        }
      }
      break
    }
    guard !parts.isEmpty, end > phrase.words.upperBound else { return phrase }
    phrase.words = phrase.words.lowerBound..<end
    phrase.isCoordinated = true
    let cases = parts.reduce(phrase.agreement) { rest, part in widen(rest).intersection(widen(part.agreement))
    }
    phrase.agreement = cases.intersection(.plural).isEmpty ? Agreement.plural : cases.intersection(.plural)
    phrase.isSpecified = phrase.isSpecified && parts.allSatisfy(\.isSpecified)
    return phrase
  }

  /// All numbers and genders of the cases that are possible.
  private func widen(_ agreement: Agreement) -> Agreement {
    var result: Agreement = []
    for part in [Agreement.nominative, .accusative, .dative, .genitive] where agreement.allows(part) {
      result.formUnion(part)
    }
    return result
  }

  /// Parts of a list share a case.
  private func fits(_ left: Chunk, _ right: Chunk) -> Bool {
    !widen(left.agreement).isDisjoint(with: widen(right.agreement))
  }

  /// A name is not listed with a bare common noun: that would be an apposition.
  private func isAlike(_ left: Chunk, _ right: Chunk) -> Bool {
    let isNamed = words[left.words].contains(where: \.isName),
      isOtherNamed = words[right.words].contains(where: \.isName)
    if isNamed, !isOtherNamed {
      return !GermanNouns.personSuffixes.contains { GermanNouns.matches(words[right.head].lower, $0) }
        && right.determiner == nil
    }
    return true
  }

  /// Whether a list that has reached `index` is going to end with "und".
  private func listGoesOn(after index: Int) -> Bool {
    guard index < words.count else { return false }
    if GermanWords.conjunctions.contains(words[index].lower) { return true }
    guard words[index].isComma, let part = nounPhrase(at: index + 1) else { return false }
    return listGoesOn(after: part.words.upperBound)
  }

  /// After "A und B": does B begin a clause of its own?
  private func opensClause(_ index: Int) -> Bool {
    sawFinite && index < words.count && isFinite(index)
  }

  /// One noun phrase: determiner, number, adjectives, nouns, names, genitive.
  private func nounPhrase(at start: Int, article: (Agreement, Int)? = nil) -> Chunk? {
    var index = start
    var agreement = Agreement.all
    var determiner: Int? = article?.1
    var numeral: Int?
    var isWeak = article != nil
    if let article { agreement = article.0 }
    while index < words.count,
      ["sowohl", "beispielsweise", "etwa", "vor", "sogar", "nur", "allein"].contains(words[index].lower),
      index + 1 < words.count, words[index].lower != "vor" && words[index + 1].pos != .adposition,
      nounStarts(index + 1)
    { index += 1 }
    if article == nil, index < words.count, let readings = Agreement.determiner(words[index].lower),
      !words[index].isName,
      words[index].pos == .determiner || words[index].pos == .pronoun || words[index].pos == .adjective
        || words[index].pos == .numeral,
      index + 1 < words.count
    {
      agreement = readings
      determiner = index
      isWeak = !["ein", "eine", "einen", "einem", "einer", "eines"].contains(words[index].lower) || true
      index += 1
    }
    // Qualifiers, numbers, adverbs, adjectives.
    var sawAdjective = false
    while index < words.count {
      let word = words[index]
      if word.mention != nil, !word.isNumber { break }
      if word.isNumber {
        numeral = numeral ?? index
        index += 1
      } else if GermanWords.numberQualifiers.contains(word.lower), let number = numberAfter(index) {
        index = number
      } else if determiner != nil, GermanWords.postdeterminers.contains(word.lower), nounFollows(index) {
        index += 1
      } else if word.pos == .adjective, nounFollows(index) {
        let readings =
          isWeak ? Agreement.weakAdjective(word.lower) : (Agreement.strongAdjective(word.lower) ?? .all)
        let narrowed = agreement.intersection(readings)
        if !narrowed.isEmpty, !word.lower.hasSuffix("er") || !word.isCapitalised { agreement = narrowed }
        sawAdjective = true
        index += 1
      } else if word.pos == .adverb, determiner != nil || sawAdjective, index + 1 < words.count,
        words[index + 1].pos == .adjective, nounFollows(index + 1)
      {
        index += 1
      } else if sawAdjective, word.isComma, index + 1 < words.count, words[index + 1].pos == .adjective,
        nounFollows(index + 1)
      {
        index += 1
      } else if sawAdjective, ["und", "oder", "sowie"].contains(word.lower), index + 1 < words.count,
        words[index + 1].pos == .adjective, nounFollows(index + 1), !words[index - 1].isNominal
      {
        index += 1
      } else {
        break
      }
    }
    guard index < words.count, isNoun(index) else {
      guard let numeral, index > start, numeral == index - 1, determiner == nil else { return nil }
      return Chunk(
        kind: .nounPhrase, words: start..<index, agreement: .plural, head: numeral, numeral: numeral)
    }
    return nouns(
      Chunk(
        kind: .nounPhrase, words: start..<index, agreement: agreement, head: index, determiner: determiner,
        numeral: numeral), from: index)
  }

  private func nounStarts(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    return word.isNominal || word.pos == .determiner || word.pos == .adjective || word.isNumber
  }

  /// The nouns and names of a phrase, then its genitive.
  private func nouns(_ opening: Chunk, from start: Int) -> Chunk {
    var phrase = opening
    var index = start
    // "Forschungs- und Entwicklungsabteilung": the last word is the head.
    while words[index].text.hasSuffix("-"), index + 2 < words.count,
      GermanWords.conjunctions.contains(words[index + 1].lower), isNoun(index + 2)
    { index += 2 }
    phrase.head = index
    var current = index
    index += 1
    while index < words.count, isNoun(index), joins(current, index) {
      if isMeasure(words[current].lower) { phrase.head = index }
      current = index
      index += 1
    }
    if GermanNouns.isTime(words[current].lower), let end = endOfTime(index) { index = end }
    if index < words.count, GermanNouns.isTime(words[current].lower), words[index].isNumber,
      words[index].text.count == 4, words[index].text.allSatisfy(\.isNumber)
    {
      index += 1
    }
    if words[phrase.head].mention != nil, words[phrase.head].pos == .properNoun || phrase.determiner == nil {
      phrase.isSpecified = true
    }
    if words[phrase.head..<index].contains(where: { $0.mention != nil || $0.pos == .properNoun }) {
      phrase.isSpecified = true
    }
    phrase.agreement = narrowed(
      phrase.agreement, by: words[phrase.head], isBare: phrase.determiner == nil,
      hasNumber: phrase.numeral != nil)
    phrase.words = phrase.words.lowerBound..<index
    // "Chinas Präsident": the genitive stands in front.
    if phrase.determiner == nil, index < words.count, endsInGenitive(current), nounStarts(index),
      words[index].pos != .determiner,
      !words[index].isNumber, var owned = nounPhrase(at: index), owned.determiner == nil
    {
      owned.words = phrase.words.lowerBound..<owned.words.upperBound
      owned.determiner = current
      owned.isSpecified = true
      return owned
    }
    if index < words.count, words[index].lower == "wie", let examples = coordinated(at: index + 1),
      !opensClause(examples.words.upperBound),
      !isFinite(examples.words.upperBound - 1), examples.isSpecified || examples.determiner == nil
    {
      phrase.words = phrase.words.lowerBound..<examples.words.upperBound
      phrase.isSpecified = true
    } else if let genitive = genitive(at: index) {
      phrase.words = phrase.words.lowerBound..<genitive.words.upperBound
      phrase.isSpecified = true
    } else if index < words.count, ["von", "zwischen"].contains(words[index].lower),
      let complement = prepositionalAttribute(at: index)
    {
      phrase.words = phrase.words.lowerBound..<complement.words.upperBound
      phrase.isSpecified = true
    }
    return phrase
  }

  /// In a passive sentence "von" may name the agent.
  private var isPassive: Bool {
    words.contains { ["wurde", "wurden", "worden", "wird", "werden", "werde"].contains($0.lower) }
  }

  /// "von" and "zwischen" right after a noun belong to it, unless a time follows.
  private func prepositionalAttribute(at index: Int) -> Chunk? {
    var copy = self
    copy.sawFinite = sawFinite
    guard let phrase = copy.prepositional(at: index), phrase.kind == .prepositional,
      words[phrase.head].isNominal
    else { return nil }
    return phrase
  }

  private func genitive(at index: Int) -> Chunk? {
    guard index < words.count else { return nil }
    let word = words[index]
    if [
      "des", "der", "eines", "einer", "dieser", "dieses", "seines", "seiner", "ihrer", "ihres", "aller",
      "mehrerer", "vieler", "zweier", "dreier",
    ].contains(word.lower) {
      guard word.pos != .pronoun || Agreement.determiner(word.lower) != nil,
        let phrase = nounPhraseChain(at: index), phrase.agreement.allows(.genitive)
      else { return nil }
      return phrase
    }
    if word.pos == .adjective, word.lower.hasSuffix("er"), !word.isCapitalised, nounFollows(index),
      let phrase = nounPhrase(at: index),
      phrase.agreement.allows(.genitive),
      phrase.agreement.allows(.plural) || phrase.agreement.allows(.feminine),
      words[phrase.head].features.number == .plural
    {
      return phrase
    }
    if word.isName, endsInGenitive(index),
      index + 1 == words.count || !isNoun(index + 1) || words[index + 1].mention != word.mention
    {
      return nounPhrase(at: index)
    }
    return nil
  }

  private func nounPhraseChain(at index: Int) -> Chunk? {
    guard var phrase = nounPhrase(at: index) else { return nil }
    let end = phrase.words.upperBound
    if end < words.count, GermanWords.conjunctions.contains(words[end].lower),
      let second = nounPhrase(at: end + 1),
      second.agreement.allows(.genitive),
      second.determiner == nil || ["des", "der"].contains(words[second.words.lowerBound].lower),
      !opensClause(second.words.upperBound)
    {
      phrase.words = phrase.words.lowerBound..<second.words.upperBound
    }
    return phrase
  }

  /// A name whose written form is its nominative plus -s.
  private func endsInGenitive(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isName, word.lower.hasSuffix("s") || word.lower.hasSuffix("’") || word.lower.hasSuffix("'")
    else { return false }
    if Country.called(String(word.text.dropLast())) != nil { return true }
    if let features = word.features.case { return features == .genitive }
    return word.lemma.lowercased() + "s" == word.lower
  }

  private func isNoun(_ index: Int) -> Bool {
    let word = words[index]
    return word.isNominal && !word.isPunctuation
      || (index > 0 && word.isCapitalised && word.pos == .adjective && !nounFollows(index))
  }

  private func isMeasure(_ lower: String) -> Bool {
    [
      "anfang", "mitte", "ende", "million", "millionen", "milliarde", "milliarden", "mio.", "mrd.", "dutzend",
      "billionen", "paar",
    ].contains(lower)
  }

  /// "im Mai vergangenen Jahres": a genitive of time without an article.
  private func endOfTime(_ index: Int) -> Int? {
    guard index + 1 < words.count, GermanNouns.isTime(words[index + 1].lower),
      words[index + 1].lower.hasSuffix("s"),
      GermanNouns.isRelativeTime(words[index].lower) || ["dieses", "jenes"].contains(words[index].lower)
    else { return nil }
    return index + 2
  }

  /// Whether two nouns in a row are one phrase: title and name, parts of a name, measure and measured.
  private func joins(_ left: Int, _ right: Int) -> Bool {
    let first = words[left], second = words[right]
    if let mention = first.mention, mention == second.mention { return true }
    if isMeasure(first.lower) { return true }
    if first.mention == nil, first.pos == .noun, second.isName {
      return !endsInGenitive(right) || second.mention == nil
    }
    if first.mention == nil, second.mention == nil, first.pos == .properNoun, second.pos == .properNoun {
      return !endsInGenitive(left)
    }
    return false
  }

  /// Whether an adjective at `index` has its noun after it.
  private func nounFollows(_ index: Int) -> Bool {
    let endings = ["e", "er", "es", "en", "em"]
    guard
      endings.contains(where: { words[index].lower.hasSuffix($0) }) || words[index].lower.hasSuffix("a")
        || words[index].isNumber
    else { return false }
    var position = index + 1
    while position < words.count, position < index + 6 {
      let word = words[position]
      if word.isNominal || (word.isCapitalised && word.pos == .adjective) { return true }
      if word.pos == .adjective || word.isNumber { position += 1; continue }
      if ["und", "oder", "sowie"].contains(word.lower) || word.isComma, position + 1 < words.count,
        words[position + 1].pos == .adjective
      {
        position += 1
        continue
      }
      if word.pos == .adverb, position + 1 < words.count, words[position + 1].pos == .adjective {
        position += 1; continue
      }
      return false
    }
    return false
  }

  /// "mehr als neun", "bis zu 30", "rund 20": the index of the number.
  private func numberAfter(_ index: Int) -> Int? {
    var position = index + 1
    while position < words.count, position < index + 3 {
      if words[position].isNumber { return position }
      guard
        ["als", "zu"].contains(words[position].lower)
          || GermanWords.numberQualifiers.contains(words[position].lower)
      else { return nil }
      position += 1
    }
    return nil
  }

  /// What the head noun's features leave of the readings.
  private func narrowed(_ agreement: Agreement, by head: Word, isBare: Bool, hasNumber: Bool) -> Agreement {
    var result = agreement
    func narrow(_ part: Agreement) {
      let next = result.intersection(part)
      if !next.isEmpty { result = next }
    }
    switch head.features.number {
    case .plural: narrow(.plural)
    case .singular: narrow(.singular)
    case nil: break
    }
    if !result.isOnly(.plural) {
      switch head.features.gender {
      case .masculine: narrow([.masculine, .plural])
      case .feminine: narrow([.feminine, .plural])
      case .neuter: narrow([.neuter, .plural])
      case nil: break
      }
    }
    if isBare, !head.isName, !hasNumber || true { result.subtract(.genitive) }
    return result.isEmpty ? agreement : result
  }
}
