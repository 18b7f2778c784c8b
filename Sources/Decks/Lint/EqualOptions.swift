internal import Assessment
public import Files

/// Two options that read the same.
public enum EqualOptions: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample("## a\n- [x] Bonn\n- [ ] Köln\n- [ ] bonn ", finds: "1: error: two options read “bonn”"),
    RuleExample("## a\n- x = 1\n- X = 2", finds: "1: error: two left sides read “X”"),
    RuleExample("## a\n1. x\n2. x", finds: "1: error: two entries read “x”"),
    RuleExample("## a\n- [x] Bonn\n- [ ] Köln"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.cards.flatMap { card -> [Finding] in
      let (texts, name) = parts(card.item.interaction)
      var seen: Set<String> = []
      return texts.filter { !seen.insert(LintedDeck.folded($0)).inserted }.map {
        deck.finding(.error, "two \(name) read “\($0)”", card, hint: "change or delete one")
      }
    }
  }

  private static func parts(_ interaction: Interaction) -> ([String], String) {
    switch interaction {
    case .choice(let options), .multipleChoice(let options): (options.map(\.text), "options")
    case .matching(let pairs): (pairs.map(\.left), "left sides")
    case .order(let entries): (entries, "entries")
    default: ([], "")
    }
  }
}
