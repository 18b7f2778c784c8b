/// A paragraph of a page with what the rules look at.
struct Paragraph {
  /// What the markup says a paragraph is.
  enum Role {
    /// Nothing is known.
    case plain
    /// A heading.
    case heading
    /// Code, tables, pictures: never body.
    case excluded
  }

  /// Where it stands, without the space around it: Unicode scalars of the page's text.
  var range: Range<Int>
  /// Its text, with line breaks as spaces.
  var text: String
  /// What the markup says.
  var role: Role
  /// Its words in order, as written.
  var words: [Substring]
  /// Its words in small letters.
  var lower: [String]

  init(range: Range<Int>, scalars: ArraySlice<Unicode.Scalar>, role: Role = .plain) {
    self.range = range
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar == "\n" || scalar == "\r" ? " " : scalar) }
    let text = String(view)
    self.text = text
    self.role = role
    words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    lower = words.map { $0.lowercased() }
  }

  /// Whether it ends like a sentence: a full stop, question or exclamation mark, perhaps with quotation marks.
  var isTerminated: Bool {
    let closing: Set<Character> = ["\"", "“", "”", "’", "'", "«", "»", "‹", "›", ")", "]", "*", "_", " "]
    guard let last = text.last(where: { !closing.contains($0) }) else { return false }
    return [".", "!", "?", "…", ":"].contains(last)
  }

  /// Whether it holds the end of a sentence with another sentence after it.
  var holdsSeveralSentences: Bool {
    sentenceEnds > 0
  }

  /// How many sentences end inside it: a mark, a space and a capital letter.
  var sentenceEnds: Int {
    var count = 0
    var previous: Character = " "
    var beforePrevious: Character = " "
    for character in text {
      if character.isUppercase || character == "„" || character == "“" || character == "\"", previous == " ",
        [".", "!", "?", "“", "\"", "”"].contains(beforePrevious)
      {
        count += 1
      }
      if character != " " || previous != " " { beforePrevious = previous }
      previous = character
    }
    return count
  }

  /// Whether `phrase` (small letters, words with single spaces) stands in it as whole words.
  func holds(_ phrase: String) -> Bool {
    let parts = phrase.split(separator: " ")
    guard let first = parts.first, parts.count <= lower.count else { return false }
    return (0...(lower.count - parts.count)).contains { start in
      lower[start] == first && parts.indices.allSatisfy { lower[start + $0] == parts[$0] }
    }
  }

  /// Whether it begins with the words of `phrase`.
  func begins(with phrase: String) -> Bool {
    let parts = phrase.split(separator: " ")
    return parts.count <= lower.count && parts.indices.allSatisfy { lower[$0] == parts[$0] }
  }
}
