internal import Facts
internal import Linguistics
internal import Quantities

/// Takes a sentence as it stands, word for word, if it can be understood without the ones around it.
///
/// A passage needs no clause analysis: a gap or one exchanged number leaves its grammar, its attribution and its
/// hedges as they were printed. What it does need is that nothing in it points outside.
struct PassageFacts {
  let reader: SentenceReader
  private var words: [Word] { reader.words }
  private var isGerman: Bool { reader.context.document.language == .german }

  /// The passage, or why the sentence is none.
  func fact(_ speech: SpeechState) throws(Abstention) -> Fact {
    try SentenceGuard(reader: reader).check(speech)
    try checkStart()
    try checkSpeech()
    try checkReferences()
    let range = reader.evidence.range ?? reader.sentence.range
    let constituents = segments().map { segment in
      let (text, offsets) = reader.text.text(segment)
      return Constituent(
        text: text, role: .unknown, field: .front, head: "",
        slots: reader.text.slots(segment, offsets: offsets), dangling: topic(), range: range)
    }
    return Fact(
      id: "\(reader.context.document.id)#\(range.lowerBound)-\(range.upperBound)-passage", kind: .passage,
      language: reader.context.document.language, evidence: reader.evidence,
      constituents: constituents,
      attribution: attribution(range), confidence: 0.7, reasons: ["word for word"],
      salience: reader.context.salience(words, at: range.lowerBound))
  }

