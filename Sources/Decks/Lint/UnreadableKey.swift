internal import Assessment
public import Files
internal import Quantities

/// A number or date card whose answer is neither: no typed answer could be compared with it.
public enum UnreadableKey: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample("## Wie viele?\n- Zahl: etliche", finds: "1: error: “etliche” is not read as a number"),
    RuleExample("## Wann?\n- Datum: irgendwann", finds: "1: error: “irgendwann” is not read as a date"),
    RuleExample("## Wann?\n- Datum: 11. März 2024\n- Auch: 2024-03-11"),
    RuleExample("## Wie viele?\n- Zahl: rund 1.200 Menschen"),
    RuleExample("---\nlanguage: en\n---\n## When?\n- Date: 11 March 2024\n\n## How many?\n- Number: twelve"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    let languages = deck.file.deck.language.map { [$0] } ?? Language.allCases
    return deck.live.compactMap { card in
      switch card.item.interaction {
      case .number(let key):
        if languages.contains(where: { QuantityGrammar(language: $0).reading(of: key.text) != nil }) {
          return nil
        }
        return deck.finding(
          .error, "“\(key.text)” is not read as a number", card,
          hint: "or make it “- Antwort: …”, “- Answer: …”")
      case .date(let key):
        if languages.contains(where: { TimeGrammar(language: $0).value(of: key.text) != nil }) { return nil }
        return deck.finding(
          .error, "“\(key.text)” is not read as a date", card,
          hint: "or make it “- Antwort: …”, “- Answer: …”")
      default: return nil
      }
    }
  }
}
