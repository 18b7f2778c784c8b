internal import Assessment
internal import Facts
internal import Quantities

/// "Welches Amt oder welche Funktion hat X laut dem Artikel?": the title beside a person's name.
struct TitleQuestions: Maker {
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate] {
    guard fact.kind == .title, let person = fact.constituent(.subject),
      let title = fact.constituent(.predicate)
    else {
      return []
    }
    let stem =
      fact.language == .german
      ? "Welche Funktion hat \(person.text) laut dem Artikel?"
      : "What position does \(person.text) hold according to the article?"
    let others = world.facts.compactMap { other -> String? in
      guard other.kind == .title, other.constituent(.subject)?.text != person.text else { return nil }
      return other.constituent(.predicate)?.text
    }
    let wrong = Distractors.titles(for: title.text, among: others, language: fact.language)
    guard wrong.count >= 3 else {
      return [
        Making.candidate(
          fact, rule: "title question", part: title.text, stem: stem,
          interaction: .shortAnswer(Key(title.text)))
      ]
    }
    return [
      Making.candidate(
        fact, rule: "title question", part: title.text, stem: stem,
        interaction: Making.choice(title.text, Array(wrong.prefix(3)), random: &random))
    ]
  }
}
