/// What the tokeniser must know of English words.
enum EnglishOrthography {
  /// Function words that begin a sentence when written with a capital after a dot.
  static let starters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "i", "we", "they", "you", "in", "on", "at", "for", "from", "with",
    "by",
    "this", "that", "these", "those", "but", "and", "or", "so", "if", "when", "while", "as", "there", "here",
    "his",
    "her", "its", "their", "our", "my", "your", "what", "who", "how", "why", "where", "after", "before",
    "however",
  ]

  /// How many scalars at the end of `word` (small letters) are a word of their own; nil for none.
  static func clitic(of word: String) -> Int? {
    if word == "cannot" { return 3 }
    if word == "gonna" || word == "wanna" || word == "gotta" { return 2 }
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 3, let mark = scalars.lastIndex(where: { $0 == "'" || $0 == "’" }) else {
      return nil
    }
    let tail = String(String.UnicodeScalarView(scalars[(mark + 1)...]))
    if tail == "t", mark > 1, scalars[mark - 1] == "n" { return 3 }
    switch tail {
    case "s", "re", "ve", "ll", "d", "m": return mark > 0 ? tail.unicodeScalars.count + 1 : nil
    default: return nil
    }
  }
}
