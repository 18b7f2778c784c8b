@_spi(Training) public import Quantities

/// Turns the words of one sentence into tokens with everything the models say about them.
@_spi(Training) public struct SentenceAnnotator {
  private let language: Language
  private let model: LanguageModel?
  private var cache = FormCache()

  /// An annotator that uses `model`.
  public init(language: Language, model: LanguageModel?) {
    self.language = language
    self.model = model
  }

  /// The sentence that `words` form; they must not be empty.
  public mutating func annotate(_ words: [Word]) -> Sentence {
    let start = words.first?.range.lowerBound ?? 0
    let end = words.last?.range.upperBound ?? start
    var tokens = words.map { Token(range: $0.range, form: $0.form, lemma: $0.form) }
    guard let model else { return Sentence(range: start..<end, tokens: tokens) }
    let forms = words.map { cache.info(for: $0.form) }
    forms.withUnsafeBufferPointer { forms in
      let (tags, margins) = model.tagger.tag(forms)
      for index in tokens.indices {
        tokens[index].pos = model.tagger.tags.partsOfSpeech[Int(tags[index])]
        tokens[index].tagMargin = Double(margins[index])
      }
    }
    return Sentence(range: start..<end, tokens: tokens)
  }
}
