internal import Assessment
public import Files

/// Two cards that ask the same.
public enum RepeatedStem: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "Q: Wer kam?\nA: b\n\n## wer  KAM?\n- [x] b\n- [ ] c\n\n## Wer ging?\n- Antwort: b",
      finds: "4: warning: the same is asked on line 1"),
    RuleExample("Q: a\nA: b\n\n## a  {state=rejected}\n- Answer: b"),
    RuleExample("C: [a] [b]\nC: [c] [d]"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    var lines: [String: Int] = [:]
    return deck.live.compactMap { card in
      var stem = LintedDeck.folded(card.item.stem)
      if case .cloze = card.item.interaction {
        stem += "\n" + LintedDeck.folded(card.item.interaction.keyText ?? "")
      }
      guard let line = lines[stem] else {
        lines[stem] = card.line
        return nil
      }
      return deck.finding(
        .warning, "the same is asked on line \(line + 1)", card, hint: "keep one of them or ask more exactly")
    }
  }
}
