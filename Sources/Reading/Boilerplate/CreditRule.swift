import Quantities

/// Credits of photographers, agencies and contributors.
struct CreditRule: ParagraphRule {
  let message = "a credit"
  let examples = [
    RuleExample("Getty Images"), RuleExample("(Foto: Ilse Grote/dpa)"),
    RuleExample("[Mit Material von Jan Thode]"),
    RuleExample("Der Kai am Morgen (Photo by Ole Petersen)"),
    RuleExample("Ilse Grote und Jan Thode haben zu diesem Bericht beigetragen."),
    RuleExample("The quay at dawn. Image: Ole Petersen.", language: .english),
    RuleExample("Die Agentur dpa meldete, der Hafen sei zu.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 60 else { return 0 }
    if contributes(paragraph) { return -6 }
    if Self.marks.isHeld(by: paragraph) { return paragraph.sentenceEnds >= 3 ? -1 : -6 }
    return isAgencyAlone(paragraph) ? -6 : 0
  }

  private func contributes(_ paragraph: Paragraph) -> Bool {
    paragraph.words.count <= 40 && Self.phrases.isHeld(by: paragraph)
  }

  private static let phrases = PhraseSet([
    "zu diesem bericht beigetragen", "zu diesem artikel beigetragen", "mit material von",
    "mit material der",
    "mitarbeit", "contributed to this report", "contributed to this story", "contributed reporting",
    "reporting by",
    "editing by", "additional reporting", "redaktionelle mitarbeit", "übersetzt von", "translated by",
  ])

  private static let marks = SignSet([
    "foto:", "fotos:", "photo:", "photo by", "bild:", "bilder:", "image:", "images:", "bildquelle:",
    "picture alliance",
    "picture-alliance", "©", "quelle: dpa", "imago/", "afp/", "/afp", "reuters/", "ap photo",
    "getty images", "shutterstock",
    "adobe stock", "istockphoto", "pixabay", "unsplash", "wikimedia commons", "credit:",
  ])

  /// „(dpa)“, "APA/red" and the like alone on a line.
  private func isAgencyAlone(_ paragraph: Paragraph) -> Bool {
    guard (1...6).contains(paragraph.words.count) else { return false }
    let letters = paragraph.lower.filter { $0.contains { $0.isLetter } }
    return !letters.isEmpty && letters.allSatisfy(Agencies.names.contains)
  }
}

/// Names and signs of news agencies in small letters.
enum Agencies {
  static let names: Set<String> = [
    "dpa", "apa", "afp", "ap", "reuters", "sid", "epd", "kna", "dapd", "ots", "red", "sda", "dts", "ansa",
    "tass", "interfax",
    "pa", "bloomberg", "upi", "lby", "lni", "lsw", "dpa-afx", "ag", "agenturen", "und", "xinhua", "kyodo",
    "anadolu", "efe",
    "staff", "online",
  ]
}
