internal import Assessment
internal import Facts

/// A claim must be worth judging: something in it can be wrong.
struct ClaimFilter: Filter {
  let name = "claim"

  func reason(against candidate: Candidate, in world: World) -> String? {
    guard case .claim(let verdict, _) = candidate.item.interaction else { return nil }
    let words = candidate.item.stem.split(separator: " ").count
    if words < 7 || words > 32 { return "\(words) words" }
    if verdict != .notEnoughEvidence, candidate.fact.certainty == .possible {
      return "what may be is hard to judge"
    }
    if verdict == .supported {
      let slots = candidate.fact.constituents.flatMap(\.slots).filter { $0.kind != .hedge }
      if slots.isEmpty { return "nothing in it could be exchanged" }
    }
    return nil
  }
}
