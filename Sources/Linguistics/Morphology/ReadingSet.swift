/// The readings a form may have, one bit each, as the morphology model predicts them.
@_spi(Training) public struct ReadingSet: Sendable, Hashable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  /// No readings.
  public init() {}

  /// The number of bits.
  public static let count = 80
  // Bits 0–23: a noun's case × number × gender. Bits 24–47: a finite verb's mood and tense × number × person.
  /// Infinitive.
  public static let infinitive = 48
  /// Infinitive with inner "zu".
  public static let zuInfinitive = 49
  /// Past participle as a verb form.
  public static let participle = 50
  /// Imperative singular.
  public static let imperativeSingular = 51
  /// Imperative plural.
  public static let imperativePlural = 52
  /// Finite separable verb written together.
  public static let joinedSeparable = 53
  /// Verb of the weak conjugation.
  public static let weakVerb = 54
  /// Declined adjective or participle.
  public static let attributive = 55
  /// Undeclined adjective or participle.
  public static let predicative = 56
  /// Comparative.
  public static let comparative = 57
  /// Superlative.
  public static let superlative = 58
  /// Present participle as an adjective.
  public static let presentParticiple = 59
  /// Past participle as an adjective.
  public static let pastParticiple = 60
  /// Adverb.
  public static let adverb = 61
  /// First name.
  public static let firstName = 62
  /// Surname.
  public static let surname = 63
  /// Town.
  public static let city = 64
  /// Country.
  public static let country = 65
  /// Region.
  public static let region = 66
  /// Another name.
  public static let otherName = 67
  /// Name with the ending of the genitive.
  public static let nameGenitive = 68
  /// First name of men.
  public static let masculineName = 69
  /// First name of women.
  public static let feminineName = 70
  /// Adjective used as a noun.
  public static let nominalised = 71
  /// Auxiliary or modal verb.
  public static let auxiliary = 72
  /// Word of a closed class.
  public static let functionWord = 73

  /// The bit of a noun reading; case 0–3 (nominative, accusative, dative, genitive), number 0–1, gender 0–2.
  public static func noun(_ grammaticalCase: Int, _ number: Int, _ gender: Int) -> Int {
    grammaticalCase * 6 + number * 3 + gender
  }

  /// The bit of a finite reading; tense 0 present, 1 past, 2 Konjunktiv I, 3 Konjunktiv II; person 1–3.
  public static func finite(_ tense: Int, _ number: Int, _ person: Int) -> Int {
    24 + tense * 6 + number * 3 + person - 1
  }

  /// Whether the reading with this bit is possible.
  public subscript(bit: Int) -> Bool {
    get { bit < 64 ? low & (1 << UInt64(bit)) != 0 : high & (1 << UInt64(bit - 64)) != 0 }
    set {
      if bit < 64 {
        low = newValue ? low | (1 << UInt64(bit)) : low & ~(1 << UInt64(bit))
      } else {
        high = newValue ? high | (1 << UInt64(bit - 64)) : high & ~(1 << UInt64(bit - 64))
      }
    }
  }

  /// The noun readings as an agreement set.
  public var nounAgreement: Agreement { Agreement(rawValue: UInt32(truncatingIfNeeded: low & 0xFF_FFFF)) }
  /// Whether any finite reading is possible.
  public var isFinite: Bool { low & 0xFFFF_FF00_0000 != 0 }
  /// Whether any noun reading is possible.
  public var isNoun: Bool { low & 0xFF_FFFF != 0 }
  /// Finite readings of a tense (0–3), six bits.
  public func finite(tense: Int) -> UInt64 { (low >> UInt64(24 + tense * 6)) & 0x3F }

  /// The kind of word, coarse: what the tagger and parser see as the ambiguity class.
  public var ambiguityClass: UInt64 {
    var result: UInt64 = 0
    if isNoun { result |= 1 }
    if finite(tense: 0) != 0 || finite(tense: 1) != 0 { result |= 2 }
    if finite(tense: 2) != 0 || finite(tense: 3) != 0 { result |= 4 }
    let bits = [
      Self.infinitive, Self.zuInfinitive, Self.participle, Self.attributive, Self.predicative,
      Self.comparative,
      Self.superlative, Self.adverb, Self.firstName, Self.surname, Self.city, Self.country, Self.region,
      Self.otherName, Self.nominalised, Self.functionWord, Self.pastParticiple,
    ]
    for (index, bit) in bits.enumerated() where self[bit] { result |= 8 << UInt64(index) }
    return result
  }
}
