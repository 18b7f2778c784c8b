@_spi(Training) import Linguistics

/// Collects lemma rules and trains their scores.
struct LemmaTrainer {
  var epochs = 3
  var cells = 1 << 19
  var rarest = 12
  var seed: UInt64 = 3

  /// A form of a kind and the lemmas that are right for it.
  struct Example {
    var form: String
    var kind: LemmaKind
    var lemmas: [String]
  }

  static func examples(_ entries: [Lexicon.Entry]) -> [Example] {
    entries.flatMap { entry in
      LemmaKind.allCases.compactMap { kind in
        entry.lemmas[kind].map { Example(form: entry.form, kind: kind, lemmas: $0) }
      }
    }
  }

  func sections(_ examples: [Example]) -> [(name: String, bytes: [UInt8])] {
    let rules = collect(examples)
    return [
      (Lemmatizer.ruleSection, Array(rules.map(\.line).joined(separator: "\n").utf8)),
      (Lemmatizer.weightSection, WeightTable.pack(train(examples, rules), rows: cells, columns: 1)),
    ]
  }

  private func collect(_ examples: [Example]) -> [LemmaRule] {
    var counts: [LemmaRule: Int] = [:]
    for example in examples {
      for lemma in example.lemmas {
        if let rule = LemmaRule(kind: example.kind, form: example.form, lemma: lemma) {
          counts[rule, default: 0] += 1
        }
      }
    }
    return counts.filter { $0.value >= rarest }.keys.sorted { $0.line < $1.line }
  }

  private func train(_ examples: [Example], _ rules: [LemmaRule]) -> [Float] {
    let index = Lemmatizer.index(rules)
    var weights = [Float](repeating: 0, count: cells)
    var history = [Float](repeating: 0, count: cells)
    var clock: Float = 1
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for place in order {
        learn(examples[place], index, &weights, &history, clock)
        clock += 1
      }
    }
    for cell in weights.indices { weights[cell] -= history[cell] / clock }
    return weights
  }

  private func learn(
    _ example: Example, _ rules: [[(id: UInt64, rule: LemmaRule)]], _ weights: inout [Float],
    _ history: inout [Float], _ clock: Float
  ) {
    let features = Lemmatizer.features(example.form)
    var best: (score: Float, id: UInt64, isRight: Bool)?
    var right: (score: Float, id: UInt64)?
    for (id, rule) in rules[Int(example.kind.rawValue)] {
      guard let lemma = rule.apply(to: example.form) else { continue }
      let score = features.reduce(Float(0)) { $0 + weights[cell($1, id)] }
      let isRight = example.lemmas.contains(lemma)
      if best.map({ score > $0.score }) ?? true { best = (score, id, isRight) }
      if isRight, right.map({ score > $0.score }) ?? true { right = (score, id) }
    }
    guard let best, let right, !best.isRight else { return }
    for feature in features {
      for (id, amount) in [(right.id, Float(1)), (best.id, Float(-1))] {
        weights[cell(feature, id)] += amount
        history[cell(feature, id)] += clock * amount
      }
    }
  }

  private func cell(_ feature: UInt64, _ id: UInt64) -> Int {
    Int(Hashing.mix(feature, id) & UInt64(cells - 1))
  }
}
