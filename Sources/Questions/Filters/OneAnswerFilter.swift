internal import Assessment
internal import Facts

/// The article gives exactly one answer.
struct OneAnswerFilter: Filter {
  let name = "one answer"

  func reason(against candidate: Candidate, in world: World) -> String? {
    guard candidate.fact.kind != .title, let draft = Draft(candidate.fact) else { return nil }
    switch candidate.item.interaction {
    case .claim: return nil
    case .cloze: return openCloze(candidate, draft)
    default: break
    }
    let asked = draft.constituents.first { $0.text.contains(candidate.part) }
    if let asked, asked.isOpen { return "others may be right too" }
    return nil
  }

  /// A gap in an open list may be filled by what the list leaves out.
  private func openCloze(_ candidate: Candidate, _ draft: Draft) -> String? {
    let asked = draft.constituents.first { $0.slots.contains { $0.text == candidate.part } }
    return asked?.isOpen == true ? "others may be right too" : nil
  }
}
