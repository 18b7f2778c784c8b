internal import Assessment
internal import Facts

/// Something that the article is about, not an accident of its wording.
struct WorthFilter: Filter {
  let name = "worth"

  func reason(against candidate: Candidate, in world: World) -> String? {
    if candidate.rule == "title question", WorthFilter.isCommonKnowledge(candidate.part) {
      return "everybody knows heads of state"
    }
    let words = candidate.item.stem.split(separator: " ").count
    switch candidate.item.interaction {
    case .cloze where words < 7: return "too little is left around the gap"
    case .shortAnswer, .choice:
      if candidate.fact.kind != .title, words < 6 { return "too little is asked" }
      return nil
    default: return nil
    }
  }

  /// The title of somebody whom everybody knows.
  private static func isCommonKnowledge(_ title: String) -> Bool {
    let lower = title.lowercased()
    return [
      "us-präsident", "präsident", "bundeskanzlerin", "kanzlerin", "papst", "königin", "us president",
      "president", "kremlchef",
    ].contains(lower)
      || lower.hasSuffix("er präsident") || lower.hasSuffix("e kanzlerin")
  }
}
