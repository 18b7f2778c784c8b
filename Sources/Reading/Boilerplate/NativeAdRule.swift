/// Advertisements that look like a line of the article but share no word with it.
struct NativeAdRule: ParagraphRule {
  let message = "an advertisement between the paragraphs"
  let examples = [
    RuleExample("Lüftungen günstig reinigen lassen"), RuleExample("Anzeige"),
    RuleExample("Mit diesem einfachen Trick sparen Sie jeden Monat bares Geld!"),
    RuleExample("Der Hafen blieb am Montag geschlossen.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    if isLabel(paragraph) { return -6 }
    guard paragraph.words.count <= 25, paragraph.sentenceEnds <= 1 else { return 0 }
    if addresses(paragraph), !paragraph.holdsQuotationMark, !context.isComparable || context.overlap == 0 {
      return -4
    }
    guard context.isComparable, context.overlap == 0 else { return isInfinitive(paragraph) ? -1 : 0 }
    return paragraph.isTerminated && !isInfinitive(paragraph) ? 0 : -3
  }

  private func isLabel(_ paragraph: Paragraph) -> Bool {
    let labels = [
      "anzeige", "werbung", "advertisement", "sponsored", "gesponsert", "promotion", "advertorial", "ad",
      "anzeigen",
    ]
    return paragraph.words.count <= 3 && labels.contains(paragraph.lower.first ?? "")
  }

  /// „Luft reinigen“: no mark at the end and an infinitive there.
  private func isInfinitive(_ paragraph: Paragraph) -> Bool {
    guard !paragraph.isTerminated, let last = paragraph.words.last else { return false }
    return last.first?.isLowercase == true
      && (last.hasSuffix("en") || last.hasSuffix("ern") || last.hasSuffix("eln"))
  }

  /// „Sie“, „Ihr“, "you" outside quotation marks.
  private func addresses(_ paragraph: Paragraph) -> Bool {
    let polite = paragraph.words.dropFirst().contains {
      ["Sie", "Ihr", "Ihre", "Ihren", "Ihnen"].contains($0)
    }
    let familiar = paragraph.lower.contains {
      ["du", "dein", "deine", "deinen", "dir", "you", "your"].contains($0)
    }
    return polite || familiar
  }
}
