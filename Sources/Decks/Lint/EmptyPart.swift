internal import Assessment
public import Files

/// An option, pair or entry without text.
public enum EmptyPart: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample("## a\n- [x] b\n- [ ]", finds: "1: error: a part of the card is empty"),
    RuleExample("## a\n1. b\n2.", finds: "1: error: a part of the card is empty"),
    RuleExample("## a\n- Answer: b\n- Also:", finds: "1: error: a part of the card is empty"),
    RuleExample("## a\n- [x] b\n- [ ] c"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.cards.compactMap { card in
      guard card.item.interaction.texts.contains(where: { $0.trimmingSpaces.isEmpty }) else { return nil }
      return deck.finding(
        .error, "a part of the card is empty", card, hint: "write its text or delete its line")
    }
  }
}
