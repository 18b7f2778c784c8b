import Quantities

/// Running text: sentences with a finite verb that end with a mark.
struct ProseRule: ParagraphRule {
  let message = "running text"
  let examples = [
    RuleExample("Der Hafen blieb am Montag geschlossen, weil das Tor klemmte."),
    RuleExample("The harbour stayed closed on Monday.", language: .english),
    RuleExample("Neues aus dem Hafen", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    let hasVerb = FunctionWords.holdsFiniteVerb(paragraph, language: context.language)
    let isLong = paragraph.count >= 80
    let isSpeech = paragraph.holdsQuotationMark || paragraph.lower.contains("so")
    let isEnded = paragraph.isTerminated || (paragraph.holdsSeveralSentences && (isLong || context.isLast))
    var weight = 0.0
    if isEnded, hasVerb || isSpeech, paragraph.words.count >= 5 { weight += 2 }
    if isEnded, paragraph.words.count >= 3, hasVerb, weight == 0 { weight += 1 }
    if isLong, hasVerb { weight += 1 }
    if paragraph.sentenceEnds >= 2, hasVerb { weight += 1 }
    return weight
  }
}
