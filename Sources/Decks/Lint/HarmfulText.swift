internal import Assessment
public import Files

/// Characters that could act on a terminal or disguise the order of letters.
public enum HarmfulText: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "Q: a\u{1B}[2J\nA: b", finds: "1: warning: the card holds invisible control characters"),
    RuleExample("Q: a\nA: b \u{202E}c", finds: "1: warning: the card holds invisible control characters"),
    RuleExample("Q: a\tb\nA: 👩‍🚒"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.cards.compactMap { card in
      guard card.item.texts.contains(where: \.holdsHarmfulCharacters) else { return nil }
      return deck.finding(
        .warning, "the card holds invisible control characters", card,
        hint: "they are shown as visible signs; delete them")
    }
  }
}
