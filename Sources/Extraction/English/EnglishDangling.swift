internal import Facts
internal import Linguistics
internal import Quantities

/// Says why an English phrase cannot be understood without the text around it.
struct EnglishDangling {
  let words: [Word]
  let analysis: Analysis
  let introductions: Introductions

  /// The reason, or nil if the phrase stands alone.
  func reason(_ range: Range<Int>) -> String? {
    reason(range, within: range)
  }

  /// The same for the words in `range`, looking at all of `phrase`.
  func reason(_ range: Range<Int>, within phrase: Range<Int>) -> String? {
    for index in range {
      let word = words[index]
      if EnglishWords.pointers.contains(word.lower), !isRelative(index), !word.isName {
        return "points outside: “\(word.text)”"
      }
      if word.lower == "the", let reason = bareDefinite(index, in: phrase) { return reason }
      if EnglishDangling.weekdays.contains(word.lower), !hasDate(word) { return "weekday “\(word.text)”" }
      if ["last", "next", "past"].contains(word.lower), index + 1 < phrase.upperBound,
        EnglishDangling.spans.contains(words[index + 1].lower)
      {
        return "relative time “\(word.text)”"
      }
    }
    return nil
  }

  /// "the bridge that …": a relative pronoun, not a demonstrative.
  private func isRelative(_ index: Int) -> Bool {
    guard words[index].lower == "that" else { return false }
    return words[index].pos == .subordinatingConjunction
      || index > 0 && (words[index - 1].pos == .noun || words[index - 1].pos == .verb)
  }

  private func hasDate(_ word: Word) -> Bool {
    analysis.times.contains {
      $0.range.overlaps(word.range) && !$0.value.isRelative && !$0.value.value.contains("W")
    }
  }

  private func bareDefinite(_ index: Int, in range: Range<Int>) -> String? {
    guard let phrase = EnglishChunker(words: words).nounPhrase(at: index) else { return nil }
    if words[phrase.words].contains(where: { $0.isName || $0.isNumber || $0.features.degree == .superlative })
    {
      return nil
    }
    let next = phrase.words.upperBound
    if next < words.count,
      ["of", "in", "for", "from", "between", "against", "on", "to", "that", "which", "who", "where", "by"]
        .contains(words[next].lower)
    {
      return nil
    }
    let noun = words[phrase.head].lower
    if EnglishDangling.unique.contains(noun)
      || words[phrase.words].contains(where: { ["first", "only"].contains($0.lower) })
    {
      return nil
    }
    let text = "“the \(words[phrase.head].text)”"
    return introductions.isFirst(words[phrase.head]) && !Introductions.isAnaphoric(noun)
      ? "\(Dangling.topic) \(text)" : "\(text) is not introduced"
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "morning",
    "afternoon",
    "evening", "night",
  ]
  private static let spans: Set<String> = [
    "week", "month", "year", "years", "months", "weeks", "day", "days", "night",
  ]
  private static let unique: Set<String> = [
    "world", "internet", "public", "sun", "moon", "earth", "future", "past", "web", "economy", "environment",
    "media",
    "president", "senate", "house", "congress", "pope", "west", "east", "north", "south",
  ]
}
