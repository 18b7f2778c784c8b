internal import Assessment
public import Files

/// What Kahoot's spreadsheet template does not take: more than four options, questions of more than 120 and
/// answers of more than 75 characters.
public enum KahootLimits: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "## \(String(repeating: "a", count: 121))\n- [x] b\n- [ ] c",
      finds: "1: note: for Kahoot: the question has 121 characters, the limit is 120"),
    RuleExample(
      "## a\n- [x] \(String(repeating: "b", count: 76))\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f",
      finds: "1: note: for Kahoot: an option has 76 characters, the limit is 75",
      "1: note: for Kahoot: there are 5 options, the limit is 4"),
    RuleExample("## a\n- [x] b\n- [ ] c"),
    RuleExample("Q: \(String(repeating: "a", count: 121))\nA: b"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.live.flatMap { card -> [Finding] in
      guard let options = card.item.interaction.options else { return [] }
      var messages: [String] = []
      let stem = card.item.stem.utf16.count
      if stem > 120 { messages.append("the question has \(stem) characters, the limit is 120") }
      let longest = options.map(\.text.utf16.count).max() ?? 0
      if longest > 75 { messages.append("an option has \(longest) characters, the limit is 75") }
      if options.count > 4 { messages.append("there are \(options.count) options, the limit is 4") }
      return messages.map { deck.finding(.note, "for Kahoot: \($0)", card) }
    }
  }
}
