internal import Facts
internal import Linguistics
internal import Quantities

/// Reads one sentence: its statement, and the titles it gives to persons.
struct SentenceReader {
  let sentence: Sentence
  let context: DocumentContext
  let kept: SentenceWords

  init(sentence: Sentence, context: DocumentContext) {
    self.sentence = sentence
    self.context = context
    kept = SentenceWords(sentence, in: context.analysis)
  }

  var words: [Word] { kept.words }

  /// The fact that the main clause states.
  func statement(speech: SpeechState) throws(Abstention) -> Fact {
    if let quotation = DirectQuotation(reader: self).fact(speech) { return quotation }
    try SentenceGuard(reader: self).check(speech)
    switch context.document.language {
    case .german: return try GermanStatement(reader: self).fact(speech)
    case .english: return try EnglishStatement(reader: self).fact(speech)
    }
  }

  /// Facts of the form "X is Y": persons with their titles.
  func titles() -> [Fact] {
    TitleFacts(reader: self).facts()
  }

  /// The passage from the first kept word to the end of the sentence.
  var evidence: Evidence {
    let range = kept.start..<sentence.range.upperBound
    return Evidence(source: context.document.id, quote: context.analysis.text[range], range: range)
  }

  /// Constituent texts and slots over this sentence's words.
  var text: ConstituentText {
    ConstituentText(words: words, analysis: context.analysis, names: context.names, grammar: context.grammar)
  }

  /// The last speaker whom the sentence names in a frame of speech, ready to stand after "laut".
  var lastSpeaker: String? {
    context.document.language == .german ? GermanSpeakers(reader: self).lastNamed() : nil
  }

  /// Whether a verb stands in the Konjunktiv: the sentence goes on reporting.
  var hasSubjunctive: Bool {
    context.document.language == .german && words.contains(where: GermanStatement.isSubjunctive)
  }

  /// Whether a quotation is open after this sentence.
  func endsInsideQuotation(startedInside: Bool) -> Bool {
    var isInside = startedInside
    for token in sentence.tokens {
      switch token.form {
      case "„", "»", "‚": isInside = true
      case "”", "«": isInside = false
      case "“": isInside = context.document.language == .german && usesGermanQuotes ? false : !isInside
      case "\"": isInside.toggle()
      default: break
      }
    }
    return isInside
  }

  private var usesGermanQuotes: Bool { context.usesGermanQuotes }
}
