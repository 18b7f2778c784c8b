@_spi(Training) public import Quantities

/// From text to sentences of words: tokeniser, sentence splitter and word splitter in a row.
@_spi(Training) public struct SentenceWords: Sendable {
  private let tokenizer: Tokenizer
  private let sentenceSplitter: SentenceSplitter
  private let wordSplitter: WordSplitter

  /// The stages for `language`.
  public init(language: Language) {
    tokenizer = Tokenizer(language: language)
    sentenceSplitter = SentenceSplitter(language: language)
    wordSplitter = WordSplitter(language: language)
  }

  /// The words of each sentence of `text` in `range`.
  public func sentences(of text: ScalarText, in range: Range<Int>) -> [[Word]] {
    let pieces = tokenizer.pieces(text.scalars, in: range)
    return sentenceSplitter.sentences(pieces, in: text.scalars).map { sentence in
      wordSplitter.words(pieces[sentence], in: text)
    }
  }
}
