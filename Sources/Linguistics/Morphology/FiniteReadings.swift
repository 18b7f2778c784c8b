/// What a finite form may be, and which of it is meant.
struct FiniteReadings {
  let form: String
  let lemma: String
  let readings: ReadingSet

  struct Choice {
    var mood: Features.Mood
    var tense: Features.Tense
    var person: Int?
    var number: Features.Number?
  }

  /// The reading that fits the subject best.
  func choose(subject: String?, subjectIsPlural: Bool?) -> Choice {
    let slots = possible()
    let wanted = wantedPersons(subject, subjectIsPlural)
    let tense = self.tense(slots, wanted)
    let persons = slots[tense]
    let fitting = wanted.filter { persons & (1 << UInt64($0)) != 0 }
    let slot = fitting.first ?? [2, 5, 0, 3, 1, 4].first { persons & (1 << UInt64($0)) != 0 }
    let isSubjunctive = tense >= 2
    return Choice(
      mood: isSubjunctive ? .subjunctive : .indicative, tense: tense == 0 || tense == 2 ? .present : .past,
      person: slot.map { $0 % 3 + 1 }, number: slot.map { $0 < 3 ? .singular : .plural })
  }

  /// Person slots (0–2 singular, 3–5 plural), six bits, for present, past, Konjunktiv I and II.
  private func possible() -> [UInt64] {
    if let known = GermanVerbs.auxiliarySlots(form) { return known }
    var slots = (0..<4).map { readings.finite(tense: $0) }
    // The infinitive tells regular present forms apart from others: "lehne" belongs to "lehnen".
    if GermanConjugation.isStem(form, of: lemma) {
      slots[0] = slots[0] & ~0b000100 | 0b000001
      slots[2] |= 0b000101
      slots[1] &= ~0b000100
    } else if form.hasSuffix("e") {
      slots[2] = 0
    }
    if slots.allSatisfy({ $0 == 0 }) { slots[0] = form.hasSuffix("n") ? 0b101000 : 0b000100 }
    return slots
  }

  private func wantedPersons(_ subject: String?, _ isPlural: Bool?) -> [Int] {
    switch subject {
    case "ich": return [0]
    case "du": return [1]
    case "wir": return [3]
    case "ihr" where form.hasSuffix("t"): return [4, 2]
    default: break
    }
    switch isPlural {
    case true?: return [5, 2]
    case false?: return [2, 5]
    case nil: return [2, 5]
    }
  }

  private func tense(_ slots: [UInt64], _ wanted: [Int]) -> Int {
    for person in wanted {
      for tense in [0, 1, 2, 3] where slots[tense] & (1 << UInt64(person)) != 0 { return tense }
    }
    return [0, 1, 2, 3].first { slots[$0] != 0 } ?? 0
  }
}
