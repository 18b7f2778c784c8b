internal import Assessment
internal import Facts
internal import Quantities

/// What somebody says, denies or suspects is asked as that somebody's statement, and hedges survive.
struct AttributionFilter: Filter {
  let name = "attribution"

  func reason(against candidate: Candidate, in world: World) -> String? {
    let fact = candidate.fact
    guard fact.kind != .title, let draft = Draft(fact) else { return nil }
    if !fact.attribution.isEmpty, fact.kind != .quotation, fact.kind != .passage,
      !draft.constituents.contains(where: { $0.role == .attribution })
    {
      return "the source is not in the stem"
    }
    if draft.constituents.contains(where: { $0.role == .attribution && AttributionFilter.isNameless($0) }) {
      return "the source is a title without a name"
    }
    if fact.attribution.contains(where: { $0.speaker == nil }) { return "the source is not named" }
    if case .claim(.notEnoughEvidence, .hedgeRemoval) = candidate.item.interaction { return nil }
    let kept = candidate.item.stem.lowercased()
    for constituent in fact.constituents {
      for slot in constituent.slots
      where slot.kind == .hedge && !kept.contains(slot.text.lowercased())
        && !candidate.part.contains(slot.text)
      {
        return "the hedge “\(slot.text)” is lost"
      }
    }
    return nil
  }

  /// „laut US-Außenminister“: neither a name nor an article says who is meant.
  private static func isNameless(_ attribution: Constituent) -> Bool {
    let words = attribution.text.lowercased().split(separator: " ").map(String.init)
    let articles: Set<String> = ["dem", "der", "den", "des", "einem", "einer", "the", "a", "an"]
    return attribution.slots.isEmpty && !words.contains(where: articles.contains)
      && attribution.isPlural != true && words.first == "laut"
  }
}
