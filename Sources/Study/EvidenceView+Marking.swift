import Assessment
import Facts

extension EvidenceView {
  /// The evidence of a question with the key marked where it stands literally.
  public static func all(of question: Question) -> [EvidenceView] {
    let keys = question.facedItem.markedTexts
    return question.item.evidence.map { evidence in
      EvidenceView(
        quote: evidence.quote, marks: marks(of: keys, in: evidence.quote),
        source: question.sources[evidence.source], sourceKey: evidence.source, range: evidence.range)
    }
  }

  /// Every place where one of `keys` stands, from left to right, none overlapping. Case does not count.
  private static func marks(of keys: [String], in quote: String) -> [Range<Int>] {
    let text = folded(quote)
    var marks: [Range<Int>] = []
    for key in keys.map(folded) where !key.isEmpty && key.count <= text.count {
      for start in 0...(text.count - key.count) where text[start..<start + key.count].elementsEqual(key) {
        let range = start..<start + key.count
        if isWhole(range, in: text), !marks.contains(where: { $0.overlaps(range) }) { marks.append(range) }
      }
    }
    return marks.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }

  /// Whether the range begins and ends where a word does: "5" is not marked in "2015".
  private static func isWhole(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    func isWordPart(_ index: Int) -> Bool {
      text.indices.contains(index)
        && (text[index].properties.isAlphabetic || text[index].properties.numericType != nil)
    }
    let beginsWhole = !isWordPart(range.lowerBound - 1) || !isWordPart(range.lowerBound)
    let endsWhole = !isWordPart(range.upperBound) || !isWordPart(range.upperBound - 1)
    return beginsWhole && endsWhole
  }
}

extension Item {
  /// The texts that are right, for marking them in the evidence; for a claim the words that its correction has and
  /// the claim has not.
  fileprivate var markedTexts: [String] {
    guard case .claim = interaction, let correction else { return interaction.markedTexts }
    let claimed = Set(Self.words(stem))
    return Self.words(correction).filter { word in
      !claimed.contains(word) && (word.count > 3 || word.contains(where: \.isNumber))
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }
}

extension Interaction {
  /// The texts that are right, for marking them in the evidence.
  fileprivate var markedTexts: [String] {
    switch self {
    case .flashcard(let answer, _): [answer]
    case .cloze(let gaps): gaps.flatMap { [$0.text] + $0.variants }
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text] + key.variants
    case .choice(let options), .multipleChoice(let options): options.filter(\.isKey).map(\.text)
    case .claim: []
    case .matching(let pairs): pairs.map(\.right)
    case .order(let entries): entries
    }
  }

  /// The right answers as they are shown.
  var keyTexts: [String] {
    switch self {
    case .flashcard(let answer, _): [answer]
    case .cloze(let gaps): gaps.map(\.text)
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text]
    case .choice(let options), .multipleChoice(let options): options.filter(\.isKey).map(\.text)
    case .claim: []
    case .matching(let pairs): pairs.map { "\($0.left) – \($0.right)" }
    case .order(let entries): entries
    }
  }
}
