@_spi(Training) import Linguistics

/// How well readings are predicted for lemmas that were left out of the training.
struct ReadingScore: CustomStringConvertible {
  private var found = [Int](repeating: 0, count: ReadingSet.count)
  private var predicted = [Int](repeating: 0, count: ReadingSet.count)
  private var expected = [Int](repeating: 0, count: ReadingSet.count)

  mutating func add(_ entry: Lexicon.Entry, _ readings: ReadingSet) {
    for bit in 0..<ReadingSet.count {
      if readings[bit] { predicted[bit] += 1 }
      if entry.readings[bit] { expected[bit] += 1 }
      if readings[bit] && entry.readings[bit] { found[bit] += 1 }
    }
  }

  private static let groups: [(String, Range<Int>)] = [
    ("noun", 0..<24), ("present", 24..<30), ("past", 30..<36), ("Konjunktiv I", 36..<42),
    ("Konjunktiv II", 42..<48),
    ("infinitive", 48..<49), ("zu-infinitive", 49..<50), ("participle", 50..<51), ("attributive", 55..<56),
    ("predicative", 56..<57), ("first name", 62..<63), ("surname", 63..<64), ("city", 64..<65),
    ("country", 65..<66),
  ]

  var description: String {
    Self.groups.map { name, bits in
      let hits = bits.reduce(0) { $0 + found[$1] }
      let precision = percent(hits, bits.reduce(0) { $0 + predicted[$1] })
      let recall = percent(hits, bits.reduce(0) { $0 + expected[$1] })
      return "  \(name): precision \(precision), recall \(recall)"
    }.joined(separator: "\n")
  }

  /// Whether an entry is left out when accuracy is measured: one lemma in ten.
  static func isHeldOut(_ entry: Lexicon.Entry) -> Bool {
    let lemma = LemmaKind.allCases.lazy.compactMap { entry.lemmas[$0]?.first }.first ?? entry.form
    return Hashing.hash(lemma) % 10 == 0
  }
}
