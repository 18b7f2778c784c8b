@_spi(Training) public import Quantities

/// A syntactic word: a piece, or a half of a contraction („zum“ → „zu“ + „dem“).
@_spi(Training) public struct Word: Sendable, Hashable {
  /// Where it stands in the text; both halves of a contraction share it.
  public var range: Range<Int>
  /// The word as written; for a half of a contraction the full form.
  public var form: String
  /// What kind of piece it comes from.
  public var kind: Piece.Kind

  /// A word at `range`.
  public init(range: Range<Int>, form: String, kind: Piece.Kind) {
    self.range = range
    self.form = form
    self.kind = kind
  }
}

/// Turns the pieces of one sentence into syntactic words.
@_spi(Training) public struct WordSplitter: Sendable {
  let language: Language

  /// A splitter for `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The words of `pieces`.
  public func words(_ pieces: ArraySlice<Piece>, in text: ScalarText) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(pieces.count + 2)
    for index in pieces.indices {
      let piece = pieces[index]
      let form = text[piece.range]
      if language == .german, piece.kind == .word, piece.end - piece.start <= 7,
        let halves = contraction(form, next: index + 1 < pieces.endIndex ? pieces[index + 1] : nil, text)
      {
        words.append(Word(range: piece.range, form: halves.0, kind: .word))
        words.append(Word(range: piece.range, form: halves.1, kind: .word))
      } else {
        words.append(Word(range: piece.range, form: form, kind: piece.kind))
      }
    }
    return words
  }

  /// The halves of a contraction, with the capital of the whole; nil for „am“ before a superlative.
  private func contraction(_ form: String, next: Piece?, _ text: ScalarText) -> (String, String)? {
    if form.utf8.count == 2, let next, isSuperlative(next, text), form.lowercased() == "am" { return nil }
    return Self.halves(of: form)
  }

  /// Preposition and article of a German contraction, with the capital of the whole; nil for any other word.
  public static func halves(of form: String) -> (String, String)? {
    guard let halves = GermanOrthography.contractions[form.lowercased()] else { return nil }
    guard let first = form.unicodeScalars.first, CharacterClass.isUpper(first) else { return halves }
    return (halves.0.prefix(1).uppercased() + halves.0.dropFirst(), halves.1)
  }

  private func isSuperlative(_ piece: Piece, _ text: ScalarText) -> Bool {
    let scalars = text.scalars
    guard piece.end - piece.start > 5, CharacterClass.isLower(scalars[piece.start]) else { return false }
    return scalars[piece.end - 4] == "s" && scalars[piece.end - 3] == "t" && scalars[piece.end - 2] == "e"
      && scalars[piece.end - 1] == "n"
  }
}
