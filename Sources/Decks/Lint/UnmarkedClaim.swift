internal import Assessment
internal import Facts
public import Files

/// A false claim made by a named operation, but not marked as made.
public enum UnmarkedClaim: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "## Claim: a  {verdict=refuted distortion=number constructed=no}",
      finds: "1: error: a distorted claim must be marked as constructed"),
    RuleExample("## Claim: a  {verdict=refuted distortion=number}"),
    RuleExample("## Claim: a  {verdict=refuted}"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.cards.compactMap { card in
      guard case .claim(_, .some) = card.item.interaction, !card.item.isConstructed else { return nil }
      return deck.finding(
        .error, "a distorted claim must be marked as constructed", card,
        hint: "delete constructed=no, or the distortion if somebody really made the claim")
    }
  }
}
