/// Finds lemmas: among the rules that fit a form it takes the one with the highest score.
@_spi(Training) public struct Lemmatizer: Sendable {
  private let rules: [[(id: UInt64, rule: LemmaRule)]]
  private let weights: FlatWeights

  /// The section with the rules.
  public static let ruleSection = "lemma.rules"
  /// The section with the weights.
  public static let weightSection = "lemma"

  /// Opens the lemmatiser in `file`; nil if the language has none.
  public init?(_ file: ModelFile) {
    guard let lines = file.lines(Self.ruleSection),
      let weights = FlatWeights(file.section(Self.weightSection))
    else {
      return nil
    }
    rules = Self.index(lines.compactMap(LemmaRule.init(line:)))
    self.weights = weights
  }

  /// Rules by kind with their numbers.
  public static func index(_ rules: [LemmaRule]) -> [[(id: UInt64, rule: LemmaRule)]] {
    LemmaKind.allCases.map { kind in
      rules.enumerated().filter { $1.kind == kind }.map { (UInt64($0), $1) }
    }
  }

  /// The lemma of `form` as a word of `kind`, or nil if no rule fits.
  public func lemma(_ form: String, kind: LemmaKind) -> String? {
    let features = Self.features(form)
    var best: (score: Int32, lemma: String)?
    for (id, rule) in rules[Int(kind.rawValue)] {
      guard let lemma = rule.apply(to: form) else { continue }
      var score: Int32 = 0
      for feature in features { score += weights[Hashing.mix(feature, id)] }
      if best.map({ score > $0.score }) ?? true { best = (score, lemma) }
    }
    return best?.lemma
  }

  /// What the scores depend on: the end and the beginning of the form.
  public static func features(_ form: String) -> [UInt64] {
    let scalars = form.unicodeScalars.map { UInt64(CharacterClass.lowercased($0)) }
    var result: [UInt64] = [0xB1A5]
    var hash: UInt64 = 0x1E
    for size in 1...8 {
      hash = Hashing.mix(hash, size <= scalars.count ? scalars[scalars.count - size] : 1)
      result.append(hash)
      if size > scalars.count { break }
    }
    hash = 0xFE
    for size in 1...5 where size <= scalars.count {
      hash = Hashing.mix(hash, scalars[size - 1])
      if size >= 2 { result.append(hash) }
    }
    return result
  }
}
