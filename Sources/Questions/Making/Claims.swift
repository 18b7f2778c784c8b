internal import Assessment
internal import Facts
internal import Quantities

/// The clause as it is: a claim that the evidence supports.
struct SupportedClaims: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.isTellable, let draft = Draft(fact) else { return [] }
    return [
      Making.candidate(
        fact, rule: "supported claim", part: "supported", stem: draft.sentence,
        interaction: .claim(verdict: .supported, distortion: nil))
    ]
  }
}

/// What the makers of false claims share.
enum Constructed {
  static func refuted(
    _ draft: Draft, _ slot: Slot, at index: Int, by replacement: String, _ distortion: Distortion,
    rule: String
  ) -> Candidate {
    Making.candidate(
      draft.fact, rule: rule, part: "\(slot.text)→",
      stem: draft.sentence(replacing: slot, of: index, with: replacement),
      interaction: .claim(verdict: .refuted, distortion: distortion),
      correction: draft.sentence,
      isConstructed: true)
  }

  static func notInEvidence(_ draft: Draft, stem: String, part: String, rule: String, distortion: Distortion?)
    -> Candidate
  {
    Making.candidate(
      draft.fact, rule: rule, part: part, stem: stem,
      interaction: .claim(verdict: .notEnoughEvidence, distortion: distortion),
      correction: (draft.fact.language == .german ? "Im Artikel steht nur: " : "The article only says: ")
        + draft.sentence,
      isConstructed: true)
  }
}

/// Another number of the same form and rounding.
struct NumberClaims: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.isTellable, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      for slot in constituent.slots where slot.kind == .number {
        // "more than 300" does not exclude "more than 500": only exact and rounded numbers are exchanged.
        guard [.exactly, .about, .almost].contains(slot.quantity?.qualifier ?? .exactly), slot.unit != nil,
          slot.quantity?.upper == nil
        else { continue }
        let others = NumberShift.alternatives(to: slot.text, language: fact.language).filter { text in
          guard let value = Double(text.filter { $0.isNumber }) else { return true }
          return !world.mentions(number: value)
        }
        guard let replacement = others.prefix(2).randomElement(using: &random) else { continue }
        result.append(
          Constructed.refuted(draft, slot, at: index, by: replacement, .number, rule: "number claim"))
      }
    }
    return result
  }
}

/// Another date of the same grain.
struct DateClaims: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    // In a whole sentence nobody has found out what the date belongs to.
    guard fact.kind == .statement, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated()
    where index == 0 || [.verb, .subject, .adverbial].contains(draft.constituents[index - 1].role) {
      for slot in constituent.slots where slot.kind == .date {
        guard
          let replacement = DateShift.alternatives(to: slot.text, language: fact.language).randomElement(
            using: &random)
        else { continue }
        result.append(Constructed.refuted(draft, slot, at: index, by: replacement, .date, rule: "date claim"))
      }
    }
    return result
  }
}

/// Another person or another country in the place of the subject or the only country.
struct NameClaims: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.isTellable, let draft = Draft(fact) else { return [] }
    // Another country refutes the statement only if the event is the only one of its kind: „Vertrauen zwischen
    // Japan und den USA“ would merely not be in evidence.
    guard NameClaims.isUnique(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      guard !constituent.isCoordinated, !constituent.isOpen,
        [.subject, .prepositional].contains(constituent.role)
      else { continue }
      for slot in constituent.slots where slot.kind == .place && Country.called(slot.name ?? slot.text) != nil
      {
        guard slot.text == slot.name, Country.called(slot.text)?.article == nil else { continue }
        let others = Distractors.names(for: slot, in: world, avoiding: draft.sentence)
        guard let replacement = others.prefix(2).randomElement(using: &random) else { continue }
        result.append(
          Constructed.refuted(draft, slot, at: index, by: replacement, .entity, rule: "country claim"))
      }
    }
    return result
  }
}

/// "einige" becomes a number that the article does not give.
extension NameClaims {
  /// Whether the fact tells of one event: by its date, or as the first of its kind.
  static func isUnique(_ fact: Fact) -> Bool {
    fact.constituents.contains { constituent in
      constituent.slots.contains { $0.kind == .date }
        || constituent.text.lowercased().split(separator: " ").contains {
          ["erstmals", "erste", "ersten", "erster", "erstes", "first"].contains($0)
        }
    }
  }
}

struct VagueClaims: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.isTellable, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      guard let slot = constituent.slots.first(where: { $0.kind == .vagueAmount }),
        [.subject, .object, .unknown].contains(constituent.role)
      else { continue }
      guard slot.range.lowerBound == 0, !isCounted(slot.unit, in: world) else { continue }
      let numbers =
        fact.language == .german
        ? ["sieben", "neun", "elf", "zwölf"] : ["seven", "nine", "eleven", "twelve"]
      guard let number = numbers.randomElement(using: &random) else { continue }
      let stem = draft.sentence(replacing: slot, of: index, with: number)
      result.append(
        Constructed.notInEvidence(
          draft, stem: stem, part: "\(slot.text)→", rule: "exact amount claim", distortion: .number))
    }
    return result
  }

  /// Whether the article counts the same things somewhere.
  private func isCounted(_ unit: String?, in world: World) -> Bool {
    guard let noun = unit?.split(separator: " ").last.map(String.init) else { return true }
    return world.facts.contains { fact in
      fact.constituents.contains {
        $0.slots.contains { $0.kind == .number && ($0.unit ?? "").contains(noun.prefix(5)) }
      }
    }
  }
}

/// A hedge is left out: what somebody only suspects is told as certain.
struct HedgeClaims: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.kind == .statement, fact.language == .german, let draft = Draft(fact) else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      guard let slot = constituent.slots.first(where: { $0.kind == .hedge }), slot.text == constituent.text
      else { continue }
      let stem = draft.sentence(replacing: slot, of: index, with: "erwiesenermaßen")
      result.append(
        Constructed.notInEvidence(
          draft, stem: stem, part: "\(slot.text)→", rule: "hedge claim", distortion: .hedgeRemoval))
    }
    return result
  }
}

extension Fact {
  /// Whether the fact can be put as a claim: a clause or a whole sentence.
  var isTellable: Bool { kind == .statement || kind == .passage }
}
