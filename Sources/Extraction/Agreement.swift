/// The readings a German noun phrase can have: case × (masculine, feminine, neuter, plural).
///
/// Determiner, adjective and noun each allow some readings; the phrase has those that all of them allow.
struct Agreement: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let nominative = Agreement(rawValue: 0b1111)
  static let accusative = Agreement(rawValue: 0b1111 << 4)
  static let dative = Agreement(rawValue: 0b1111 << 8)
  static let genitive = Agreement(rawValue: 0b1111 << 12)
  static let masculine = Agreement(rawValue: 0b0001_0001_0001_0001)
  static let feminine = Agreement(rawValue: 0b0010_0010_0010_0010)
  static let neuter = Agreement(rawValue: 0b0100_0100_0100_0100)
  static let plural = Agreement(rawValue: 0b1000_1000_1000_1000)
  static let singular: Agreement = [.masculine, .feminine, .neuter]
  static let all = Agreement(rawValue: 0xFFFF)

  /// Readings in one of `cases` with one of `forms`.
  static func readings(_ cases: Agreement, _ forms: Agreement) -> Agreement {
    cases.intersection(forms)
  }

  /// Whether some reading is left in this case (or gender, or number).
  func allows(_ part: Agreement) -> Bool { !isDisjoint(with: part) }

  /// Whether every reading left is in this case (or gender, or number).
  func isOnly(_ part: Agreement) -> Bool { !isEmpty && isSubset(of: part) }

  /// What an article or another determiner allows; nil for a word that is none.
  static func determiner(_ lower: String) -> Agreement? {
    if let article = articles[lower] { return article }
    for stem in indefiniteStems where lower.hasPrefix(stem) {
      let ending = String(lower.dropFirst(stem.count))
      if ending.isEmpty {
        return [readings(.nominative, .masculine), readings([.nominative, .accusative], .neuter)]
      }
      if let result = strongEndings[ending], ["e", "en", "em", "er", "es"].contains(ending) {
        return stem == "ein" ? result.intersection(.singular) : result
      }
    }
    for stem in definiteStems where lower.hasPrefix(stem) {
      if let result = strongEndings[String(lower.dropFirst(stem.count))] { return result }
    }
    return nil
  }

  /// What an adjective's ending allows without a determiner in front.
  static func strongAdjective(_ lower: String) -> Agreement? {
    guard lower.count > 3 else { return nil }
    for ending in ["em", "en", "er", "es", "e"] where lower.hasSuffix(ending) { return strongEndings[ending] }
    return nil
  }

  /// What an adjective's ending allows after a determiner.
  static func weakAdjective(_ lower: String) -> Agreement {
    if lower.hasSuffix("e") {
      return [
        readings(.nominative, .singular), readings(.accusative, [.feminine, .neuter]),
        readings([.nominative, .accusative], .plural),
      ]
    }
    if lower.hasSuffix("en") {
      return Agreement.all.subtracting(readings(.nominative, .singular))
        .subtracting(readings(.accusative, [.feminine, .neuter]))
    }
    if lower.hasSuffix("er") {
      return [readings(.nominative, .masculine), readings([.dative, .genitive], .all)]
    }
    if lower.hasSuffix("es") { return readings([.nominative, .accusative], .neuter) }
    if lower.hasSuffix("em") { return readings(.dative, .singular) }
    return .all
  }

  private static let strongEndings: [String: Agreement] = [
    "e": [readings([.nominative, .accusative], .feminine), readings([.nominative, .accusative], .plural)],
    "er": [
      readings(.nominative, .masculine), readings([.dative, .genitive], .feminine),
      readings(.genitive, .plural),
    ],
    "es": [readings([.nominative, .accusative], .neuter), readings(.genitive, [.masculine, .neuter])],
    "en": [
      readings(.accusative, .masculine), readings(.dative, .plural),
      readings(.genitive, [.masculine, .neuter]),
    ],
    "em": readings(.dative, [.masculine, .neuter]),
  ]

  private static let articles: [String: Agreement] = [
    "der": [
      readings(.nominative, .masculine), readings([.dative, .genitive], .feminine),
      readings(.genitive, .plural),
    ],
    "die": [
      readings([.nominative, .accusative], .feminine), readings([.nominative, .accusative], .plural),
    ],
    "das": readings([.nominative, .accusative], .neuter),
    "den": [readings(.accusative, .masculine), readings(.dative, .plural)],
    "dem": readings(.dative, [.masculine, .neuter]),
    "des": readings(.genitive, [.masculine, .neuter]),
    "deren": .all, "dessen": .all,
    "mehrere": readings([.nominative, .accusative], .plural),
    "mehreren": readings(.dative, .plural),
    "mehrerer": readings(.genitive, .plural),
    "viele": readings([.nominative, .accusative], .plural),
    "vielen": readings(.dative, .plural),
    "einige": readings([.nominative, .accusative], .plural),
    "einigen": readings(.dative, .plural),
    "beide": readings([.nominative, .accusative], .plural),
    "alle": readings([.nominative, .accusative], .plural),
    "allen": readings(.dative, .plural),
    "aller": readings(.genitive, .plural),
  ]
  private static let indefiniteStems = ["kein", "mein", "dein", "sein", "ihr", "unser", "ein"]
  private static let definiteStems = [
    "dies", "jen", "jed", "welch", "manch", "solch", "derartig", "sämtlich", "etlich", "zahlreich", "weiter",
  ]
}
