internal import Facts
internal import Linguistics
internal import Quantities

/// „…“, sagte X.: one sentence in quotation marks with its speaker behind it.
struct DirectQuotation {
  let reader: SentenceReader
  private var words: [Word] { reader.words }

  init(reader: SentenceReader) {
    self.reader = reader
  }

  /// The fact that X said the words; nil if the sentence has another shape or the words mean nothing alone.
  func fact(_ speech: SpeechState) -> Fact? {
    guard !speech.isInsideQuotation, let first = words.first, !first.opening.isEmpty,
      let close = words.firstIndex(where: { !$0.closing.isEmpty }), close + 3 < words.count,
      words[close + 1].isComma,
      !words[(close + 1)...].contains(where: { !$0.opening.isEmpty })
    else { return nil }
    let verb = close + 2
    let reportingForms =
      reader.context.document.language == .german ? GermanWords.reportingForms : EnglishWords.reportingForms
    guard reportingForms.contains(words[verb].lower), tellsSomething(0..<close + 1),
      let speaker = speaker(at: verb + 1)
    else {
      return nil
    }
    let evidence = reader.evidence
    let range = evidence.range ?? reader.sentence.range
    return Fact(
      id: "\(reader.context.document.id)#\(range.lowerBound)-\(range.upperBound)", kind: .quotation,
      language: reader.context.document.language, evidence: evidence,
      constituents: [speaker, said(verb), clause(0..<close + 1)],
      attribution: [Attribution(speaker: speaker.text, cue: words[verb].lower, stance: .asserts)],
      confidence: 0.9,
      reasons: ["quotation marks and a verb of saying"],
      salience: reader.context.salience(words, at: range.lowerBound))
  }

  /// The words hold a noun and no pronoun that needs the text before.
  private func tellsSomething(_ range: Range<Int>) -> Bool {
    let quoted = words[range]
    guard (6...26).contains(quoted.count), quoted.filter({ $0.pos == .noun || $0.isName }).count >= 2 else {
      return false
    }
    return !quoted.contains { DirectQuotation.pointers.contains($0.lower) && $0.pos != .determiner }
  }

  /// A name with its title, or an indefinite description.
  private func speaker(at start: Int) -> Constituent? {
    let chunk: Chunk?
    switch reader.context.document.language {
    case .german: chunk = GermanChunker(words: words).coordinated(at: start)
    case .english: chunk = EnglishChunker(words: words).nounPhrase(at: start)
    }
    guard let chunk, !chunk.isCoordinated, words[chunk.words].contains(where: { $0.mention != nil }) else {
      return nil
    }
    let named = words[chunk.words].compactMap(\.mention).map { reader.context.names.entry($0) }
    guard let entry = named.last, entry.kind == .person, entry.isTrusted else { return nil }
    let (text, offsets) = reader.text.text(chunk.words)
    return Constituent(
      text: text, role: .subject, field: .front, kind: .person, head: entry.name, isPlural: false,
      slots: reader.text.slots(chunk.words, offsets: offsets),
      range: words[chunk.words.lowerBound].range
        .lowerBound..<words[chunk.words.upperBound - 1].range.upperBound)
  }

  private func said(_ index: Int) -> Constituent {
    Constituent(
      text: words[index].text, role: .verb, field: .verb, head: words[index].lemma, isPlural: false,
      range: words[index].range)
  }

  private func clause(_ range: Range<Int>) -> Constituent {
    let span = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    let quote = reader.context.analysis.text[span].split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    let (open, close) = reader.context.document.language == .german ? ("„", "“") : ("“", "”")
    return Constituent(text: ": \(open)\(quote)\(close)", role: .clause, field: .after, range: span)
  }

  private static let pointers: Set<String> = [
    "er", "sie", "es", "ihn", "ihm", "ihnen", "das", "dies", "diese", "dieser", "dieses", "diesen", "dort",
    "hier",
    "he", "she", "it", "they", "them", "him", "this", "that", "these", "those", "there",
  ]
}
