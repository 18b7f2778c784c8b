internal import Assessment
public import Files

/// A choice between one, a match of one pair, an order of one entry.
public enum TooFewParts: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample("## a\n- [x] b", finds: "1: warning: one option is no choice"),
    RuleExample("## a\n- b = c", finds: "1: warning: one pair cannot be matched wrongly"),
    RuleExample("## a\n1. b", finds: "1: warning: one entry has no order"),
    RuleExample("## a\n1. b\n2. c"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.live.compactMap { card in
      message(card.item.interaction).map { deck.finding(.warning, $0, card, hint: "add more") }
    }
  }

  private static func message(_ interaction: Interaction) -> String? {
    switch interaction {
    case .choice(let options), .multipleChoice(let options):
      options.count < 2 ? "one option is no choice" : nil
    case .matching(let pairs): pairs.count < 2 ? "one pair cannot be matched wrongly" : nil
    case .order(let entries): entries.count < 2 ? "one entry has no order" : nil
    default: nil
    }
  }
}
