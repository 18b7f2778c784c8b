public import Quantities

/// Tells German from English by frequent words and letters.
public struct LanguageDetector: Sendable {
  /// A detector; it needs no model.
  public init() {}

  /// The language of `text`, judged by its first 20,000 scalars; German when nothing speaks for either.
  public func language(of text: String) -> Language {
    var score = 0
    var word = ""
    for scalar in text.unicodeScalars.prefix(20_000) {
      if CharacterClass.isLetter(scalar) {
        if scalar == "ä" || scalar == "ö" || scalar == "ü" || scalar == "ß" { score += 1 }
        if word.utf8.count < 8, let lower = Unicode.Scalar(CharacterClass.lowercased(scalar)) {
          word.unicodeScalars.append(lower)
        } else {
          word = "________"
        }
      } else {
        score += weight(of: word)
        word = ""
      }
    }
    score += weight(of: word)
    return score >= 0 ? .german : .english
  }

  private func weight(of word: String) -> Int {
    if Self.germanWords.contains(word) { return 2 }
    return Self.englishWords.contains(word) ? -2 : 0
  }

  private static let germanWords: Set<String> = [
    "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "einer", "dem", "den", "des",
    "mit",
    "von", "zu", "im", "für", "auf", "sich", "auch", "es", "sie", "er", "ich", "wir", "dass", "wird", "sind",
    "bei",
    "nach", "aus", "wie", "oder", "zum", "zur", "als", "noch", "nur", "aber", "hat", "über", "wurde", "haben",
    "war",
  ]
  private static let englishWords: Set<String> = [
    "the", "and", "of", "to", "is", "that", "it", "for", "with", "as", "on", "by", "this", "are", "from",
    "or", "be",
    "at", "have", "has", "not", "but", "they", "he", "she", "you", "we", "his", "her", "their", "which",
    "would",
    "been", "were", "who", "said", "about", "what", "when", "there", "had", "its", "will", "an",
  ]
}
