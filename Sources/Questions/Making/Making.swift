internal import Assessment
internal import Facts

/// What all makers need to turn wordings into candidates.
enum Making {
  /// A candidate with its stable id.
  static func candidate(
    _ fact: Fact, rule: String, part: String, stem: String, interaction: Interaction,
    correction: String? = nil,
    isConstructed: Bool = false
  ) -> Candidate {
    let id = ItemID.make(
      source: fact.evidence.source, range: fact.evidence.range, kind: interaction.kind, part: part)
    let item = Item(
      id: id, stem: stem, interaction: interaction, evidence: [fact.evidence], correction: correction,
      tags: [rule.replacing(" ", with: "-")], state: .candidate, isConstructed: isConstructed,
      group: fact.evidence.range.map { "\(fact.evidence.source)-\($0.lowerBound)" })
    return Candidate(item: item, fact: fact, rule: rule, part: part)
  }

  /// The key for a name, with the ways people write it.
  static func key(for slot: Slot) -> Key {
    let name = slot.name ?? slot.text
    var variants: [String] = []
    if slot.kind == .person {
      if let last = name.split(separator: " ").last, name.contains(" ") { variants.append(String(last)) }
      if let title = slot.title { variants.append("\(title) \(name)") }
    }
    if let country = Country.called(name) {
      for other in [country.german, country.english] where other != name { variants.append(other) }
    }
    return Key(name, variants: variants)
  }

  /// A choice with its options in an order that the seed decides.
  static func choice(_ key: String, _ wrong: [String], random: inout SeededRandom) -> Interaction {
    let options = [Option(key, isKey: true)] + wrong.map { Option($0) }
    return .choice(options.shuffled(using: &random))
  }
}
