/// The project's own table of German auxiliaries and modals.
enum GermanVerbs {
  /// The infinitive of a form (small letters) of an auxiliary or modal verb.
  static func auxiliaryLemma(_ form: String) -> String? { lemmas[form] }

  /// The person slots of a finite form: six bits each for present, past, Konjunktiv I and II; nil for other words.
  static func auxiliarySlots(_ form: String) -> [UInt64]? { slots[form] }

  /// A finite form of an auxiliary or modal: tense 0–3 (present, past, Konjunktiv I, II), slot 0–5.
  static func auxiliary(_ lemma: String, tense: Int, slot: Int) -> String? {
    guard let row = paradigms.first(where: { $0.lemma == lemma }) else { return nil }
    return forms(row.finite[tense])[slot]
  }

  private struct Paradigm {
    let lemma: String
    /// Present, past, Konjunktiv I and II: six persons each.
    let finite: [String]
    /// Participles and variants that are not finite.
    let others: String
  }

  private static func forms(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  private static let lemmas: [String: String] = {
    var result: [String: String] = [:]
    for row in paradigms {
      for form in row.finite.flatMap(forms) + forms(row.others) + [row.lemma] { result[form] = row.lemma }
    }
    for (form, lemma) in oldSpellings { result[form] = lemma }
    return result
  }()

  private static let slots: [String: [UInt64]] = {
    var result: [String: [UInt64]] = [:]
    for row in paradigms {
      for (tense, line) in row.finite.enumerated() {
        for (slot, form) in forms(line).enumerated() {
          result[form, default: [0, 0, 0, 0]][tense] |= 1 << UInt64(slot)
        }
      }
    }
    return result
  }()

  private static let oldSpellings = [
    ("muß", "müssen"), ("mußte", "müssen"), ("mußten", "müssen"), ("müßte", "müssen"), ("müßten", "müssen"),
    ("hab", "haben"), ("wär", "sein"), ("wurd", "werden"),
  ]

  private static let paradigms = [
    Paradigm(
      lemma: "sein",
      finite: [
        "bin bist ist sind seid sind", "war warst war waren wart waren", "sei seist sei seien seiet seien",
        "wäre wärst wäre wären wärt wären",
      ], others: "gewesen seiest wärest"),
    Paradigm(
      lemma: "haben",
      finite: [
        "habe hast hat haben habt haben", "hatte hattest hatte hatten hattet hatten",
        "habe habest habe haben habet haben", "hätte hättest hätte hätten hättet hätten",
      ], others: "gehabt"),
    Paradigm(
      lemma: "werden",
      finite: [
        "werde wirst wird werden werdet werden", "wurde wurdest wurde wurden wurdet wurden",
        "werde werdest werde werden werdet werden", "würde würdest würde würden würdet würden",
      ], others: "geworden worden"),
    Paradigm(
      lemma: "können",
      finite: [
        "kann kannst kann können könnt können", "konnte konntest konnte konnten konntet konnten",
        "könne könnest könne können könnet können", "könnte könntest könnte könnten könntet könnten",
      ], others: "gekonnt"),
    Paradigm(
      lemma: "müssen",
      finite: [
        "muss musst muss müssen müsst müssen", "musste musstest musste mussten musstet mussten",
        "müsse müssest müsse müssen müsset müssen", "müsste müsstest müsste müssten müsstet müssten",
      ], others: "gemusst"),
    Paradigm(
      lemma: "sollen",
      finite: [
        "soll sollst soll sollen sollt sollen", "sollte solltest sollte sollten solltet sollten",
        "solle sollest solle sollen sollet sollen", "sollte solltest sollte sollten solltet sollten",
      ], others: "gesollt"),
    Paradigm(
      lemma: "wollen",
      finite: [
        "will willst will wollen wollt wollen", "wollte wolltest wollte wollten wolltet wollten",
        "wolle wollest wolle wollen wollet wollen", "wollte wolltest wollte wollten wolltet wollten",
      ], others: "gewollt"),
    Paradigm(
      lemma: "dürfen",
      finite: [
        "darf darfst darf dürfen dürft dürfen", "durfte durftest durfte durften durftet durften",
        "dürfe dürfest dürfe dürfen dürfet dürfen", "dürfte dürftest dürfte dürften dürftet dürften",
      ], others: "gedurft"),
    Paradigm(
      lemma: "mögen",
      finite: [
        "mag magst mag mögen mögt mögen", "mochte mochtest mochte mochten mochtet mochten",
        "möge mögest möge mögen möget mögen", "möchte möchtest möchte möchten möchtet möchten",
      ], others: "gemocht"),
    Paradigm(
      lemma: "wissen",
      finite: [
        "weiß weißt weiß wissen wisst wissen", "wusste wusstest wusste wussten wusstet wussten",
        "wisse wissest wisse wissen wisset wissen", "wüsste wüsstest wüsste wüssten wüsstet wüssten",
      ], others: "gewusst"),
  ]
}
