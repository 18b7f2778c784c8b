internal import CModels
@_spi(Training) public import Quantities

/// The trained weights of one language, opened on first use.
@_spi(Training) public struct LanguageModel: Sendable {
  /// The language of the weights.
  public let language: Language
  let tagger: Tagger
  /// Possible readings of a form; nil where the language has no such model.
  public let readings: ReadingModel?
  let lemmatizer: Lemmatizer?
  let parser: Parser?
  let recognizer: NameRecognizer?

  /// Opens the models in `file`; nil if a part is missing or damaged.
  public init?(_ file: ModelFile, language: Language) {
    guard let tagger = Tagger(file) else { return nil }
    self.language = language
    self.tagger = tagger
    readings = ReadingModel(file)
    lemmatizer = Lemmatizer(file)
    parser = Parser(file)
    recognizer = NameRecognizer(file)
  }

  /// The model that is linked into the program; nil if it was built without one.
  public static func linked(_ language: Language) -> LanguageModel? {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// The names in a sentence of `forms`.
  public func names(_ forms: [String]) -> [NameSpan] {
    let infos = forms.map { FormInfo($0, model: readings) }
    let tags = infos.withUnsafeBufferPointer { tagger.tag($0).tags }
    return recognizer?.names(infos, tags: tags) ?? []
  }

  private static let german = open(faktum_model_german, faktum_model_german_size, .german)
  private static let english = open(faktum_model_english, faktum_model_english_size, .english)

  private static func open(
    _ start: UnsafePointer<UInt8>?, _ size: Int, _ language: Language
  ) -> LanguageModel? {
    ModelFile(UnsafeRawBufferPointer(start: start, count: size)).flatMap {
      LanguageModel($0, language: language)
    }
  }
}
