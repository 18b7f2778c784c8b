/// Lines without words: rules, arrows, dates between bars.
struct SymbolRule: ParagraphRule {
  let message = "signs without words"
  let examples = [
    RuleExample("||"), RuleExample("* * *"), RuleExample("Der Hafen ruht.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    let letters = paragraph.text.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters < 3 || letters * 3 < paragraph.text.unicodeScalars.count ? -6 : 0
  }
}
