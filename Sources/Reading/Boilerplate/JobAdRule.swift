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
    let lower = paragraph.text.lowercased()
    let marks = ["(m/w/d)", "(w/m/d)", "(d/m/w)", "(m/f/d)", "(f/m/d)", "(gn)", "(m/w)", "m/w/d"]
    if marks.contains(where: lower.contains) { return -6 }
    let phrases = [
      "stellenangebote", "stellenanzeigen", "stellenmarkt", "jobangebote", "job openings", "jetzt bewerben",
      "apply now",
    ]
    if paragraph.words.count <= 15, phrases.contains(where: paragraph.holds) { return -6 }
    if lower.contains("|"), paragraph.words.count <= 30, !paragraph.isTerminated { return -5 }
    let trades: Set<String> = [
      "praktikum", "ausbildung", "werkstudent", "trainee", "manager", "volontariat", "internship",
    ]
    let firms: Set<String> = ["gmbh", "ag", "kg", "se", "inc", "ltd"]
    let isPosting =
      trades.contains(paragraph.lower.first ?? "") && paragraph.lower.contains(where: firms.contains)
    return isPosting && !paragraph.isTerminated ? -5 : 0
  }
}
