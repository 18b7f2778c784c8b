internal import Assessment
public import Files

/// A question that holds its own answer.
public enum AnswerInStem: DeckRule {
  /// Decks with the messages that the rule has for them.
  public static let examples = [
    RuleExample(
      "## Wie heißt Hafenmeisterin Ilse Grote?\n- Antwort: Ilse Grote",
      finds: "1: warning: the question holds the answer “Ilse Grote”"),
    RuleExample(
      "C: Der [Hafen] schließt, denn der Hafen ist leer.",
      finds: "1: warning: the question holds the answer “Hafen”"),
    RuleExample("## Wie viele der 12 Schiffe lagen fest?\n- Zahl: 2"),
    RuleExample("C: Es lagen [1] oder [2] Schiffe fest."),
    RuleExample("## Wer kam nach Grotenhagen?\n- Antwort: Grote"),
  ]

  /// What the rule finds.
  public static func findings(in deck: LintedDeck) -> [Finding] {
    deck.live.compactMap { card in
      let stem = words(plain(card.item))
      guard let answer = answers(card.item.interaction).first(where: { holds(stem, words($0)) }) else {
        return nil
      }
      return deck.finding(
        .warning, "the question holds the answer “\(answer)”", card, hint: "word the question without it")
    }
  }

  /// The stem without the marks of its gaps.
  private static func plain(_ item: Item) -> String {
    guard case .cloze(let gaps) = item.interaction else { return item.stem }
    let pieces = ClozeText.pieces(item.stem, count: gaps.count).map { piece in
      if case .text(let text) = piece { text } else { "…" }
    }
    return pieces.joined()
  }

  private static func answers(_ interaction: Interaction) -> [String] {
    switch interaction {
    case .cloze(let gaps): gaps.map(\.text)
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text]
    default: []
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  private static func holds(_ stem: [String], _ answer: [String]) -> Bool {
    guard !answer.isEmpty, stem.count >= answer.count else { return false }
    return (0...(stem.count - answer.count)).contains { stem[$0...].starts(with: answer) }
  }
}
