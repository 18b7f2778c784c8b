internal import Assessment
internal import Facts

/// The stem must be understood without the article at hand.
struct SelfContainedFilter: Filter {
  let name = "self-contained"

  func reason(against candidate: Candidate, in world: World) -> String? {
    guard candidate.fact.kind != .title else { return nil }
    return Draft(candidate.fact)?.dangling ?? (Draft(candidate.fact) == nil ? "no clause is left" : nil)
  }
}
