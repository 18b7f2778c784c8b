import Quantities

/// What the rules know of the whole page.
struct PageContext {
  /// The language of the page.
  let language: Language
  /// All paragraphs in order.
  let paragraphs: [Paragraph]
  /// The paragraph that is judged.
  var index = 0

  private let stems: [Set<String>]
  private let counts: [String: Int]

  init(_ paragraphs: [Paragraph], language: Language) {
    self.paragraphs = paragraphs
    self.language = language
    stems = paragraphs.map(Self.contentStems)
    var counts: [String: Int] = [:]
    for set in stems { for stem in set { counts[stem, default: 0] += 1 } }
    self.counts = counts
  }

  /// The share of the paragraph's content words that other paragraphs use too, by their first letters.
  var overlap: Double {
    guard index < stems.count, !stems[index].isEmpty else { return 0 }
    let shared = stems[index].count { (counts[$0] ?? 0) > 1 }
    return Double(shared) / Double(stems[index].count)
  }

  /// Whether enough other text stands around to compare with.
  var isComparable: Bool { counts.count >= 60 }

  /// Whether no other paragraph follows.
  var isLast: Bool { index == paragraphs.count - 1 }

  /// The paragraphs just before and after.
  var neighbours: [Paragraph] {
    [index - 1, index + 1, index - 2, index + 2].filter { paragraphs.indices.contains($0) }.map {
      paragraphs[$0]
    }
  }

  /// How alike two paragraphs are by their words: 1 for the same, 0 for nothing in common.
  static func likeness(_ left: Paragraph, _ right: Paragraph) -> Double {
    let (first, second) = (Set(left.lower), Set(right.lower))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  /// Long words without their endings; names and nouns in the main.
  private static func contentStems(_ paragraph: Paragraph) -> Set<String> {
    Set(
      paragraph.lower.filter { $0.utf8.count >= 5 && !FunctionWords.common.contains($0) }.map {
        String($0.unicodeScalars.prefix(6))
      }
    )
  }
}
