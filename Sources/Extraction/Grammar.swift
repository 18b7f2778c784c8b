internal import Linguistics
internal import Quantities

/// The word lists that the language-neutral steps need.
struct Grammar: Sendable {
  let language: Language
  let vagueAmounts: Set<String>
  let hedges: Set<String>
  let qualifiers: [String: Quantity.Qualifier]
  let scales: Set<String>

  /// The value of a number word; nil for anything else.
  func number(_ word: String) -> Double? {
    let value = language == .german ? GermanNumbers.value(of: word) : EnglishNumbers.value(of: word)
    // Four hundred digits are no number that could be asked, and JSON has no way to write infinity.
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  /// "Millionen", "Mrd.": a noun that belongs to the number.
  func isScale(_ lower: String) -> Bool { scales.contains(lower) }

  /// Whether a capitalised first word may be an article or the like.
  func determinerLike(_ lower: String) -> Bool {
    language == .german && Agreement.determiner(lower) != nil
  }

  static let german = Grammar(
    language: .german, vagueAmounts: GermanWords.vagueAmounts, hedges: GermanWords.hedges,
    qualifiers: [
      "rund": .about, "etwa": .about, "ca.": .about, "circa": .about, "zirka": .about, "ungefähr": .about,
      "knapp": .almost, "fast": .almost, "nahezu": .almost, "beinahe": .almost, "annähernd": .almost,
      "über": .moreThan, "mehr": .moreThan, "gut": .moreThan, "unter": .lessThan, "weniger": .lessThan,
      "mindestens": .atLeast, "höchstens": .atMost, "maximal": .atMost, "bis": .atMost,
    ],
    scales: [
      "million", "millionen", "milliarde", "milliarden", "mio.", "mrd.", "billionen", "billion", "mio", "mrd",
    ])

  static let english = Grammar(
    language: .english,
    vagueAmounts: ["several", "many", "numerous", "some", "dozens", "hundreds", "thousands"],
    hedges: [
      "allegedly", "apparently", "probably", "possibly", "likely", "reportedly", "alleged", "suspected",
      "perhaps",
      "presumably", "supposedly", "purportedly",
    ],
    qualifiers: [
      "about": .about, "around": .about, "approximately": .about, "roughly": .about, "some": .about,
      "nearly": .almost, "almost": .almost, "more": .moreThan, "over": .moreThan, "less": .lessThan,
      "fewer": .lessThan, "under": .lessThan, "least": .atLeast, "most": .atMost, "up": .atMost,
    ],
    scales: ["million", "billion", "trillion", "thousand", "hundred"])
}

/// The value of an English number word or digit string, as one word.
enum EnglishNumbers {
  private static let small: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80,
    "ninety": 90,
  ]

  /// The value; nil for anything that is not one plain number.
  static func value(of word: String) -> Double? {
    if let value = small[word.lowercased()] { return value }
    guard let first = word.unicodeScalars.first, (48...57).contains(first.value),
      let last = word.unicodeScalars.last, (48...57).contains(last.value)
    else { return nil }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return Double(groups.joined() + (parts.count == 2 ? "." + parts[1] : ""))
  }
}
