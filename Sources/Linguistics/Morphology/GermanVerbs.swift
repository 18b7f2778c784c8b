/// The project's own table of German auxiliaries and modals.
enum GermanVerbs {
  /// The infinitive of a form (small letters) of an auxiliary or modal verb.
  static func auxiliaryLemma(_ form: String) -> String? { lemmas[form] }

  private static let lemmas: [String: String] = {
    var result: [String: String] = [:]
    for (lemma, forms) in auxiliaries {
      for form in forms.split(separator: " ") { result[String(form)] = lemma }
    }
    return result
  }()

  static let auxiliaries: [(String, String)] = [
    (
      "sein",
      "sein bin bist ist sind seid war warst waren wart wär wäre wärst wären wärt wärest wäret sei seist seiest seien seiet gewesen"
    ),
    (
      "haben",
      "haben habe hab hast hat habt hatte hattest hatten hattet hätte hättest hätten hättet habest habet gehabt"
    ),
    (
      "werden",
      "werden werde wirst wird werdet wurde wurdest wurden wurdet würde würdest würden würdet werdest worden geworden"
    ),
    (
      "können",
      "können kann kannst könnt konnte konntest konnten konntet könnte könntest könnten könntet könne könnest gekonnt"
    ),
    (
      "müssen",
      "müssen muss muß musst mußt müsst müßt musste musstest mussten musstet mußte mußten müsste müsstest müssten müßte müßten müsse müssest gemusst"
    ),
    ("sollen", "sollen soll sollst sollt sollte solltest sollten solltet solle sollest gesollt"),
    ("wollen", "wollen will willst wollt wollte wolltest wollten wolltet wolle wollest gewollt"),
    (
      "dürfen",
      "dürfen darf darfst dürft durfte durftest durften durftet dürfte dürftest dürften dürftet dürfe dürfest gedurft"
    ),
    (
      "mögen",
      "mögen mag magst mögt mochte mochtest mochten mochtet möchte möchtest möchten möchtet möge mögest gemocht"
    ),
  ]
}
