@_spi(Training) import Linguistics
import Quantities

/// Accuracy with the treebank's own words and sentences.
struct GoldTokenScore: CustomStringConvertible {
  var words = 0
  var upos = 0
  var lemmas = 0
  var content = 0
  var contentLemmas = 0
  private var features: [(name: String, right: Int, gold: Int)] = [
    ("Case", 0, 0), ("Number", 0, 0), ("Gender", 0, 0), ("Mood", 0, 0), ("Tense", 0, 0), ("VerbForm", 0, 0),
  ]
  var uas = 0
  var las = 0

  static func measure(_ sentences: [GoldSentence], _ language: Language, _ model: LanguageModel?)
    -> GoldTokenScore
  {
    var score = GoldTokenScore()
    var annotator = SentenceAnnotator(language: language, model: model)
    for gold in sentences {
      var place = 0
      let words = gold.words.map { word in
        defer { place += word.form.unicodeScalars.count + (word.spaceAfter ? 1 : 0) }
        return Word(range: place..<place + word.form.unicodeScalars.count, form: word.form, kind: .word)
      }
      score.add(gold, annotator.annotate(words))
    }
    return score
  }

  private mutating func add(_ gold: GoldSentence, _ sentence: Sentence) {
    for (word, token) in zip(gold.words, sentence.tokens) {
      words += 1
      if token.pos.rawValue == word.upos { upos += 1 }
      if token.lemma == word.lemma { lemmas += 1 }
      count(token.features, word)
      if ["NOUN", "VERB", "ADJ", "AUX", "PROPN"].contains(word.upos) {
        content += 1
        if token.lemma == word.lemma { contentLemmas += 1 }
      }
      guard (token.head ?? -1) == word.head else { continue }
      uas += 1
      if token.relation == word.relation { las += 1 }
    }
  }

  private mutating func count(_ found: Features, _ word: GoldWord) {
    let values: [String?] = [
      found.case?.rawValue, found.number?.rawValue, found.gender?.rawValue, found.mood?.rawValue,
      found.tense?.rawValue, found.verbForm?.rawValue,
    ]
    for (place, value) in values.enumerated() {
      guard let gold = word.features[features[place].name] else { continue }
      features[place].gold += 1
      if value == gold { features[place].right += 1 }
    }
  }

  /// How many of the treebank's features are found.
  var featureDescription: String {
    "features: " + features.map { "\($0.name) \(percent($0.right, $0.gold))" }.joined(separator: "  ")
  }

  var description: String {
    "gold tokens: UPOS \(percent(upos, words))  lemma \(percent(lemmas, words)) (content words \(percent(contentLemmas, content)))  "
      + "UAS \(percent(uas, words))  LAS \(percent(las, words))  (\(words) words)"
  }
}

/// `part` of `whole` in per cent with two decimals.
func percent(_ part: Int, _ whole: Int) -> String {
  guard whole > 0 else { return "–" }
  let hundredths = (part * 100_000 / whole + 5) / 10
  return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
}
