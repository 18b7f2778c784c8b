internal import Assessment
internal import Facts
public import Files

/// Generated cards and claims that show no passage.
public enum MissingEvidence: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "## a  {state=candidate}\n- Answer: b", finds: "1: error: a generated card needs its passage"),
    RuleExample(
      "## Claim: a  {verdict=refuted}", finds: "1: warning: the verdict has no passage to prove it"),
    RuleExample("## Claim: a  {verdict=notEnoughEvidence}"),
    RuleExample("Q: a\nA: b"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.live.compactMap { card in
      guard card.item.evidence.isEmpty else { return nil }
      let hint = "add “> „quotation“” and “> — SOURCE, START–END”"
      if card.item.state == .candidate {
        return deck.finding(.error, "a generated card needs its passage", card, hint: hint)
      }
      guard case .claim(let verdict, _) = card.item.interaction, verdict != .notEnoughEvidence else {
        return nil
      }
      return deck.finding(.warning, "the verdict has no passage to prove it", card, hint: hint)
    }
  }
}
