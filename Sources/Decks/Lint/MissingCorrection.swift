internal import Assessment
internal import Facts
public import Files

/// A false claim that does not say what is right.
public enum MissingCorrection: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample("## Claim: a  {verdict=refuted}", finds: "1: error: a refuted claim must say what is right"),
    RuleExample("## Claim: a  {verdict=refuted}\n\nCorrect: b"),
    RuleExample("## Claim: a  {verdict=supported}"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.live.compactMap { card in
      guard case .claim(.refuted, _) = card.item.interaction, card.item.correction?.isEmpty ?? true else {
        return nil
      }
      return deck.finding(
        .error, "a refuted claim must say what is right", card, hint: "add “Richtig ist: …” or “Correct: …”")
    }
  }
}
