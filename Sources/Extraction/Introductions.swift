internal import Linguistics

/// Where each common noun of the document appears first, so that a definite phrase can be told to be new or to
/// take up an earlier one. Compounds count with their last six letters: „die Gruppe“ takes up „Arbeitsgruppe“.
struct Introductions {
  private let firsts: [String: Int]

  init(_ analysis: Analysis) {
    var firsts: [String: Int] = [:]
    for sentence in analysis.sentences {
      for token in sentence.tokens where token.pos == .noun || token.pos == .properNoun {
        let key = Introductions.key(token.lemma.isEmpty ? token.form : token.lemma)
        if firsts[key] == nil { firsts[key] = token.range.lowerBound }
      }
    }
    self.firsts = firsts
  }

  /// Whether `noun` is the document's first word of its kind.
  func isFirst(_ noun: Word) -> Bool {
    guard let first = firsts[Introductions.key(noun.lemma.isEmpty ? noun.text : noun.lemma)] else {
      return false
    }
    return first >= noun.range.lowerBound
  }

  /// Nouns that take up what was said before, whatever word was used for it.
  static func isAnaphoric(_ lower: String) -> Bool {
    anaphoric.contains { lower.hasSuffix($0) }
  }

  private static func key(_ lemma: String) -> String {
    String(lemma.lowercased().suffix(6))
  }

  private static let anaphoric = [
    "vorwurf", "vorwürfe", "vorwürfen", "anschuldigung", "anschuldigungen", "forderung", "forderungen",
    "vorfall", "vorfälle", "maßnahme", "maßnahmen", "entscheidung", "schritt", "plan", "pläne", "pläne",
    "bericht", "studie", "untersuchung", "mann", "frau", "männer", "frauen", "sprecher", "sprecherin",
    "beamte",
    "beamten", "opfer", "täter", "verdächtige", "verdächtigen", "unternehmen", "konzern", "firma", "behörde",
    "partei", "gruppe", "verein", "land", "staat", "staaten", "stadt", "gemeinde", "ministerium", "abkommen",
    "vertrag", "vereinbarung", "gesetz", "film", "buch", "urteil", "tat", "angriff", "angriffe", "attacke",
    "attacken", "hack", "summe", "zahl", "betrag", "gerät", "produkt", "projekt", "modell", "anlage",
    "gebäude",
    "haus", "seite", "artikel", "chef", "chefin", "minister", "ministerin", "präsident", "präsidentin",
    "regime", "zeitung", "sender", "video", "foto", "bild", "fall", "lage", "thema", "frage", "antwort",
    "gespräch", "gespräche", "treffen", "besuch", "reise", "aktion", "einsatz", "spiel", "team", "mannschaft",
    "preis", "wert", "jahr", "tag", "woche", "monat", "autor", "experte", "experten", "forscher", "kollege",
    "kollegen", "kunde", "kunden", "nutzer", "mitglied", "mitglieder", "teilnehmer", "paar", "kind", "kinder",
    "accusation", "accusations", "company", "group", "firm", "report", "study", "man", "woman", "men", "plan",
    "decision", "measure", "measures", "deal", "agreement", "film", "book", "attack", "attacks", "incident",
    "case", "team", "game", "country", "city", "town", "party", "official", "officials", "authorities",
    "spokesman", "spokeswoman", "minister", "victim", "victims", "suspect", "suspects", "device", "product",
    "project", "building", "house", "video", "number", "sum", "amount", "price", "talks", "meeting", "visit",
    "author", "expert", "experts", "bill", "law", "ruling", "claim", "claims", "year", "day", "week", "month",
  ]
}
