internal import Assessment
internal import Facts
public import Files

/// Two cards with the same answer from the same passage: one gives the other away.
public enum RepeatedAnswer: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "## a\n- Answer: Grote\n> q\n> — s, 1–2\n\n## b\n- [x] grote\n- [ ] c\n> q\n> — s, 1–2\n",
      finds: "6: note: the card on line 1 has the same answer from the same passage"),
    RuleExample(
      "## a {group=g}\n- Answer: Grote\n> q\n> — s, 1–2\n\n## b {group=g}\n- Answer: Grote\n> q\n> — s, 1–2\n"
    ),
    RuleExample("## a\n- Answer: Grote\n> q\n> — s, 1–2\n\n## b\n- Answer: Thode\n> q\n> — s, 1–2\n"),
  ]

  private struct Place: Hashable {
    var evidence: Evidence
    var answer: String
  }

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    var first: [Place: LintedDeck.Card] = [:]
    return deck.live.compactMap { card in
      guard let evidence = card.item.evidence.first, let answer = card.item.interaction.keyText else {
        return nil
      }
      let place = Place(evidence: evidence, answer: LintedDeck.folded(answer))
      guard let other = first[place] else {
        first[place] = card
        return nil
      }
      if let group = card.item.group, group == other.item.group { return nil }
      return deck.finding(
        .note, "the card on line \(other.line + 1) has the same answer from the same passage", card,
        hint: "give both the same group, so that they are not asked on one day")
    }
  }
}
