internal import Assessment
internal import Facts
internal import Quantities

/// "Wer sagte, dass …?" and "Laut welcher Zeitung …?": who says it.
struct SpeakerQuestions: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard let draft = Draft(fact), let verb = fact.constituent(.verb),
      fact.language == .german || fact.kind == .quotation
    else { return [] }
    var result: [Candidate] = []
    for (index, constituent) in draft.constituents.enumerated() {
      guard constituent.role == .attribution || fact.kind == .quotation && constituent.role == .subject else {
        continue
      }
      let phrase =
        fact.language == .german
        ? GermanInterrogatives.phrase(for: constituent, verb: verb)
        : EnglishInterrogatives.phrase(for: constituent)
      guard let phrase, let stem = draft.question(asking: index, by: phrase.text, verb: phrase.verb) else {
        continue
      }
      let slot = constituent.slots.first { ($0.name ?? $0.text) == phrase.key }
      let wrong = slot.map { Distractors.names(for: $0, in: world, avoiding: stem) } ?? []
      let interaction: Interaction =
        wrong.count >= 3
        ? Making.choice(phrase.key, Array(wrong.prefix(3)), random: &random)
        : .shortAnswer(key(phrase, constituent))
      result.append(
        Making.candidate(
          fact, rule: "speaker question", part: phrase.key, stem: stem, interaction: interaction))
    }
    return result
  }

  /// The speaker as the text names them; the bare name counts as well.
  private func key(_ phrase: GermanInterrogatives.Phrase, _ constituent: Constituent) -> Key {
    let text = phrase.key.hasSuffix(",") ? String(phrase.key.dropLast()) : phrase.key
    let names = constituent.slots.filter { $0.kind == .person }.map { $0.name ?? $0.text }
    return Key(text, variants: phrase.variants + names.filter { $0 != text && !phrase.variants.contains($0) })
  }
}
