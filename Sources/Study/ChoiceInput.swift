public import Facts

extension [Choice] {
  /// The choice that a text names: its whole text, or its letter.
  func meant(by text: String) -> Choice? {
    let wanted = text.folded
    return first { $0.text.folded == wanted } ?? first { $0.letter == wanted }
  }

  /// The choices that a text names, in its order: letters with or without separators, or texts separated by
  /// semicolons. Nil if something in it is no choice or is named twice.
  func allMeant(by text: String) -> [Choice]? {
    let separators: Set<Character> = [",", ";", " ", "/", "+"]
    let letters = text.folded.filter { !separators.contains($0) }.map { letter in
      first { $0.letter == String(letter) }
    }
    let byText = text.split(separator: ";").map { meant(by: String($0).trimmed) }
    for found in [byText, letters] {
      let known = found.compactMap(\.self)
      if !known.isEmpty, known.count == found.count, Set(known).count == known.count { return known }
    }
    return nil
  }

  /// The choice assigned to each of `count` left sides: `1b 2a`, `1-b, 2-a`, or just `ba`. Nil if one is missing.
  func assignment(_ text: String, count: Int) -> [Choice]? {
    let signs = text.folded.filter { $0.isLetter || $0.isNumber }
    guard signs.contains(where: \.isNumber) else {
      let chosen = signs.compactMap { letter in first { $0.letter == String(letter) } }
      return chosen.count == count && signs.count == count ? chosen : nil
    }
    var chosen: [Int: Choice] = [:]
    var number = ""
    for sign in signs {
      if sign.isNumber {
        number.append(sign)
      } else if let left = Int(number), let choice = first(where: { $0.letter == String(sign) }) {
        chosen[left] = choice
        number = ""
      } else {
        return nil
      }
    }
    let ordered = (1...Swift.max(1, count)).compactMap { chosen[$0] }
    return ordered.count == count && chosen.count == count ? ordered : nil
  }
}

extension Verdict {
  /// The verdict that a learner means by a letter or a word, German or English; nil if it is none.
  public init?(answer text: String) {
    switch text.folded {
    case "w", "wahr", "richtig", "stimmt", "belegt", "ja", "t", "true", "s", "supported", "yes":
      self = .supported
    case "f", "falsch", "stimmt nicht", "widerlegt", "nein", "false", "refuted", "no":
      self = .refuted
    case "n", "nicht belegt", "unbelegt", "nicht genug belegt", "keine angabe", "not enough evidence",
      "not in evidence", "nei", "unknown", "unklar":
      self = .notEnoughEvidence
    default: return nil
    }
  }
}

extension String {
  /// Without white space around it.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }

  /// Trimmed, in small letters.
  var folded: String { trimmed.lowercased() }
}
