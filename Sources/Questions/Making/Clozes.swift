internal import Assessment
internal import Facts
internal import Quantities

/// A self-contained sentence with a gap for a name, a number or a date.
struct Clozes: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.kind != .title, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      for slot in constituent.slots where Clozes.kinds.contains(slot.kind) {
        let stem = draft.sentence(replacing: slot, of: index, with: "[1]")
        result.append(
          Making.candidate(
            fact, rule: "\(slot.kind.rawValue) cloze", part: slot.text, stem: stem,
            interaction: .cloze(gaps: [key(slot)])))
      }
    }
    return result
  }

  private func key(_ slot: Slot) -> Key {
    switch slot.kind {
    case .number:
      var variants: [String] = []
      if let value = slot.quantity?.value, value == value.rounded(), value < 1_000_000 {
        let digits = String(Int(value))
        if digits != slot.text { variants.append(digits) }
      }
      return Key(slot.text, variants: variants)
    case .date:
      return Key(slot.text)
    default:
      // The gap takes the form that the sentence needs; the nominative counts as well.
      let base = Making.key(for: slot)
      return Key(slot.text, variants: ([base.text] + base.variants).filter { $0 != slot.text })
    }
  }

  private static let kinds: Set<Slot.Kind> = [.person, .organisation, .place, .name, .number, .date]
}
