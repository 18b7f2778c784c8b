public import Facts
public import Quantities

/// Reads a verdict from what the learner typed: „w“, „falsch“, „stimmt nicht“, "not in evidence".
public struct ClaimAnswer: Sendable {
  /// The language of the deck; it decides single letters.
  public let language: Language

  /// A reader for decks in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The verdict that `response` names, or nil if it names none.
  public func verdict(of response: String) -> Verdict? {
    let words = AnswerText(response).words.map(\.text)
    let phrase = words.joined(separator: " ")
    if let verdict = letters[phrase] ?? Self.phrases[phrase] { return verdict }
    let tail = Self.fillers.contains(words.first ?? "") ? words.dropFirst().joined(separator: " ") : phrase
    if let verdict = Self.phrases[tail] { return verdict }
    return slip(tail)
  }

  private var letters: [String: Verdict] {
    language == .german ? Self.germanLetters : Self.englishLetters
  }

  private static let germanLetters: [String: Verdict] = [
    "w": .supported, "r": .supported, "t": .supported, "s": .supported, "j": .supported, "f": .refuted,
    "n": .notEnoughEvidence, "u": .notEnoughEvidence,
  ]

  private static let englishLetters: [String: Verdict] = [
    "t": .supported, "r": .supported, "y": .supported, "f": .refuted, "n": .notEnoughEvidence,
  ]

  private static let fillers: Set<String> = ["das", "ist", "it", "is", "the"]

  private static let phrases: [String: Verdict] = {
    var table: [String: Verdict] = [:]
    let supported = [
      "wahr", "richtig", "stimmt", "das stimmt", "korrekt", "belegt", "ja", "zutreffend", "trifft zu",
      "ist wahr",
      "ist richtig", "true", "right", "correct", "supported", "yes", "stimmt so", "nicht falsch", "not false",
      "is true",
    ]
    let refuted = [
      "falsch", "unwahr", "stimmt nicht", "das stimmt nicht", "nicht wahr", "nicht richtig", "nicht korrekt",
      "widerlegt", "nein", "trifft nicht zu", "unrichtig", "unzutreffend", "ist falsch", "ist nicht wahr",
      "false",
      "wrong", "not true", "incorrect", "refuted", "no", "untrue", "not correct", "is false", "inkorrekt",
      "ist nicht richtig", "not right",
    ]
    let unproven = [
      "nicht belegt", "unbelegt", "unklar", "keine angabe", "keine angaben", "nicht im text",
      "steht nicht im text",
      "nicht zu entscheiden", "offen", "nicht genug belegt", "nicht genuegend belegt",
      "nicht ausreichend belegt",
      "kein beleg", "keine belege", "ohne beleg", "geht nicht hervor", "steht nicht da", "nei", "k a", "ka",
      "not enough evidence", "not in evidence", "not stated", "not given", "not in the text", "not in text",
      "no evidence", "unclear", "unproven", "unsupported", "not enough information", "nee", "nicht enthalten",
      "nicht erwaehnt", "not mentioned",
    ]
    for phrase in supported { table[phrase] = .supported }
    for phrase in refuted { table[phrase] = .refuted }
    for phrase in unproven { table[phrase] = .notEnoughEvidence }
    return table
  }()

  /// A verdict with one slip in a long word, if it can mean only one.
  private func slip(_ phrase: String) -> Verdict? {
    guard phrase.utf8.count >= 5,
      !AnswerText(phrase).words.contains(where: { AnswerLexicon.isNegation($0.text) })
    else {
      return nil
    }
    let near = Self.phrases.filter { entry in
      entry.key.utf8.count >= 5 && EditDistance.between(phrase, entry.key, limit: 1) != nil
    }
    let verdicts = Set(near.values)
    return verdicts.count == 1 ? verdicts.first : nil
  }
}
