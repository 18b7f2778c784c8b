@_spi(Training) public import Quantities

/// Divides text into words, numbers and marks. Rules only: linear in the length of the text.
@_spi(Training) public struct Tokenizer: Sendable {
  let language: Language
  let abbreviations: Abbreviations

  /// A tokeniser for `language`.
  public init(language: Language) {
    self.language = language
    abbreviations = Abbreviations.of(language)
  }

  /// The pieces of `scalars` in `range`, in order.
  public func pieces(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(range.count / 5)
    scalars.withUnsafeBufferPointer { text in
      var position = range.lowerBound
      while position < range.upperBound {
        if CharacterClass.isSpace(text[position]) {
          position += 1
          continue
        }
        var end = position + 1
        while end < range.upperBound && !CharacterClass.isSpace(text[end]) { end += 1 }
        var scanner = ChunkScanner(
          text: text, chunk: position..<end, limit: range.upperBound, tokenizer: self)
        scanner.scan(into: &pieces)
        position = end
      }
    }
    return pieces
  }
}
