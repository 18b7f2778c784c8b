internal import Linguistics

/// A word of a sentence as the clause readers see it: contractions are one word, as they are written.
struct Word {
  /// Where it stands in the document (Unicode scalars).
  var range: Range<Int>
  /// As written.
  var text: String
  /// In small letters.
  var lower: String
  /// Dictionary form.
  var lemma: String
  var pos: PartOfSpeech
  var features: Features
  /// Index of the sentence's token that this word came from.
  var token: Int
  /// Index into `Analysis.mentions` if the word belongs to a name.
  var mention: Int?
  /// Quotation marks that open before and close after the word.
  var opening = ""
  var closing = ""

  var isPunctuation: Bool { pos == .punctuation || Word.marks.contains(text) }
  var isComma: Bool { text == "," }
  var isCapitalised: Bool { text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false }
  var isName: Bool { mention != nil || pos == .properNoun || pos == .other && isCapitalised }
  var isNominal: Bool { pos == .noun || isName }
  var isNumber: Bool {
    pos == .numeral || text.unicodeScalars.first.map { (48...57).contains($0.value) } ?? false
  }

  static let quotes: Set<String> = ["\"", "„", "“", "”", "»", "«", "'", "‚", "‘", "’", "›", "‹", "''", "``"]
  static let marks = quotes.union([
    ",", ".", ":", ";", "!", "?", "(", ")", "[", "]", "–", "—", "-", "…", "...", "/", "|",
  ])
}
