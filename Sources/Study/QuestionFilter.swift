public import Assessment
public import Facts
public import Progress
import Scheduling

/// Which questions a session is about (`--only`).
public enum QuestionFilter: Sendable, Hashable {
  /// Those that were forgotten once, or are being learned again.
  case wrong
  /// Those marked for the editor.
  case flagged
  /// Those with a tag.
  case tag(String)
  /// Claims distorted in one way.
  case distortion(Distortion)
  /// Those of one shape.
  case kind(ItemKind)

  /// Whether the question passes.
  public func admits(_ question: Question, progress: ProgressState) -> Bool {
    switch self {
    case .wrong:
      let card = progress.card(question.card)
      return card.lapses > 0 || card.isInSteps
    case .flagged: return progress.flags[question.card.item] != nil
    case .tag(let tag): return question.item.tags.contains(tag)
    case .distortion(let distortion): return question.item.interaction.distortion == distortion
    case .kind(let kind): return question.item.kind == kind
    }
  }
}

extension Interaction {
  /// How a claim was distorted; nil for others.
  var distortion: Distortion? {
    if case .claim(_, let distortion) = self { distortion } else { nil }
  }

  /// The verdict of a claim; nil for others.
  var verdict: Verdict? {
    if case .claim(let verdict, _) = self { verdict } else { nil }
  }
}
