internal import Facts
internal import Linguistics
internal import Quantities

/// Makes a fact of a German sentence: clause, constituents, who says it, how surely.
struct GermanStatement {
  let reader: SentenceReader
  private var words: [Word] { reader.words }

  init(reader: SentenceReader) {
    self.reader = reader
  }

  func fact(_ speech: SpeechState) throws(Abstention) -> Fact {
    let clause = try GermanClauseReader(words: words).read()
    let dangling = GermanDangling(
      words: words, analysis: reader.context.analysis, introductions: reader.context.introductions)
    let builder = GermanConstituents(
      words: words, sentence: reader.sentence, text: reader.text, dangling: dangling)
    var (constituents, confidence, reasons) = builder.build(clause)
    let attribution = try attribute(&constituents, clause, speech, dangling)
    if attribution.isEmpty, let word = words.first(where: { GermanWords.opinions.contains($0.lower) }) {
      throw Abstention("opinion: “\(word.text)”")
    }
    if clause.wasCut { reasons.append("second clause cut off") }
    if !clause.isMovable {
      reasons.append("not movable")
      confidence = min(confidence, 0.7)
    }
    let (certainty, polarity) = status(clause, constituents)
    let evidence = reader.evidence
    let range = evidence.range ?? reader.sentence.range
    return Fact(
      id: "\(reader.context.document.id)#\(range.lowerBound)-\(range.upperBound)",
      kind: isQuotation(clause) ? .quotation : .statement, language: .german, evidence: evidence,
      constituents: constituents, attribution: attribution, certainty: certainty, polarity: polarity,
      confidence: confidence, reasons: reasons,
      salience: reader.context.salience(words, at: range.lowerBound))
  }

  // MARK: Who says it

  /// Puts "laut X" where a frame stood, turns the Konjunktiv into the indicative, and names the speakers.
  private func attribute(
    _ constituents: inout [Constituent], _ clause: Clause, _ speech: SpeechState, _ dangling: GermanDangling
  ) throws(Abstention) -> [Attribution] {
    var result: [Attribution] = []
    for frame in clause.frames {
      let (constituent, attribution) = try framed(frame, clause, dangling)
      insert(
        constituent, into: &constituents,
        isFirst: frame.words.lowerBound < clause.finite.head && clause.front.isEmpty)
      result.append(attribution)
    }
    if GermanStatement.isSubjunctive(words[clause.finite.head]), result.isEmpty, !isHedgingSubjunctive(clause)
    {
      guard let speaker = speech.speaker else { throw Abstention("reported, but by whom?") }
      insert(attributionConstituent("laut \(speaker)"), into: &constituents, isFirst: false)
      result.append(Attribution(speaker: speaker, cue: "Konjunktiv", stance: .asserts))
    }
    if !result.isEmpty { indicative(&constituents) }
    if isQuotation(clause), let subject = constituents.first(where: { $0.role == .subject }) {
      let form = words[clause.finite.head].lower
      result.append(Attribution(speaker: subject.text, cue: form, stance: stance(form)))
    }
    return result
  }

  private func isHedgingSubjunctive(_ clause: Clause) -> Bool {
    [
      "dürfte", "dürften", "könnte", "könnten", "würde", "würden", "wäre", "wären", "hätte", "hätten",
      "sollte", "sollten", "müsste", "müssten",
    ]
    .contains(words[clause.finite.head].lower)
  }

  private func framed(
    _ frame: Chunk, _ clause: Clause, _ dangling: GermanDangling
  ) throws(Abstention) -> (Constituent, Attribution) {
    let cue = frame.cue.map { words[$0].lower } ?? "laut"
    let lower = words[frame.words.lowerBound].lower
    let isPhrase = ["laut", "gemäß", "nach"].contains(lower) || cue == "zufolge"
    guard let speakerWords = frame.speaker else {
      guard isPhrase else { throw Abstention("reported, but by whom?") }
      let string = reader.text.text(frame.words).text
      guard !GermanWords.pointers.contains(where: { string.hasSuffix(" \($0)") }) else {
        throw Abstention("reported, but by whom?")
      }
      throw Abstention("speaker is not named")
    }
    let speakerChunk = Chunk(
      kind: .nounPhrase, words: speakerWords, head: frame.head, determiner: frame.determiner,
      isCoordinated: frame.isCoordinated, isSpecified: frame.isSpecified)
    let speaker = reader.text.text(speakerWords).text
    var constituent = attributionConstituent("")
    if isPhrase {
      let (string, offsets) = reader.text.text(frame.words)
      constituent.text = string
      constituent.slots = reader.text.slots(frame.words, offsets: offsets)
    } else {
      let dative = try GermanSpeakers(reader: reader).dative(speakerChunk)
      constituent.text = "laut \(dative)"
      let (_, offsets) = reader.text.text(speakerWords)
      constituent.slots = reader.text.slots(speakerWords, offsets: offsets).map {
        shifted($0, in: constituent.text)
      }
      .compactMap { $0 }
    }
    constituent.dangling = dangling.reason(speakerChunk)
    constituent.range =
      words[frame.words.lowerBound].range.lowerBound..<words[frame.words.upperBound - 1].range.upperBound
    return (constituent, Attribution(speaker: speaker, cue: cue, stance: stance(cue)))
  }

