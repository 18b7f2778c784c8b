internal import Assessment
public import Files

/// A choice has one right option, a multiple choice at least one.
public enum KeyCount: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample("## a\n- [ ] b\n- [ ] c", finds: "1: error: no option is marked as right"),
    RuleExample(
      "## a  {kind=choice}\n- [x] b\n- [x] c", finds: "1: error: a choice has one right option, this has 2"),
    RuleExample("## a\n- [x] b\n- [x] c", finds: "1: note: every option is right"),
    RuleExample("## a\n- [x] b\n- [x] c\n- [ ] d"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.cards.compactMap { card in
      guard let options = card.item.interaction.options else { return nil }
      let keys = options.count(where: \.isKey)
      if keys == 0 {
        return deck.finding(.error, "no option is marked as right", card, hint: "mark it as “- [x] …”")
      }
      if card.item.kind == .choice, keys > 1 {
        return deck.finding(
          .error, "a choice has one right option, this has \(keys)", card, hint: "or delete kind=choice")
      }
      guard options.count > 1, keys == options.count else { return nil }
      return deck.finding(.note, "every option is right", card)
    }
  }
}
