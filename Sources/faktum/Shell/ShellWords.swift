import Files

/// Splits a line of the shell into words, as a user of a Unix shell expects: blanks separate, quotes and
/// backslashes protect. Nothing is expanded.
enum ShellWords {
  /// The words of `line`; a quote that is not closed is a finding.
  static func split(_ line: String) throws(Finding) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote {
      throw Finding(.error, "the quote \(quote) is not closed", hint: "close it, or write \\\(quote)")
    }
    if let word { words.append(word) }
    return words
  }
}
