@_spi(Training) public import Quantities

/// Turns the words of one sentence into tokens with everything the models say about them.
@_spi(Training) public struct SentenceAnnotator {
  private let language: Language
  private let model: LanguageModel?
  private var cache: FormCache

  /// An annotator that uses `model`.
  public init(language: Language, model: LanguageModel?) {
    self.language = language
    self.model = model
    cache = FormCache(model: model?.readings)
  }

  /// The sentence that `words` form; they must not be empty.
  public mutating func annotate(_ words: [Word]) -> Sentence {
    let start = words.first?.range.lowerBound ?? 0
    let end = words.last?.range.upperBound ?? start
    var tokens = words.map { Token(range: $0.range, form: $0.form, lemma: $0.form) }
    guard let model else { return Sentence(range: start..<end, tokens: tokens) }
    let forms = words.map { cache.info(for: $0.form) }
    let tagged = forms.withUnsafeBufferPointer { model.tagger.tag($0) }
    let lemmas = LemmaChooser(language: language, model: model.lemmatizer)
    for index in tokens.indices {
      tokens[index].pos = model.tagger.tags.partsOfSpeech[Int(tagged.tags[index])]
      tokens[index].tagMargin = Double(tagged.margins[index])
      tokens[index].lemma = lemmas.lemma(of: tokens[index])
    }
    if let parser = model.parser { parse(&tokens, forms, tagged.tags, model.tagger.tags, parser) }
    return Sentence(range: start..<end, tokens: tokens)
  }

  private func parse(
    _ tokens: inout [Token], _ forms: [FormInfo], _ tags: [UInt8], _ tagSet: TagSet, _ parser: Parser
  ) {
    let agreement =
      language == .german
      ? NounPhrases.agreement(tokens.map(\.form), forms, tags, tagSet)
      : [Agreement](repeating: .all, count: forms.count)
    let tree = parser.parse(ParserInput(forms, tags: tags, tagSet: tagSet, agreement: agreement))
    for index in tokens.indices {
      tokens[index].head = tree.heads[index] < 0 ? nil : tree.heads[index]
      tokens[index].relation = tree.relations[index]
      tokens[index].arcMargin = Double(tree.margins[index])
    }
  }
}
