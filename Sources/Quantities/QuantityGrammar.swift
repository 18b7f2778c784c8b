/// Finds numbers with their units in German or English text.
///
/// Dates and clock times are left to `TimeGrammar`; ordinals are no quantities and come from `ordinals(in:)`.
/// The work is linear in the length of the text.
public struct QuantityGrammar: Sendable {
  /// The language of the text.
  public let language: Language

  /// A grammar for text in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The quantities of `text` in order. A range covers qualifier, number and unit and counts Unicode scalars.
  public func scan(_ text: String) -> [Located<Quantity>] {
    let words = Lexer.lexemes(of: text)
    let taken = TimeGrammar(language: language).calendarRanges(of: words)
    return QuantityReader(words: words, language: language).scan(avoiding: taken)
  }

  /// The one quantity that `text` consists of, or nil: "rund 3,5 Mio. Euro", „fünf“, "12.5".
  public func value(of text: String) -> Quantity? {
    guard let (quantity, rest) = reading(of: text), rest.isEmpty else { return nil }
    return quantity
  }

  /// The quantity that `text` begins with and the words that follow it: „fünf Offiziere“ is 5 and `offiziere`.
  public func reading(of text: String) -> (quantity: Quantity, rest: [String])? {
    var words = Lexer.lexemes(of: text)
    while let last = words.last, last.kind == .sign, [".", "!", "?", ","].contains(last.text) {
      words.removeLast()
    }
    guard let hit = QuantityReader(words: words, language: language).whole() else { return nil }
    return (hit.quantity, words[hit.end...].map(\.text))
  }

  /// The ordinals of `text` in order: „dritte“, „21.“ before a word, "3rd".
  public func ordinals(in text: String) -> [Located<Int>] {
    let words = Lexer.lexemes(of: text)
    let reader = OrdinalReader(words: words, language: language)
    var found: [Located<Int>] = []
    var index = 0
    while index < words.count {
      guard let ordinal = reader.read(at: index), isOrdinal(words, from: index, to: ordinal.end) else {
        index += 1
        continue
      }
      found.append(
        Located(range: words[index].start..<words[ordinal.end - 1].end, value: ordinal.value))
      index = ordinal.end
    }
    return found
  }

  /// The ordinal that `text` consists of, or nil.
  public func ordinal(of text: String) -> Int? {
    let words = Lexer.lexemes(of: text)
    guard let ordinal = OrdinalReader(words: words, language: language).read(at: 0),
      ordinal.end == words.count
    else { return nil }
    return ordinal.value
  }

  private func isOrdinal(_ words: [Lexeme], from index: Int, to end: Int) -> Bool {
    guard words[index].kind == .digits, language == .german else { return true }
    return QuantityReader(words: words, language: language).isOrdinalDot(at: index)
  }
}
