import Quantities

/// Appeals to the reader: donations, shops, newsletters, comments, apps.
struct AppealRule: ParagraphRule {
  let message = "an appeal to the reader"
  let examples = [
    RuleExample("❤ Brunnmoorer Bote unterstützen"), RuleExample("Jetzt einen Kommentar schreiben"),
    RuleExample("Sie wollen online einkaufen? Dann nutzen Sie bitte einen der folgenden Links."),
    RuleExample("Melden Sie sich für unseren Newsletter an!"), RuleExample("Tipp einsenden"),
    RuleExample("Subscribe to our newsletter for free.", language: .english),
    RuleExample("Unterstützen Sie unsere Arbeit mit einer Spende."),
    RuleExample("Der Verein sammelte Spenden für das neue Tor.", applies: false),
    RuleExample("Newsletter sind seit 2010 beliebter geworden, sagte Grote.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 60 else { return 0 }
    if Self.sure.isHeld(by: paragraph) { return -6 }
    let calls = Self.calls.isHeld(by: paragraph)
    let things = paragraph.lower.contains(where: Self.things.contains)
    if calls, things { return -6 }
    return things && paragraph.words.count <= 6 && !paragraph.isTerminated ? -4 : 0
  }

  private static let sure = PhraseSet([
    "kommentar schreiben", "kommentare anzeigen", "alle kommentare", "kommentare zu dieser news",
    "tipp einsenden",
    "ihre meinung", "diskutieren sie mit", "jetzt spenden", "jetzt abonnieren", "jetzt anmelden",
    "jetzt registrieren",
    "folgen sie uns", "folge uns", "teilen sie diesen", "artikel teilen", "artikel drucken",
    "unterstützen sie uns",
    "unterstützen sie unsere", "unsere arbeit unterstützen", "der folgenden links", "kostenlos testen",
    "jetzt herunterladen",
    "leave a comment", "join the discussion", "follow us", "share this article", "donate now",
    "support our journalism",
    "sign up for", "subscribe to", "subscribe now", "download our app", "write a comment",
    "alle rechte vorbehalten",
    "all rights reserved",
  ])

  private static let calls = PhraseSet([
    "sie", "jetzt", "bitte", "hier", "wir freuen uns", "kostenlos", "unser", "unsere", "unseren", "unserem",
    "please", "our",
    "here", "free", "ihre", "ihr",
  ])

  private static let things: Set<String> = [
    "newsletter", "abo", "abonnement", "spendenkonto", "kommentarbereich", "unterstützen", "push-nachrichten",
    "whatsapp-kanal", "subscription", "podcast-app", "kommentarfunktion", "gewinnspiel", "gutscheincode",
    "rabattcode",
  ]
}
