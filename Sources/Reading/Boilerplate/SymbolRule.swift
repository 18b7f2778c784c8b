/// Lines without words: rules, arrows, dates between bars.
struct SymbolRule: ParagraphRule {
  let message = "signs without words"
  let examples = [
    RuleExample("||"), RuleExample("* * *"), RuleExample("Der Hafen ruht.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    paragraph.letters < 3 || paragraph.letters * 3 < paragraph.count ? -6 : 0
  }
}
