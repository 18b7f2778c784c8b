import Assessment
import Progress
import Scheduling

/// The rating that a result suggests.
enum Suggestion {
  /// A wrong answer is always `again`, since FSRS counts `hard` as recalled. A hint lowers the rating. `easy` needs
  /// an exact typed answer in half the learner's usual time; slowness is never punished, and a lucky guess among
  /// options is never easy.
  static func rating(
    _ judgement: Judgement, kind: ItemKind, hints: Int, milliseconds: Int?, pace: Pace?
  ) -> Rating {
    switch judgement.outcome {
    case .wrong: return .again
    case .nearly: return hints > 0 ? .again : .hard
    case .right where hints > 0: return .hard
    case .right:
      let isExact = judgement.reason == .matches || judgement.reason == .equalValue
      guard isExact, !kind.canBeGuessed, let milliseconds, let pace,
        let ratio = pace.ratio(milliseconds: milliseconds), ratio < 0.5
      else { return .good }
      return .easy
    }
  }
}

extension ItemKind {
  /// Whether blind choice is often right.
  var canBeGuessed: Bool {
    switch self {
    case .choice, .multipleChoice, .claim, .matching, .order: true
    case .flashcard, .reversedFlashcard, .cloze, .shortAnswer, .number, .date: false
    }
  }
}