  /// The sentence without the words that only tie it to the one before.
  private func segments() -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where index >= start && dropped(at: index) > 0 {
      if start < index { segments.append(start..<index) }
      start = index + dropped(at: index)
    }
    if start < words.count { segments.append(start..<words.count) }
    return segments
  }

  /// How many words at `index` only tie the sentence to its surroundings: a connective, or a weekday that no date
  /// resolves („am Dienstag“, not at the start, where its place would have to be filled).
  private func dropped(at index: Int) -> Int {
    if PassageFacts.ties.contains(words[index].lower) { return 1 }
    guard index > 0, index + 1 < words.count, ["am", "on"].contains(words[index].lower), !isDated(index + 1),
      GermanNouns.weekdays.contains(where: { words[index + 1].lower.hasPrefix($0) })
        || words[index + 1].lower.hasSuffix("day"),
      index + 2 == words.count || !words[index + 2].text.hasSuffix(".") && !words[index + 2].isComma
    else { return 0 }
    return 2
  }

  private func checkStart() throws(Abstention) {
    guard let first = words.first, words.count >= 7, words.count <= 36 else { throw Abstention("length") }
    let connectives =
      isGerman ? GermanWords.droppableAdverbs.union(PassageFacts.connectives) : PassageFacts.connectives
    if first.features.verbForm == .participle || first.pos == .adjective && !words[1].isNominal {
      throw Abstention("goes on from the sentence before")
    }
    if connectives.contains(first.lower) { throw Abstention("goes on from the sentence before") }
    guard words.contains(where: { $0.features.verbForm == .finite }) else {
      throw Abstention("no finite verb")
    }
    if reader.kept.omitted > 0 { throw Abstention("has a remark in brackets") }
    if let mark = words.first(where: { [":", ";", "–", "—", "?", "!"].contains($0.text) }) {
      throw Abstention("more than one sentence: “\(mark.text)”")
    }
    if let verb = words.firstIndex(where: { GermanWords.reportingForms.contains($0.lower) }), verb > 1,
      words[verb - 1].isComma, !words[..<verb].contains(where: { $0.features.verbForm == .finite })
    {
      throw Abstention("a fragment before “\(words[verb].text)”")
    }
    for word in words where !(word.opening + word.closing).isEmpty {
      if word.opening.count + word.closing.count > 2 { throw Abstention("nested quotation marks") }
    }
  }

  /// The Konjunktiv reports somebody: who it is must stand in the same sentence.
  private func checkSpeech() throws(Abstention) {
    guard reader.hasSubjunctive || isHearsay, !namesSpeaker else { return }
    throw Abstention("reported, but by whom?")
  }

  /// „soll gestohlen haben“: somebody says so. „soll gestärkt werden“ is a plan.
  private var isHearsay: Bool {
    let modals: Set<String> = ["soll", "sollen", "demnach", "wonach", "allegedly", "reportedly"]
    guard words.contains(where: { modals.contains($0.lower) }) else { return false }
    if words.contains(where: { ["demnach", "wonach"].contains($0.lower) }) { return true }
    return !isGerman
      || words.indices.dropFirst().contains {
        ["haben", "sein"].contains(words[$0].lower) && words[$0 - 1].features.verbForm == .participle
      }
  }

  /// Whether the sentence itself says who speaks, by a verb or a preposition of saying.
  private var namesSpeaker: Bool {
    words.contains {
      GermanWords.reportingForms.contains($0.lower) || GermanWords.reportingVerbs.contains($0.lemma)
        || ["laut", "zufolge", "said", "says", "according"].contains($0.lower)
        || GermanWords.frameNouns.contains($0.lower)
    }
  }

  private func checkReferences() throws(Abstention) {
    for index in words.indices {
      let word = words[index]
      let isBound = hasAntecedent(for: word, before: index)
      if PassageFacts.ties.contains(word.lower), index > 0,
        PassageFacts.joiners.contains(words[index - 1].lower) || words[index - 1].isComma
      {
        throw Abstention("tied to what was said before")
      }
      if isGerman, GermanDangling.relational.contains(word.lower), word.pos == .noun, !isSpecified(index) {
        throw Abstention("“\(word.text)” of what?")
      }
      if PassageFacts.personal.contains(word.lower), word.pos != .noun, !isBound {
        throw Abstention("pronoun “\(word.text)”")
      }
      if isGerman, !isBound,
        GermanWords.possessiveStems.contains(where: { word.lower.hasPrefix($0) }), word.pos == .determiner
      {
        throw Abstention("possessive “\(word.text)”")
      }
      if PassageFacts.deictic.contains(word.lower) { throw Abstention("points outside: “\(word.text)”") }
    }
    if let reason = hardReason() { throw Abstention(reason) }
  }

  /// Whether the sentence itself names whom a pronoun means: a person, or for plurals and things any name.
  private func hasAntecedent(for word: Word, before index: Int) -> Bool {
    if index > 0, GermanWords.reportingForms.contains(words[index - 1].lower) { return false }
    let isPersonal = ["er", "ihm", "ihn", "he", "she", "him", "his", "her"].contains(word.lower)
    return words[..<index].contains {
      guard let mention = $0.mention else { return false }
      return !isPersonal || reader.context.names.entry(mention).kind == .person
    }
  }

  /// „beide Länder“ is understood where two names stand before it.
  private func hasTwoNames(before word: Word) -> Bool {
    Set(words.filter { $0.range.lowerBound < word.range.lowerBound }.compactMap(\.mention)).count >= 2
  }

  private func isSpecified(_ noun: Int) -> Bool {
    guard noun + 1 < words.count else { return false }
    return ["des", "der", "von", "vom", "eines", "einer", "für"].contains(words[noun + 1].lower)
  }

  /// Reasons of single words that no topic answers; pronouns are bound inside the sentence (`checkReferences`).
  private func hardReason() -> String? {
    for (reason, word) in reasons() where !Dangling.isAnsweredByTopic(reason) {
      if PassageFacts.personal.contains(word.lower) || reason.hasPrefix("possessive") { continue }
      if reason.hasPrefix("pronoun") || word.lower == "man" { continue }
      if word.lower.hasPrefix("beide"), hasTwoNames(before: word) { continue }
      return reason
    }
    return nil
  }

  /// The reason that the headline answers; one that needs its date comes first.
  private func topic() -> String? {
    let soft = reasons().map(\.0).filter(Dangling.isAnsweredByTopic)
    return soft.first { $0.hasPrefix(Dangling.date) } ?? soft.first
  }

  /// Whether a relative time is clear to whoever knows the day of publication ("am Freitag").
  private func isDated(_ index: Int) -> Bool {
    guard reader.context.document.source.date != nil, words[index].pos != .verb else { return false }
    return reader.context.analysis.times.contains {
      $0.range.overlaps(words[index].range) && $0.value.isRelative && $0.value.isResolved
        && $0.value.kind == .date && $0.value.value.count == 10
    }
  }

  /// What the sentence's words depend on, each judged with what follows it.
  private func reasons() -> [(String, Word)] {
    let context = reader.context
    let kept = segments().flatMap { Array($0) }
    return kept.compactMap { index in
      if isDated(index) { return ("\(Dangling.date) “\(words[index].text)”", words[index]) }
      let reason: String?
      if isGerman {
        let dangling = GermanDangling(
          words: words, analysis: context.analysis, introductions: context.introductions)
        reason = dangling.reason(at: index)
      } else {
        let dangling = EnglishDangling(
          words: words, analysis: context.analysis, introductions: context.introductions)
        reason = dangling.reason(index..<index + 1, within: words.indices)
      }
      return reason.map { ($0, words[index]) }
    }
  }

  /// The speakers that the analysis found in this sentence; the cue stays in the text.
  private func attribution(_ range: Range<Int>) -> [Attribution] {
    let analysis = reader.context.analysis
    return analysis.quotations.filter { $0.range.overlaps(range) && $0.speakerName != nil }.prefix(1).map {
      Attribution(
        speaker: $0.speakerName, cue: $0.cue.map { analysis.text[$0] } ?? "Konjunktiv",
        stance: Attribution.Stance(rawValue: $0.stance.rawValue) ?? .asserts)
    }
  }

  private static let ties: Set<String> = [
    "jedoch", "allerdings", "außerdem", "zudem", "hingegen", "dagegen", "ebenfalls", "nun", "inzwischen",
    "unterdessen", "daher", "deshalb", "auch", "wiederum", "however", "meanwhile",
  ]
  private static let joiners: Set<String> = [
    "aber", "sondern", "wie", "sowie", "und", "wenn", "als", "nur", "oder",
  ]
  private static let personal: Set<String> = [
    "er", "sie", "ihm", "ihn", "ihnen", "he", "she", "him", "they", "them", "his", "her", "their", "its",
    "it",
  ]
  private static let deictic: Set<String> = [
    "this", "these", "those", "here", "there", "such", "now", "then", "so", "dabei", "deren", "dessen",
    "davon",
    "solch", "hierbei", "nunmehr", "also", "too",
  ]
  private static let connectives: Set<String> = [
    "und", "aber", "doch", "denn", "oder", "sondern", "weil", "wobei", "so", "ebenso", "damit", "dort",
    "hier",
    "das", "dies", "es", "man", "sowohl", "dafür", "dagegen", "trotz", "and", "but", "or", "so", "however",
    "meanwhile", "also", "then", "it", "this", "that", "these", "they", "he", "she", "there", "yet", "still",
    "instead", "moreover", "nevertheless", "later", "according",
  ]
}
