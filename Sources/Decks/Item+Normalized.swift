public import Assessment
internal import Facts

extension Item {
  /// The item as a deck file holds it: line ends are line feeds, lines have no spaces at their ends, texts no
  /// empty lines at theirs, and the left side of a pair is one line. Reading what was written gives exactly this.
  public var normalized: Item {
    var item = self
    item.stem = stem.normalized
    item.correction = correction?.normalized
    item.interaction = interaction.normalized
    item.evidence = evidence.map { evidence in
      var evidence = evidence
      evidence.quote = evidence.quote.withLineFeeds
      return evidence
    }
    item.tags = tags.map(\.trimmingSpaces).filter { !$0.isEmpty }
    return item
  }
}

extension String {
  /// Without spaces around its lines and empty lines around the whole.
  var normalized: String { lines.joined(separator: "\n") }
}

extension Key {
  fileprivate var normalized: Key {
    Key(text.normalized, variants: variants.map(\.normalized), tolerance: tolerance)
  }
}

extension Interaction {
  fileprivate var normalized: Interaction {
    switch self {
    case .flashcard(let answer, let isReversed): .flashcard(answer: answer.normalized, isReversed: isReversed)
    case .cloze(let gaps): .cloze(gaps: gaps.map(\.normalized))
    case .shortAnswer(let key): .shortAnswer(key.normalized)
    case .number(let key): .number(key.normalized)
    case .date(let key): .date(key.normalized)
    case .choice(let options): .choice(options.map(Self.normalized))
    case .multipleChoice(let options): .multipleChoice(options.map(Self.normalized))
    case .claim: self
    case .matching(let pairs):
      .matching(
        pairs.map { Pair(left: $0.left.lines.joined(separator: " "), right: $0.right.normalized) })
    case .order(let entries): .order(entries.map(\.normalized))
    }
  }

  private static func normalized(_ option: Option) -> Option {
    Option(option.text.normalized, isKey: option.isKey, feedback: option.feedback?.normalized)
  }
}
