/// The combinations of case, number and gender that a nominal form allows: 24 bits, case × number × gender.
@_spi(Training) public struct Agreement: OptionSet, Sendable, Hashable {
  /// One bit per combination: case · 6 + number · 3 + gender.
  public let rawValue: UInt32

  /// A set with these bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Every combination.
  public static let all = Agreement(rawValue: 0xFF_FFFF)

  /// All combinations of the given cases (letters n, a, d, g), numbers (s, p) and genders (m, f, n).
  init(cases: String, numbers: String = "sp", genders: String = "mfn") {
    var bits: UInt32 = 0
    for (caseIndex, letter) in "nadg".enumerated() where cases.contains(letter) {
      for (numberIndex, letter) in "sp".enumerated() where numbers.contains(letter) {
        for (genderIndex, letter) in "mfn".enumerated() where genders.contains(letter) {
          bits |= 1 << UInt32(caseIndex * 6 + numberIndex * 3 + genderIndex)
        }
      }
    }
    rawValue = bits
  }

  /// Reads "ns.m ds.f gs.f gp": cases, numbers and, after a dot, genders.
  init(_ list: String) {
    var bits: UInt32 = 0
    for item in list.split(separator: " ") {
      let parts = item.split(separator: ".")
      let cases = String(parts[0].filter { "nadg".contains($0) })
      let numbers = String(parts[0].filter { "sp".contains($0) })
      let genders = parts.count > 1 ? String(parts[1]) : "mfn"
      bits |= Agreement(cases: cases, numbers: numbers.isEmpty ? "sp" : numbers, genders: genders).rawValue
    }
    rawValue = bits
  }

  /// The combinations with case `index` (0 nominative, 1 accusative, 2 dative, 3 genitive).
  public static func ofCase(_ index: Int) -> Agreement { Agreement(rawValue: 0x3F << UInt32(index * 6)) }
  static let singular = Agreement(rawValue: 0b000111_000111_000111_000111)
  static let plural = Agreement(rawValue: 0b111000_111000_111000_111000)
  static func ofGender(_ index: Int) -> Agreement {
    Agreement(rawValue: 0b001001_001001_001001_001001 << UInt32(index))
  }

  /// The possible cases, one bit each.
  public var cases: UInt32 {
    var result: UInt32 = 0
    for index in 0..<4 where !isDisjoint(with: .ofCase(index)) { result |= 1 << UInt32(index) }
    return result
  }
}
