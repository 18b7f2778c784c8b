internal import Assessment
internal import Facts
public import Files

/// Evidence that names a source the front matter does not have.
public enum UnknownSource: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "---\nsources:\n  bote: { title: T }\n---\n## a\n- Answer: b\n> q\n> — kurier",
      finds: "5: error: there is no source “kurier”"),
    RuleExample("---\nsources:\n  bote: { title: T }\n---\n## a\n- Answer: b\n> q\n> — bote"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    let known = Set(deck.file.deck.sources.map(\.key))
    return deck.cards.flatMap { card in
      card.item.evidence.filter { !known.contains($0.source) }.map {
        deck.finding(
          .error, "there is no source “\($0.source)”", card,
          hint: "add it to sources at the top of the deck, with at least a title")
      }
    }
  }
}
