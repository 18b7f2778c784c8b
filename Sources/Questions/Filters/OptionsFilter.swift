internal import Assessment
internal import Facts

/// Options differ, are alike in form, and only one of them is right.
struct OptionsFilter: Filter {
  let name = "options"

  func reason(against candidate: Candidate, in world: World) -> String? {
    guard case .choice(let options) = candidate.item.interaction else { return nil }
    if options.count < 4 { return "fewer than four options" }
    if Set(options.map(\.text)).count != options.count { return "two options are equal" }
    for option in options where !option.isKey && candidate.item.stem.contains(option.text) {
      return "an option stands in the stem"
    }
    return nil
  }
}
