/// A word of an answer in the forms in which it is compared.
struct AnswerWord: Sendable, Hashable {
  /// Where it stands in the answer, in scalars.
  var range: Range<Int>
  /// Its spellings.
  var forms: LetterFold.Forms
  /// For „Journalist:innen“ and the like: the word before the sign, which then stands for every gender.
  var genderBase: String?

  /// The usual form for looking words up.
  var text: String { forms.wide }

  /// Whether it holds a digit, so that no typing slip is forgiven.
  var hasDigit: Bool {
    forms.wide.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether both are the same word in any spelling or gender form.
  func isSame(as other: AnswerWord) -> Bool {
    if forms.isSame(as: other.forms) { return true }
    if let genderBase { return Self.isPerson(other, base: genderBase) }
    if let base = other.genderBase { return Self.isPerson(self, base: base) }
    return false
  }

  private static func isPerson(_ word: AnswerWord, base: String) -> Bool {
    if word.genderBase == base { return true }
    return ["", "en", "n", "e", "in", "innen", "er"].contains { base + $0 == word.forms.wide }
  }
}
