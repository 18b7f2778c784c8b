internal import Assessment
internal import Facts
internal import Quantities

/// Wh-questions: a constituent is asked for, the question phrase takes the front field.
struct ConstituentQuestions: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.kind == .statement, let draft = Draft(fact), let verb = fact.constituent(.verb) else {
      return []
    }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() where constituent.role != .attribution {
      // What the analysis could not place may only stay where it stands.
      let moves = constituent.field != .front || constituent.role != .subject
      if moves, draft.constituents.contains(where: { $0.role == .unknown && $0.text.count > 1 }) { continue }
      guard isSeparable(index, in: draft), let phrase = phrase(for: constituent, verb: verb, fact.language),
        let stem = draft.question(asking: index, by: phrase.text, verb: phrase.verb)
      else { continue }
      let rule = "\(constituent.role.rawValue) question"
      let full = draft.answer(at: index)
      let hasAttributes = full != constituent.text
      let key =
        hasAttributes
        ? Key(full, variants: [phrase.key] + phrase.variants) : Key(phrase.key, variants: phrase.variants)
      let wrong = wrongAnswers(constituent, key: phrase.key, stem: stem, in: world)
      let interaction: Interaction =
        wrong.count >= 3
        ? Making.choice(phrase.key, Array(wrong.prefix(3)), random: &random) : .shortAnswer(key)
      result.append(
        Making.candidate(fact, rule: rule, part: phrase.key, stem: stem, interaction: interaction))
    }
    return result
  }

  /// Whether a constituent can be asked for without tearing a phrase apart: a prepositional phrase must not follow
  /// a noun that it may belong to, and nothing that may belong to an asked noun may stay behind.
  private func isSeparable(_ index: Int, in draft: Draft) -> Bool {
    let constituents = draft.constituents
    if constituents[index].isAttached { return false }
    if constituents[index].role == .prepositional, constituents[index].kind != .time, index > 0,
      [.subject, .object, .indirectObject, .unknown, .prepositional, .predicate].contains(
        constituents[index - 1].role),
      constituents[index - 1].kind != .time, constituents[index].field == constituents[index - 1].field
    {
      return false
    }
    let next = draft.attachedEnd(index)
    guard constituents[index].role != .prepositional, next < constituents.count,
      constituents[index].field == .middle
    else { return true }
    return constituents[next].role != .prepositional || constituents[next].kind == .time
  }

  private func phrase(for constituent: Constituent, verb: Constituent, _ language: Language)
    -> GermanInterrogatives.Phrase?
  {
    language == .german
      ? GermanInterrogatives.phrase(for: constituent, verb: verb)
      : EnglishInterrogatives.phrase(for: constituent)
  }

  private func wrongAnswers(_ constituent: Constituent, key: String, stem: String, in world: World)
    -> [String]
  {
    guard let slot = constituent.slots.first(where: { ($0.name ?? $0.text) == key }) else { return [] }
    return Distractors.names(for: slot, in: world, avoiding: stem)
  }
}
