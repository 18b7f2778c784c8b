/// Job advertisements.
struct JobAdRule: ParagraphRule {
  let message = "a job advertisement"
  let examples = [
    RuleExample("Kranführer:in (m/w/d) Hafen Brunnmoor GmbH in Brunnmoor |"),
    RuleExample("Neue Stellenangebote"),
    RuleExample("Praktikum im Bereich Logistik ab März bei der Hafen AG"),
    RuleExample("Die Hafen GmbH entließ zwölf Kranführer.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 80 else { return 0 }
    if Self.marks.isHeld(by: paragraph) { return -6 }
    if paragraph.words.count <= 15, Self.phrases.isHeld(by: paragraph) { return -6 }
    if paragraph.bars > 0, paragraph.words.count <= 30, !paragraph.isTerminated { return -5 }
    let trades: Set<String> = [
      "praktikum", "ausbildung", "werkstudent", "trainee", "manager", "volontariat", "internship",
    ]
    let firms: Set<String> = ["gmbh", "ag", "kg", "se", "inc", "ltd"]
    let isPosting =
      trades.contains(paragraph.lower.first ?? "") && paragraph.lower.contains(where: firms.contains)
    return isPosting && !paragraph.isTerminated ? -5 : 0
  }

  private static let phrases = PhraseSet([
    "stellenangebote", "stellenanzeigen", "stellenmarkt", "jobangebote", "job openings", "jetzt bewerben",
    "apply now",
  ])

  private static let marks = SignSet([
    "(m/w/d)", "(w/m/d)", "(d/m/w)", "(m/f/d)", "(f/m/d)", "(gn)", "(m/w)", "m/w/d",
  ])
}
