internal import Assessment
internal import Facts
internal import Quantities

/// A self-contained sentence with a gap for a name, a number or a date.
struct Clozes: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.kind != .title, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      for slot in constituent.slots where Clozes.kinds.contains(slot.kind) && !isListed(slot, constituent) {
        let stem = draft.sentence(replacing: slot, of: index, with: "[1]")
        result.append(
          Making.candidate(
            fact, rule: "\(slot.kind.rawValue) cloze", part: slot.text, stem: stem,
            interaction: .cloze(gaps: [key(slot)])))
      }
    }
    return result
  }

  /// One name of a list („Apple, Facebook und Microsoft“): nothing in the sentence leads to just this one.
  private func isListed(_ slot: Slot, _ constituent: Constituent) -> Bool {
    guard ![.number, .date].contains(slot.kind) else { return false }
    let text = Array(constituent.text.unicodeScalars)
    return constituent.slots.contains { other in
      let (start, end) =
        other.range.lowerBound >= slot.range.upperBound
        ? (slot.range.upperBound, other.range.lowerBound) : (other.range.upperBound, slot.range.lowerBound)
      guard start < end, end <= text.count, end - start < 16, other != slot else { return false }
      let between = String(String.UnicodeScalarView(text[start..<end])).split(whereSeparator: {
        " ,".contains($0)
      })
      return between.allSatisfy { Clozes.joints.contains(String($0)) }
    }
  }

  private static let joints: Set<String> = [
    "und", "oder", "sowie", "and", "or", "die", "der", "das", "den", "dem", "des", "the",
  ]

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
