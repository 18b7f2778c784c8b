/// A paragraph that is one question: a heading or an advertisement.
struct LoneQuestionRule: ParagraphRule {
  let message = "a question that stands alone"
  let examples = [
    RuleExample("Was kann ein solcher Vertrag bewirken?"),
    RuleExample("„Was soll das?“, fragte Grote.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    let isQuestion = paragraph.text.last == "?" && !paragraph.holdsSeveralSentences
    return isQuestion && paragraph.words.count <= 25 ? -4 : 0
  }
}
