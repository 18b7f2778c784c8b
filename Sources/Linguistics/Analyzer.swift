public import Quantities

/// The language engine: text in, analysis out.
public struct Analyzer: Sendable {
  /// The language it analyses.
  public let language: Language

  /// An engine for `language`. Its models are linked into the program and need no files.
  public init(language: Language) {
    self.language = language
  }

  /// Analyses `text`, looking only at `body` (all of it when nil).
  ///
  /// - Parameters:
  ///   - text: The decoded text; ranges in the result count its Unicode scalars.
  ///   - body: Ranges to look at, in order; no sentence crosses the end of one.
  ///   - date: The day of publication, against which relative times are resolved.
  public func analyze(_ text: String, body: [Range<Int>]? = nil, date: CalendarDate? = nil) -> Analysis {
    let text = ScalarText(text)
    var analysis = Analysis(text: text, language: language)
    var names: [[NameSpan]] = []
    var annotator = SentenceAnnotator(language: language, model: LanguageModel.linked(language))
    for range in body ?? [0..<text.count] {
      let words = SentenceWords(language: language)
      for sentence in words.sentences(of: text, in: range.clamped(to: 0..<text.count)) {
        analysis.sentences.append(annotator.annotate(sentence))
        names.append(annotator.names)
      }
    }
    SeparableVerbs.join(&analysis.sentences, language: language)
    let finder = MentionFinder(text: text, sentences: analysis.sentences, language: language)
    (analysis.mentions, analysis.entities) = finder.find(names)
    analysis.times = times(analysis, date)
    analysis.quantities = quantities(analysis)
    analysis.quotations = QuotationFinder(
      text: text, sentences: analysis.sentences, mentions: analysis.mentions, entities: analysis.entities,
      language: language
    ).find()
    return analysis
  }

  private func times(_ analysis: Analysis, _ date: CalendarDate?) -> [Located<TimeExpression>] {
    let grammar = TimeGrammar(language: language)
    return analysis.sentences.flatMap { sentence in
      shifted(grammar.scan(analysis.text[sentence.range], reference: date), by: sentence.range.lowerBound)
    }
  }

  private func quantities(_ analysis: Analysis) -> [Located<Quantity>] {
    let grammar = QuantityGrammar(language: language)
    return analysis.sentences.flatMap { sentence in
      shifted(grammar.scan(analysis.text[sentence.range]), by: sentence.range.lowerBound)
    }
  }

  private func shifted<Value>(_ found: [Located<Value>], by offset: Int) -> [Located<Value>] {
    found.map { item in
      Located(range: item.range.lowerBound + offset..<item.range.upperBound + offset, value: item.value)
    }
  }
}
