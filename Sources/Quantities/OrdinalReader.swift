/// Reads ordinals: „21.“, „dritte“, "3rd", "twenty-first".
struct OrdinalReader {
  let words: [Lexeme]
  let language: Language

  /// The ordinal that begins at `index` with the index after it, or nil. A number with a dot is taken for an
  /// ordinal here; the caller knows whether it ends a sentence.
  func read(at index: Int) -> (value: Int, end: Int)? {
    guard index < words.count else { return nil }
    let word = words[index]
    switch (word.kind, language) {
    case (.digits, .german):
      guard index + 1 < words.count, words[index + 1].isSign("."), !words[index + 1].isSpaced,
        word.text.utf8.count <= 3, let value = Int(word.text)
      else { return nil }
      return (value, index + 2)
    case (.digits, .english):
      guard index + 1 < words.count, !words[index + 1].isSpaced, word.text.utf8.count <= 3,
        ["st", "nd", "rd", "th"].contains(words[index + 1].text), let value = Int(word.text)
      else { return nil }
      return (value, index + 2)
    case (.word, .german):
      return GermanNumerals.ordinal(of: word.text).map { ($0, index + 1) }
    case (.word, .english):
      return english(at: index)
    case (.sign, _):
      return nil
    }
  }

  private func english(at index: Int) -> (value: Int, end: Int)? {
    if let value = EnglishNumerals.ordinals[words[index].text] { return (value, index + 1) }
    guard let ten = EnglishNumerals.tens[words[index].text], index + 2 < words.count, words[index + 1].isDash,
      let unit = EnglishNumerals.ordinals[words[index + 2].text], unit < 10
    else { return nil }
    return (Int(ten) + unit, index + 3)
  }
}
