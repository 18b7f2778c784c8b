internal import Assessment
internal import Facts
public import Files

/// Sources that no card cites, and sources without a title.
public enum UnusedSource: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "---\nsources:\n  bote: { title: T }\n---\nQ: a\nA: b",
      finds: "1: note: no card cites the source “bote”"),
    RuleExample(
      "---\nsources:\n  bote: { date: 2024-03-11 }\n---\n## a\n- Answer: b\n> q\n> — bote",
      finds: "1: warning: the source “bote” has no title"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    let cited = Set(deck.cards.flatMap { $0.item.evidence.map(\.source) })
    return deck.file.deck.sources.flatMap { source -> [Finding] in
      var findings: [Finding] = []
      if source.source.title.isEmpty {
        findings.append(
          deck.file.text.finding(
            .warning, "the source “\(source.key)” has no title", hint: "learners see it with every answer",
            line: 0))
      }
      if !cited.contains(source.key) {
        findings.append(deck.file.text.finding(.note, "no card cites the source “\(source.key)”", line: 0))
      }
      return findings
    }
  }
}
