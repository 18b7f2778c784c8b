internal import Assessment
public import Files

/// Two cards with one id: the log could not tell them apart.
public enum RepeatedID: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "Q: a  {#fk-000000000001}\nA: b\nQ: c  {#fk-000000000001}\nA: d",
      finds: "3: error: the id fk-000000000001 stands on line 1 already"),
    RuleExample("Q: a\nA: b\nQ: c\nA: d"),
    RuleExample("Q: a  {#fk-x}\nA: b", finds: "1: warning: “fk-x” is not an id as faktum makes them"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    var lines: [String: Int] = [:]
    return deck.cards.compactMap { card in
      guard let id = card.item.id else { return nil }
      if let line = lines[id] {
        return deck.finding(
          .error, "the id \(id) stands on line \(line + 1) already", card,
          hint: "delete the braces of the newer card; a new id is made on first use")
      }
      lines[id] = card.line
      if ItemID.isValid(id) { return nil }
      return deck.finding(
        .warning, "“\(id)” is not an id as faktum makes them", card,
        hint: "fk- and 12 small letters or digits without i, l, o, u; or delete it to get one")
    }
  }
}