  /// The slot where its text stands in `text`.
  private func shifted(_ slot: Slot, in text: String) -> Slot? {
    let haystack = Array(text.unicodeScalars), needle = Array(slot.text.unicodeScalars)
    guard needle.count <= haystack.count else { return nil }
    for start in 0...(haystack.count - needle.count)
    where Array(haystack[start..<start + needle.count]) == needle {
      var copy = slot
      copy.range = start..<start + needle.count
      return copy
    }
    return nil
  }

  private func attributionConstituent(_ text: String) -> Constituent {
    Constituent(text: text, role: .attribution, field: .middle, head: "laut")
  }

  private func isPronoun(_ constituent: Constituent) -> Bool {
    (constituent.dangling ?? "").hasPrefix("pronoun")
  }

  /// The frame stands first if it stood first, else right after the verb and the subject.
  private func insert(_ constituent: Constituent, into constituents: inout [Constituent], isFirst: Bool) {
    var copy = constituent
    guard !isFirst else {
      copy.field = .front
      constituents.insert(copy, at: 0)
      return
    }
    guard var index = constituents.firstIndex(where: { $0.role == .verb }) else { return }
    index += 1
    while index < constituents.count,
      constituents[index].role == .subject || constituents[index].text == "sich"
    { index += 1 }
    constituents.insert(copy, at: index)
  }

  private func stance(_ cue: String) -> Attribution.Stance {
    if GermanWords.denyingForms.contains(cue) { return .denies }
    if GermanWords.doubtingForms.contains(cue) { return .doubts }
    return .asserts
  }

  private func indicative(_ constituents: inout [Constituent]) {
    guard let index = constituents.firstIndex(where: { $0.role == .verb }) else { return }
    let verb = words.first { $0.range == constituents[index].range }
    guard let verb, GermanStatement.isSubjunctive(verb) else { return }
    constituents[index].text = GermanMood.indicative(of: verb) ?? constituents[index].text
  }

  // MARK: How surely

  /// Konjunktiv I, or a form that stands for it.
  static func isSubjunctive(_ word: Word) -> Bool {
    if let auxiliary = GermanWords.auxiliaries[word.lower], word.pos == .auxiliary || word.pos == .verb {
      if word.lower == "habe" || word.lower == "werde" { return true }
      return auxiliary.isSubjunctive
    }
    return word.pos == .verb && word.features.mood == .subjunctive && word.features.tense != .past
  }

  private func status(_ clause: Clause, _ constituents: [Constituent]) -> (Certainty, Polarity) {
    var certainty = Certainty.certain
    let finite = words[clause.finite.head].lower
    if ["dürfte", "dürften"].contains(finite) { certainty = .probable }
    if ["könnte", "könnten"].contains(finite) { certainty = .possible }
    if ["soll", "sollen"].contains(finite) { certainty = .alleged }
    for word in words where GermanWords.hedges.contains(word.lower) { certainty = .alleged }
    let negatives: Set<String> = [
      "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "niemand",
    ]
    let isNegative = (clause.front + clause.middle).contains {
      $0.words.contains { negatives.contains(words[$0].lower) }
    }
    return (certainty, isNegative ? .negative : .affirmative)
  }

  /// Whether the sentence is about somebody's saying something.
  private func isQuotation(_ clause: Clause) -> Bool {
    let verb = words[clause.finite.head]
    let lemma = clause.bracket.last.map { words[$0.head].lemma } ?? verb.lemma
    let reports =
      GermanWords.reportingForms.contains(verb.lower) || GermanWords.reportingVerbs.contains(verb.lemma)
      || GermanWords.reportingVerbs.contains(lemma)
    return reports && clause.after.contains { $0.kind == .clause(.complement) }
  }
}
