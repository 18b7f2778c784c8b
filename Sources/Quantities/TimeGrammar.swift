/// Finds dates, clock times, durations, periods and repetitions in German or English text.
///
/// Relative expressions („am Dienstag“, „vergangene Woche“) are resolved against the day of publication where one is
/// given. Without one their value holds the distance: "-P2W" is two weeks before the day of publication, "+P0Y" its
/// year. The work is linear in the length of the text.
public struct TimeGrammar: Sendable {
  /// The language of the text.
  public let language: Language

  /// A grammar for text in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The expressions of time of `text` in order; ranges count Unicode scalars.
  public func scan(_ text: String, reference: CalendarDate? = nil) -> [Located<TimeExpression>] {
    let words = Lexer.lexemes(of: text)
    return TimeReader(words: words, language: language, reference: reference).scan().map {
      Located(range: words[$0.start].start..<words[$0.end - 1].end, value: $0.expression)
    }
  }

  /// The one expression that `text` consists of, or nil; „am“, „im“, "on" and the like may stand before it.
  public func value(of text: String, reference: CalendarDate? = nil) -> TimeExpression? {
    var words = Lexer.lexemes(of: text)
    while let last = words.last, last.isSign(".") || last.isSign("!") || last.isSign(","), words.count > 1,
      words[words.count - 2].kind != .digits || last.isSign("!") || last.isSign(",")
    {
      words.removeLast()
    }
    let reader = TimeReader(words: words, language: language, reference: reference)
    var start = 0
    while start < words.count, Self.prepositions.contains(words[start].text),
      reader.hit(at: start)?.end != words.count
    {
      start += 1
    }
    guard start < words.count, let hit = reader.hit(at: start) else { return nil }
    let rest = words[hit.end...]
    return rest.allSatisfy({ $0.isSign(".") }) ? hit.expression : nil
  }

  private static let prepositions: Set<String> = [
    "am", "im", "in", "um", "an", "den", "dem", "der", "das", "die", "des", "seit", "ab", "on", "at", "the",
    "since", "zu",
    "vom",
  ]

  /// The scalar ranges of calendar and clock expressions, whose digits are no quantities.
  func calendarRanges(of words: [Lexeme]) -> [Range<Int>] {
    TimeReader(words: words, language: language, reference: nil).scan().compactMap { hit in
      guard hit.expression.kind != .duration else { return nil }
      return words[hit.start].start..<words[hit.end - 1].end
    }
  }
}
