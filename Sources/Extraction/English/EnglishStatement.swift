internal import Facts
internal import Linguistics
internal import Quantities

/// Makes a fact of an English sentence: an adverbial in front, the subject, the verb, and the rest as it stands.
struct EnglishStatement {
  let reader: SentenceReader
  private var words: [Word] { reader.words }

  init(reader: SentenceReader) {
    self.reader = reader
  }

  func fact(_ speech: SpeechState) throws(Abstention) -> Fact {
    var start = 0
    var constituents: [Constituent] = []
    if let (front, next) = frontAdverbial() {
      constituents.append(front)
      start = next
    }
    let (subject, verb) = try subject(from: start)
    constituents.append(subject)
    constituents.append(self.verb(verb))
    let end = frameStart(after: verb) ?? words.count
    if verb + 1 < end { constituents.append(rest(verb + 1..<end)) }
    let attribution = try attribution(subject, verb, end, &constituents)
    let evidence = reader.evidence
    let range = evidence.range ?? reader.sentence.range
    return Fact(
      id: "\(reader.context.document.id)#\(range.lowerBound)-\(range.upperBound)",
      kind: isReporting(verb) ? .quotation : .statement, language: .english, evidence: evidence,
      constituents: constituents, attribution: attribution, certainty: certainty, polarity: polarity(verb),
      confidence: 0.8, reasons: ["subject before the verb"],
      salience: reader.context.salience(words, at: range.lowerBound))
  }

  // MARK: Parts

  /// "In 2010, …": up to the comma that stands before the subject.
  private func frontAdverbial() -> (Constituent, Int)? {
    guard let first = words.first, EnglishWords.prepositions.contains(first.lower) || first.pos == .adverb,
      let comma = words.firstIndex(where: \.isComma), comma < 9, !words[..<comma].contains(where: isFinite)
    else { return nil }
    let (text, offsets) = reader.text.text(0..<comma)
    var constituent = Constituent(
      text: text + ",", role: .adverbial, field: .front, kind: .other, head: first.lemma)
    if first.lower == "according" { constituent.role = .attribution }
    constituent.slots = reader.text.slots(0..<comma, offsets: offsets)
    constituent.dangling = EnglishDangling(
      words: words, analysis: reader.context.analysis, introductions: reader.context.introductions
    ).reason(0..<comma)
    constituent.isDroppable = constituent.role == .adverbial && (constituent.dangling != nil || comma == 1)
    constituent.range = words[0].range.lowerBound..<words[comma].range.upperBound
    return (constituent, comma + 1)
  }

  /// The noun phrase before the finite verb, with what modifies it.
  private func subject(from start: Int) throws(Abstention) -> (Constituent, Int) {
    guard let phrase = EnglishChunker(words: words).nounPhrase(at: start) else {
      throw Abstention("no subject found")
    }
    guard let verb = words.indices.first(where: { $0 >= phrase.words.upperBound && isFinite(words[$0]) })
    else {
      throw Abstention("no finite verb")
    }
    let between = words[phrase.words.upperBound..<verb]
    guard !between.contains(where: { EnglishWords.subordinators.contains($0.lower) && $0.lower != "as" })
    else {
      throw Abstention("a clause stands before the verb")
    }
    let commas = between.filter(\.isComma).count
    guard
      commas == 0 || commas == 2 && between.last?.isComma == true
        || between.last?.pos == .adverb && commas == 0
    else {
      throw Abstention("unclear before the verb")
    }
    let end = between.last?.pos == .adverb ? verb - 1 : verb
    let range = start..<end
    let (text, offsets) = reader.text.text(range)
    var result = Constituent(text: text, role: .subject, field: .front, head: words[phrase.head].lemma)
    result.slots = reader.text.slots(range, offsets: offsets)
    result.kind = kind(phrase, result)
    result.isCoordinated = words[range].contains { ["and", "or"].contains($0.lower) }
    result.isPlural = result.isCoordinated ? true : words[phrase.head].features.number.map { $0 == .plural }
    result.dangling = EnglishDangling(
      words: words, analysis: reader.context.analysis, introductions: reader.context.introductions
    ).reason(range)
    result.range = words[start].range.lowerBound..<words[end - 1].range.upperBound
    return (result, end == verb ? verb : verb - 1)
  }

