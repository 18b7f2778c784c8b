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
    let isLong = title.text.split(separator: " ").count >= 3
    return [
      isLong
        ? who(fact, person, title.text, world, &random) : which(fact, person.text, title.text, world, &random)
    ]
  }

  /// "Welche Funktion hat X?"
  private func which(
    _ fact: Fact, _ person: String, _ title: String, _ world: World, _ random: inout SeededRandom
  ) -> Candidate {
    let stem =
      fact.language == .german
      ? "Welche Funktion hat \(person) laut dem Artikel?"
      : "What position does \(person) hold according to the article?"
    let others = world.facts.compactMap { other -> String? in
      guard other.kind == .title, other.constituent(.subject)?.text != person else { return nil }
      return other.constituent(.predicate)?.text
    }
    let wrong = Distractors.titles(for: title, among: others, language: fact.language)
    let interaction: Interaction =
      wrong.count >= 3
      ? Making.choice(title, Array(wrong.prefix(3)), random: &random) : .shortAnswer(Key(title))
    return Making.candidate(fact, rule: "title question", part: title, stem: stem, interaction: interaction)
  }

  /// "Wer ist Professorin an der Universität Y?"
  private func who(
    _ fact: Fact, _ person: Constituent, _ title: String, _ world: World, _ random: inout SeededRandom
  ) -> Candidate {
    let stem =
      fact.language == .german
      ? "Wer ist laut dem Artikel \(title)?" : "Who is \(title), according to the article?"
    let key = person.slots.first.map(Making.key) ?? Key(person.text)
    let wrong = person.slots.first.map { Distractors.names(for: $0, in: world, avoiding: stem) } ?? []
    let interaction: Interaction =
      wrong.count >= 3
      ? Making.choice(key.text, Array(wrong.prefix(3)), random: &random)
      : .shortAnswer(Key(key.text, variants: key.variants.filter { !$0.contains(title) }))
    return Making.candidate(
      fact, rule: "holder question", part: key.text, stem: stem, interaction: interaction)
  }
}
