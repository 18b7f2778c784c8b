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
    if paragraph.bars >= 2 || paragraph.text.hasPrefix("»") { return -6 }
    return Self.starts.beginning(of: paragraph) != nil && paragraph.words.count <= 10 ? -6 : 0
  }

  private static let starts = PhraseSet([
    "startseite", "zur startseite", "nach oben", "zurück", "weiter", "menü", "suche", "impressum",
    "datenschutz", "kontakt",
    "schlagwörter", "schlagworte", "themen", "tags", "mehr anzeigen", "drucken", "teilen", "home", "menu",
    "search", "next",
    "previous", "back to top", "skip to", "login", "anmelden", "inhalt", "share", "print",
  ])
}