  private func kind(_ phrase: Chunk, _ constituent: Constituent) -> Constituent.Kind {
    guard constituent.slots.count == 1, let slot = constituent.slots.first else { return .thing }
    switch slot.kind {
    case .person: return .person
    case .place: return Country.called(slot.name ?? slot.text) == nil ? .place : .country
    case .organisation: return .organisation
    default: return .thing
    }
  }

  /// The finite verb, with an adverb before it.
  private func verb(_ index: Int) -> Constituent {
    let end = words[index].pos == .adverb ? index + 2 : index + 1
    let range = index..<min(end, words.count)
    return Constituent(
      text: reader.text.text(range).text, role: .verb, field: .verb, head: words[range.upperBound - 1].lemma,
      range: words[index].range)
  }

  private func rest(_ range: Range<Int>) -> Constituent {
    let (text, offsets) = reader.text.text(range)
    var result = Constituent(text: text, role: .unknown, field: .after, head: words[range.lowerBound].lemma)
    result.slots = reader.text.slots(range, offsets: offsets)
    result.dangling = EnglishDangling(
      words: words, analysis: reader.context.analysis, introductions: reader.context.introductions
    ).reason(range)
    result.isCoordinated = words[range].contains { $0.lower == "and" }
    result.isOpen = words[range].contains { ["including", "like", "such"].contains($0.lower) }
    result.range = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return result
  }

  // MARK: Who says it

  /// Where ", X said" or ", according to X" begins.
  private func frameStart(after verb: Int) -> Int? {
    words.indices.first { index in
      guard index > verb, words[index].isComma, index + 2 < words.count else { return false }
      if words[index + 1].lower == "according" { return true }
      let tail = words[(index + 1)...]
      return tail.count < 9
        && tail.contains { EnglishWords.reportingForms.contains($0.lower) && $0.pos == .verb }
        && !tail.contains { EnglishWords.subordinators.contains($0.lower) }
    }
  }

  private func attribution(
    _ subject: Constituent, _ verb: Int, _ end: Int, _ constituents: inout [Constituent]
  ) throws(Abstention) -> [Attribution] {
    var result: [Attribution] = []
    if end < words.count {
      var frame = rest(end..<words.count)
      frame.role = .attribution
      guard frame.dangling == nil else { throw Abstention("reported, but by whom?") }
      result.append(
        Attribution(
          speaker: String(frame.text.drop { $0 == "," || $0 == " " }), cue: "said", stance: .asserts))
      constituents.append(frame)
    }
    if let front = constituents.first, front.role == .attribution {
      result.append(
        Attribution(speaker: String(front.text.dropLast()), cue: "according to", stance: .asserts))
    }
    if isReporting(verb) {
      result.append(Attribution(speaker: subject.text, cue: words[verb].lower, stance: .asserts))
    }
    return result
  }

  private func isReporting(_ verb: Int) -> Bool {
    EnglishWords.reportingForms.contains(words[verb].lower)
  }

  private var certainty: Certainty {
    if words.contains(where: { Grammar.english.hedges.contains($0.lower) }) { return .alleged }
    if words.contains(where: { ["may", "might", "could"].contains($0.lower) }) { return .possible }
    return .certain
  }

  private func polarity(_ verb: Int) -> Polarity {
    words.contains { ["not", "n't", "never", "no"].contains($0.lower) } ? .negative : .affirmative
  }

  private func isFinite(_ word: Word) -> Bool {
    guard word.pos == .verb || word.pos == .auxiliary else { return false }
    return word.features.verbForm == .finite
      || EnglishWords.auxiliaries.contains(word.lower) && !["be", "been", "being"].contains(word.lower)
  }
}
