/// A short paragraph that says the same as one beside it: caption and alternative text, heading and link.
struct DuplicateRule: ParagraphRule {
  let message = "almost the same as its neighbour"
  let examples: [RuleExample] = []

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard (3...40).contains(paragraph.words.count) else { return 0 }
    let isRepeated = context.neighbours.contains { neighbour in
      neighbour.words.count <= 45 && PageContext.likeness(paragraph, neighbour) >= 0.8
    }
    return isRepeated ? -4 : 0
  }
}
