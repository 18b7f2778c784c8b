internal import Assessment
internal import Facts
public import Files

/// A quotation that is not what stands at its place in the source.
public enum MisquotedEvidence: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "## a\n- Answer: b\n> „der Hafen“\n> — s, 2–11",
      finds: "1: error: the quotation is not what stands at 2–11 of s", documents: ["s": "Im leeren Hafen"]),
    RuleExample("## a\n- Answer: b\n> „Hafen“\n> — s, 3–8", documents: ["s": "Im Hafen"]),
    RuleExample(
      "## a\n- Answer: b\n> „Hafen“\n> — s, 3–9",
      finds: "1: warning: the quotation has 5 characters, its range 3–9 has 6"),
    RuleExample("## a\n- Answer: b\n> „Hafen“\n> — s"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.cards.flatMap { card in card.item.evidence.compactMap { finding($0, card, deck) } }
  }

  private static func finding(_ evidence: Evidence, _ card: LintedDeck.Card, _ deck: LintedDeck) -> Finding? {
    guard let range = evidence.range else { return nil }
    let place = "\(range.lowerBound)–\(range.upperBound)"
    guard let document = deck.documents[evidence.source] else {
      let count = evidence.quote.unicodeScalars.count
      if count == range.count || evidence.quote.contains("\n") { return nil }
      return deck.finding(
        .warning, "the quotation has \(count) characters, its range \(place) has \(range.count)", card,
        hint: "quote the passage word for word; the outermost quotation marks do not count")
    }
    let passage = document[range.clamped(to: 0..<document.count)].filter { $0 != "\r" }
    if passage.count > 0, passage.elementsEqual(evidence.quote.unicodeScalars) { return nil }
    return deck.finding(
      .error, "the quotation is not what stands at \(place) of \(evidence.source)", card,
      hint: "was the article changed since, or the quotation?")
  }
}
