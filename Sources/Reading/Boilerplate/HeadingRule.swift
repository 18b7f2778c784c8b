/// Headings: short lines without a full stop.
struct HeadingRule: ParagraphRule {
  let message = "a heading"
  let examples = [
    RuleExample("Streit um den Hafen von Brunnmoor"),
    RuleExample("Der Hafen bleibt geschlossen.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard !paragraph.isTerminated, !paragraph.holdsSeveralSentences else { return 0 }
    return paragraph.words.count <= 18 ? -3 : -1.5
  }
}
