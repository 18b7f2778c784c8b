import Quantities

/// Notices of the publisher: cookies, paywalls, corrections of the page, machine translation, legal lines.
struct NoticeRule: ParagraphRule {
  let message = "a notice of the publisher"
  let examples = [
    RuleExample("Wir verwenden Cookies, um unsere Seite zu verbessern."),
    RuleExample("Dieser Artikel ist nur für Abonnenten verfügbar."),
    RuleExample("Bitte aktivieren Sie JavaScript, um diesen Inhalt zu sehen."),
    RuleExample("This story is available to subscribers only.", language: .english),
    RuleExample("Die Behörde verbot Cookies ohne Zustimmung.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 80 else { return 0 }
    return Self.phrases.isHeld(by: paragraph) ? -6 : 0
  }

  private static let phrases = PhraseSet([
    "wir verwenden cookies", "wir nutzen cookies", "diese website verwendet cookies",
    "diese website nutzt cookies",
    "cookies akzeptieren", "alle cookies", "cookie-einstellungen", "datenschutzerklärung", "ihre zustimmung",
    "ihrer zustimmung", "nur für abonnenten", "für abonnenten verfügbar", "jetzt weiterlesen",
    "mit plus weiterlesen", "artikel freischalten",
    "externer inhalt", "externen inhalt", "aktivieren sie javascript", "javascript aktivieren", "ihr browser",
    "werbeblocker",
    "adblocker", "we use cookies", "this site uses cookies", "accept all", "cookie settings",
    "privacy policy", "cookie policy",
    "terms of service", "subscribers only", "to continue reading", "enable javascript", "ad blocker",
    "nutzungsbedingungen",
    "an dieser stelle finden sie", "empfohlener redaktioneller inhalt", "copyright", "terms of use",
  ])
}
