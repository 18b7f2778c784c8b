/// The words that limit a number, as they stand before it.
enum Qualifiers {
  /// The qualifier that ends just before `index` with the index of its first lexeme, or nil.
  static func before(_ index: Int, in words: [Lexeme], language: Language) -> (
    Quantity.Qualifier, start: Int
  )? {
    let table = language == .german ? german : english
    for length in [3, 2, 1] where index >= length {
      let phrase = words[(index - length)..<index]
      guard phrase.allSatisfy({ $0.kind == .word }) else { continue }
      let text = phrase.map(\.text).joined(separator: " ")
      if let qualifier = table[text] { return (qualifier, withDegree(index - length, in: words)) }
    }
    return abbreviated(index, in: words)
  }

  /// Qualifiers that are prepositions too and count only before large numbers or units.
  static func isAmbiguous(_ word: String) -> Bool {
    ["über", "unter", "gegen", "an", "over", "under", "around", "some"].contains(word)
  }

  /// „weit mehr als“, "well over": the degree belongs to the qualifier.
  private static func withDegree(_ start: Int, in words: [Lexeme]) -> Int {
    let degrees: Set<String> = ["weit", "deutlich", "etwas", "far", "well", "slightly"]
    return start > 0 && degrees.contains(words[start - 1].text) ? start - 1 : start
  }

  private static func abbreviated(_ index: Int, in words: [Lexeme]) -> (Quantity.Qualifier, start: Int)? {
    guard index >= 1 else { return nil }
    let sign = words[index - 1]
    if sign.isSign("~") || sign.isSign("≈") { return (.about, index - 1) }
    if sign.isSign(">") { return (.moreThan, index - 1) }
    if sign.isSign("<") { return (.lessThan, index - 1) }
    guard index >= 2, sign.isSign("."), !sign.isSpaced else { return nil }
    return ["ca", "etw", "approx"].contains(words[index - 2].text) ? (.about, index - 2) : nil
  }

  private static let german: [String: Quantity.Qualifier] = [
    "genau": .exactly, "exakt": .exactly,
    "rund": .about, "etwa": .about, "ungefähr": .about, "circa": .about, "zirka": .about, "ca": .about,
    "in etwa": .about, "gut und gerne": .about, "annähernd": .about, "gegen": .about,
    "schätzungsweise": .about,
    "mehr als": .moreThan, "über": .moreThan, "gut": .moreThan, "mehr wie": .moreThan,
    "größer als": .moreThan,
    "länger als": .moreThan, "höher als": .moreThan,
    "weniger als": .lessThan, "unter": .lessThan, "nicht einmal": .lessThan, "kleiner als": .lessThan,
    "kürzer als": .lessThan, "nicht ganz": .lessThan,
    "mindestens": .atLeast, "wenigstens": .atLeast, "zumindest": .atLeast, "nicht weniger als": .atLeast,
    "höchstens": .atMost, "bis zu": .atMost, "maximal": .atMost, "nicht mehr als": .atMost,
    "knapp": .almost, "fast": .almost, "beinahe": .almost, "nahezu": .almost,
  ]

  private static let english: [String: Quantity.Qualifier] = [
    "exactly": .exactly, "about": .about, "around": .about, "roughly": .about, "approximately": .about,
    "some": .about, "an estimated": .about,
    "more than": .moreThan, "over": .moreThan, "greater than": .moreThan, "longer than": .moreThan,
    "less than": .lessThan, "fewer than": .lessThan, "under": .lessThan, "below": .lessThan,
    "at least": .atLeast, "no less than": .atLeast, "no fewer than": .atLeast,
    "at most": .atMost, "up to": .atMost, "no more than": .atMost, "as many as": .atMost,
    "as much as": .atMost,
    "almost": .almost, "nearly": .almost, "close to": .almost,
  ]
}
