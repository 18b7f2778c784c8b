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

  /// The names found in the sentence annotated last.
  public private(set) var names: [NameSpan] = []

  /// The sentence that `words` form; they must not be empty.
  public mutating func annotate(_ words: [Word]) -> Sentence {
    let start = words.first?.range.lowerBound ?? 0
    let end = words.last?.range.upperBound ?? start
    var tokens = words.map { Token(range: $0.range, form: $0.form, lemma: $0.form) }
    names = []
    guard let model else { return Sentence(range: start..<end, tokens: tokens) }
    let forms = words.map { cache.info(for: $0.form) }
    let tagged = forms.withUnsafeBufferPointer { model.tagger.tag($0) }
    let lemmas = LemmaChooser(language: language, model: model.lemmatizer)
    for index in tokens.indices {
      tokens[index].pos = model.tagger.tags.partsOfSpeech[Int(tagged.tags[index])]
      tokens[index].tagMargin = Double(tagged.margins[index])
      tokens[index].lemma = lemmas.lemma(of: tokens[index])
    }
    let tagSet = model.tagger.tags
    let agreement =
      language == .german
      ? NounPhrases.agreement(tokens.map(\.form), forms, tagged.tags, tagSet)
      : [Agreement](repeating: .all, count: forms.count)
    if let parser = model.parser {
      let input = ParserInput(forms, tags: tagged.tags, tagSet: tagSet, agreement: agreement)
      attach(&tokens, parser.parse(input))
    }
    names = model.recognizer?.names(forms, tags: tagged.tags) ?? []
    let fine = tagged.tags.map { tagSet.names[Int($0)] }
    if language == .german {
      GermanFeatureChooser(infos: forms, fine: fine, agreement: agreement).assign(&tokens)
    } else {
      for index in tokens.indices {
        tokens[index].features = EnglishFeatures.features(fine[index], form: tokens[index].form)
      }
    }
    return Sentence(range: start..<end, tokens: tokens)
  }

  private func attach(_ tokens: inout [Token], _ tree: Parser.Tree) {
    for index in tokens.indices {
      tokens[index].head = tree.heads[index] < 0 ? nil : tree.heads[index]
      tokens[index].relation = tree.relations[index]
      tokens[index].arcMargin = Double(tree.margins[index])
    }
  }
}
