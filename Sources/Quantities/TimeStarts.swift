/// Tells at which lexemes an expression of time can begin.
enum TimeStarts {
  /// One flag a lexeme: numbers, words of time, and the prepositions before either.
  static func mask(_ words: [Lexeme], _ meanings: [TimeWord?], _ language: Language) -> [Bool] {
    var mask = words.indices.map { isWordOfTime(words[$0], meanings[$0], language) }
    for index in words.indices.reversed() where !mask[index] && words[index].kind == .word {
      let text = words[index].text
      if openers.contains(text) {
        var next = index + 1
        while next < words.count, next <= index + 3, articles.contains(words[next].text), !mask[next] {
          next += 1
        }
        mask[index] = next < words.count && (mask[next] || words[next].isSign("'"))
      } else if counters.contains(text) {
        mask[index] = index + 1 < words.count && (mask[index + 1] || counters.contains(words[index + 1].text))
      }
    }
    return mask
  }

  private static func isWordOfTime(_ word: Lexeme, _ meaning: TimeWord?, _ language: Language) -> Bool {
    if meaning != nil || word.kind == .digits { return true }
    guard word.kind == .word else { return word.text == "½" || word.text == "¼" || word.text == "¾" }
    if others.contains(word.text) || HolidayPhrases.begins(with: word.text) { return true }
    switch language {
    case .german:
      return GermanNumerals.value(of: word.text) != nil || GermanNumerals.ordinal(of: word.text) != nil
    case .english:
      return EnglishNumerals.units[word.text] != nil || EnglishNumerals.tens[word.text] != nil
        || EnglishNumerals.ordinals[word.text] != nil
    }
  }

  /// Prepositions that open an expression.
  private static let openers: Set<String> = ["von", "vom", "zwischen", "from", "between", "vor", "in"]

  private static let articles: Set<String> = [
    "dem", "den", "der", "the", "ein", "eine", "einem", "einer", "einen", "einige", "einigen", "paar",
  ]

  /// Words that count only before a word of time.
  private static let counters: Set<String> = [
    "ein", "eine", "einen", "einem", "einer", "eines", "einige", "einigen", "einiger", "mehrere", "mehreren",
    "mehrerer",
    "wenige", "wenigen", "weniger", "paar", "viele", "vielen", "several", "few", "many", "some", "couple",
    "of", "a", "an",
    "ganze", "ganzen", "ganzes", "gesamte", "gesamten", "whole",
  ]

  private static let others: Set<String> = [
    "halb", "viertel", "dreiviertel", "halbe", "halbes", "halben", "noon", "midnight", "half", "million",
    "millionen",
    "dutzend",
  ]
}
