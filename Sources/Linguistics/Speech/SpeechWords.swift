import Quantities

/// The words that mark reported speech, written for this project.
struct SpeechWords: Sendable {
  /// Verbs of saying, lemma, with what the speaker does.
  let verbs: [String: Quotation.Stance]
  /// Prepositions that name a source ("laut").
  let sourcePrepositions: Set<String>
  /// Nouns after "nach" that make it a source ("Angaben").
  let sourceNouns: Set<String>

  static func of(_ language: Language) -> SpeechWords { language == .german ? german : english }

  private static func table(
    asserts: String, reports: String, denies: String, doubts: String
  ) -> [String: Quotation.Stance] {
    var result: [String: Quotation.Stance] = [:]
    for (list, stance) in [
      (asserts, Quotation.Stance.asserts), (reports, .reports), (denies, .denies), (doubts, .doubts),
    ] {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { result[String(word)] = stance }
    }
    return result
  }

  private static let german = SpeechWords(
    verbs: table(
      asserts: """
        sagen erklären mitteilen betonen ankündigen bestätigen angeben äußern versichern erläutern hinzufügen aussagen
        meinen finden fordern verlangen warnen mahnen kritisieren loben bekräftigen unterstreichen hervorheben feststellen
        behaupten argumentieren antworten erwidern entgegnen einräumen zugeben gestehen verkünden bekanntgeben informieren
        versprechen beklagen bedauern bemängeln drohen appellieren plädieren urteilen resümieren konstatieren begründen
        schildern ergänzen ausführen darlegen verteidigen beteuern rufen twittern kommentieren zusagen vorschlagen
        empfehlen raten erinnern hinweisen beschreiben bezeichnen beschließen entscheiden rechnen prognostizieren
        """,
      reports: "berichten melden schreiben zitieren enthüllen veröffentlichen erzählen heißen hören erfahren",
      denies: "bestreiten dementieren zurückweisen leugnen abstreiten widersprechen verneinen ausschließen",
      doubts:
        "vermuten bezweifeln befürchten glauben vorwerfen verdächtigen annehmen mutmaßen spekulieren hoffen beschuldigen"
    ),
    sourcePrepositions: ["laut", "zufolge", "gemäß"],
    sourceNouns: [
      "angabe", "angaben", "aussage", "aussagen", "bericht", "berichten", "information", "informationen",
      "ansicht",
      "darstellung", "einschätzung", "meinung", "auffassung", "auskunft", "erkenntnis", "erkenntnissen",
      "worten",
      "überzeugung", "schätzung", "schätzungen", "medienberichten", "medienbericht", "zeitungsberichten",
      "polizeiangaben", "medienangaben", "agenturangaben", "einschätzungen", "berechnungen", "mitteilung",
      "lesart",
      "presseberichten", "behördenangaben", "regierungsangaben", "agenturberichten", "recherchen", "umfrage",
      "studie",
    ])

  private static let english = SpeechWords(
    verbs: table(
      asserts: """
        say tell add explain announce state claim argue insist note confirm warn promise admit declare stress emphasize
        emphasise reply answer respond predict estimate urge demand suggest acknowledge concede remark
        """,
      reports: "report write quote reveal", denies: "deny dispute reject refute dismiss",
      doubts: "suspect believe think fear doubt allege accuse hope speculate"),
    sourcePrepositions: [], sourceNouns: [])

  /// Forms of English verbs of saying, by lemma rule.
  func englishStance(_ form: String) -> Quotation.Stance? {
    if let stance = verbs[form] { return stance }
    let irregular = [
      "said": "say", "says": "say", "told": "tell", "wrote": "write", "written": "write", "thought": "think",
      "denied": "deny", "denies": "deny", "replied": "reply", "insisted": "insist", "admitted": "admit",
    ]
    if let lemma = irregular[form] { return verbs[lemma] }
    for ending in ["ed", "s", "d", "es"] where form.hasSuffix(ending) {
      if let stance = verbs[String(form.dropLast(ending.count))] { return stance }
    }
    return nil
  }
}
