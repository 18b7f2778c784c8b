internal import Assessment
internal import Facts

/// The stem names something that leads to the event, a name or a compound that holds one; else the headline must
/// do it.
struct AnchorFilter: Filter {
  let name = "anchor"

  func reason(against candidate: Candidate, in world: World) -> String? {
    AnchorFilter.lacksAnchor(candidate) && world.leadIn == nil ? "nothing in it leads to the event" : nil
  }

  /// Whether the stem itself leads to no event.
  static func lacksAnchor(_ candidate: Candidate) -> Bool {
    let stem = candidate.item.stem
    let names = candidate.fact.constituents.flatMap(\.slots).filter {
      [.person, .organisation, .place, .name].contains($0.kind) && stem.contains($0.text)
    }
    let compounds = stem.split(separator: " ").dropFirst().filter { word in
      word.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
    }
    let rare = stem.split(whereSeparator: { !$0.isLetter && $0 != "-" }).filter {
      $0.count >= 10 && $0.first?.isUppercase == true
    }
    let asksForName = candidate.fact.constituents.flatMap(\.slots).contains {
      $0.text == candidate.part || $0.name == candidate.part || candidate.part.contains($0.text)
    }
    if asksForName, rare.count >= 2 { return false }
    return names.isEmpty && compounds.isEmpty && candidate.fact.kind != .title
  }
}
