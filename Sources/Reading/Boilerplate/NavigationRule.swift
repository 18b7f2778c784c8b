import Quantities

/// Navigation: menus, breadcrumbs, tags, buttons.
struct NavigationRule: ParagraphRule {
  let message = "navigation"
  let examples = [
    RuleExample("Startseite > Politik > Ausland"), RuleExample("Nach oben"),
    RuleExample("Schlagwörter: Hafen, Streit"),
    RuleExample("Home | News | Sport | Contact", language: .english),
    RuleExample("Die Startseite der Stadt war am Montag nicht zu erreichen.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 30, !paragraph.isTerminated else { return 0 }
    let bars = paragraph.text.count { ["|", "›", "»", ">", "•", "·", "→"].contains($0) }
    if bars >= 2 { return -6 }
    let starts = [
      "startseite", "zur startseite", "nach oben", "zurück", "weiter", "menü", "suche", "impressum",
      "datenschutz", "kontakt",
      "schlagwörter", "schlagworte", "themen", "tags", "mehr anzeigen", "drucken", "teilen", "home", "menu",
      "search", "next",
      "previous", "back to top", "skip to", "login", "anmelden", "inhalt", "share", "print",
    ]
    return starts.contains(where: paragraph.begins) && paragraph.words.count <= 10 ? -6 : 0
  }
}
