internal import Assessment
internal import Facts

/// The stem names something that leads to the event: a name, or two rare words.
struct AnchorFilter: Filter {
  let name = "anchor"

  func reason(against candidate: Candidate, in world: World) -> String? {
    let stem = candidate.item.stem
    let names = candidate.fact.constituents.flatMap(\.slots).filter {
      [.person, .organisation, .place, .name].contains($0.kind) && stem.contains($0.text)
    }
    let long = stem.split(whereSeparator: { !$0.isLetter && $0 != "-" }).filter { $0.count >= 9 }
    if names.isEmpty, long.count < 3 { return "nothing in it leads to the event" }
    return nil
  }
}
