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
    guard isCentral(person, in: world) else { return [] }
    let isLong = title.text.split(separator: " ").count >= 3
    return [
      isLong
        ? who(fact, person, title.text, world) : which(fact, person.text, title.text, world)
    ]
  }

  /// Whether the document says more of the person than the title: who is named in passing is not asked for.
  private func isCentral(_ person: Constituent, in world: World) -> Bool {
    guard let surname = person.text.split(separator: " ").last else { return false }
    return world.facts.filter { fact in
      fact.kind != .title && fact.kind != .naming && fact.kind != .passage
        && fact.evidence.quote.contains(surname)
    }.count >= 2
  }

  /// „US-Außenminister“ may be called „Außenminister“.
  private static func short(_ title: String) -> [String] {
    guard let hyphen = title.lastIndex(of: "-") else { return [] }
    let rest = title[title.index(after: hyphen)...]
    return rest.count > 4 ? [String(rest)] : []
  }

  /// "Welche Funktion hat X?"
  private func which(
    _ fact: Fact, _ person: String, _ title: String, _ world: World
  ) -> Candidate {
    let stem =
      fact.language == .german
      ? "Welche Funktion hat \(person) laut dem Artikel?"
      : "What position does \(person) hold according to the article?"
    let interaction = Interaction.shortAnswer(Key(title, variants: TitleQuestions.short(title)))
    return Making.candidate(fact, rule: "title question", part: title, stem: stem, interaction: interaction)
  }

  /// "Wer ist Professorin an der Universität Y?"
  private func who(
    _ fact: Fact, _ person: Constituent, _ title: String, _ world: World
  ) -> Candidate {
    let stem =
      fact.language == .german
      ? "Wer ist laut dem Artikel \(title)?" : "Who is \(title), according to the article?"
    let key = person.slots.first.map(Making.key) ?? Key(person.text)
    // Options would betray the key: few names of an article share sex, rank and country.
    let interaction = Interaction.shortAnswer(
      Key(key.text, variants: key.variants.filter { !$0.contains(title) }))
    return Making.candidate(
      fact, rule: "holder question", part: key.text, stem: stem, interaction: interaction)
  }
}
