@_spi(Training) import Linguistics
import Quantities

/// Sentences of a treebank in the form the models see them.
struct Treebank {
  var language: Language
  var sentences: [GoldSentence]
  /// The tags that occur, sorted.
  private(set) var tagNames: [String] = []
  /// Their numbers.
  private(set) var tagIndex: [String: UInt8] = [:]

  init(language: Language, paths: [String]) throws {
    self.language = language
    sentences = []
    for path in paths {
      let read = try Conllu.read(path)
      sentences += language == .german ? read.flatMap(Self.german) : read
    }
    tagNames = Set(sentences.flatMap { $0.words.map(tag) }).sorted()
    tagIndex = Dictionary(uniqueKeysWithValues: tagNames.enumerated().map { ($1, UInt8($0)) })
  }

  /// Hyphenated words are divided in some treebanks and whole in the engine's text: learn both.
  private static func german(_ sentence: GoldSentence) -> [GoldSentence] {
    let divided = ContractionSplitter.split(sentence)
    let joined = HyphenJoiner.join(divided)
    return joined.words.count == divided.words.count ? [divided] : [divided, joined]
  }

  func tag(_ word: GoldWord) -> String {
    language == .german ? GermanTags.tag(word) : EnglishTags.tag(word)
  }
}
