internal import Assessment
internal import Facts
internal import Quantities

/// "Wie viele Telefonnummern hat …?": a counted subject or object.
struct NumberQuestions: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.kind == .statement, fact.language == .german, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      guard let slot = constituent.slots.first, slot.kind == .number, let phrase = phrase(constituent, slot),
        let stem = draft.question(asking: index, by: phrase, keepsAttributes: true)
      else { continue }
      result.append(
        Making.candidate(
          fact, rule: "number question", part: slot.text, stem: stem,
          interaction: interaction(slot, random: &random)))
    }
    return result
  }

  private func interaction(_ slot: Slot, random: inout SeededRandom) -> Interaction {
    guard let value = slot.quantity?.value else { return .shortAnswer(Key(slot.text)) }
    let digits = value == value.rounded() ? String(Int(value)) : String(value).replacing(".", with: ",")
    return .number(Key(slot.text, variants: digits == slot.text ? [] : [digits]))
  }

  private static let scales = ["Million", "Milliarde", "Mio", "Mrd", "Billion", "Prozent", "Dutzend", "Uhr"]

  /// "wie viele" in place of the number; the number must open the phrase and count something.
  private func phrase(_ constituent: Constituent, _ slot: Slot) -> String? {
    guard constituent.slots.filter({ $0.kind == .number }).count == 1, let unit = slot.unit,
      !NumberQuestions.scales.contains(where: { unit.hasPrefix($0) }),
      slot.quantity?.qualifier ?? .exactly == .exactly, slot.quantity?.unit == nil, !constituent.isCoordinated
    else { return nil }
    let rest = Draft.replace(0..<slot.range.upperBound, in: constituent.text, with: "")
    switch constituent.role {
    case .subject, .object, .unknown:
      guard slot.range.lowerBound == 0 else { return nil }
      return "wie viele" + rest
    case .prepositional:
      guard let preposition = constituent.preposition,
        slot.range.lowerBound == preposition.unicodeScalars.count + 1, constituent.kind != .time
      else { return nil }
      let isDative = constituent.grammaticalCase == "dative"
      guard isDative || constituent.grammaticalCase == "accusative" else { return nil }
      return "\(preposition) wie \(isDative ? "vielen" : "viele")" + rest
    default:
      return nil
    }
  }
}
