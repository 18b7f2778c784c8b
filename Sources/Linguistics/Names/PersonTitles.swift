/// Recognises nouns that name a person's function and may stand before a name: "US-Außenministerin".
enum PersonTitles {
  static func isTitle(_ lemma: String) -> Bool {
    let word = lemma.lowercased()
    if notTitles.contains(word) { return false }
    if words.contains(word) { return true }
    return endings.contains { word.count > $0.count && word.hasSuffix($0) }
  }

  /// Forms of address: they show that a person follows but are no function.
  static let address: Set<String> = [
    "herr", "herrn", "frau", "dr.", "prof.", "mr.", "mrs.", "ms.", "sir", "lady",
  ]

  private static let endings: [String] = list(
    """
    minister ministerin präsident präsidentin präsidenten kanzler kanzlerin sprecher sprecherin chef chefin leiter leiterin
    direktor direktorin vorsitzende vorsitzender vorsitzenden vorsitzendem anwalt anwältin richter richterin sekretär
    sekretärin kommissar kommissarin botschafter botschafterin experte expertin experten forscher forscherin professor
    professorin manager managerin gründer gründerin autor autorin journalist journalistin politiker politikerin
    abgeordnete abgeordneter abgeordneten beauftragte beauftragter beauftragten beamte beamter trainer trainerin spieler
    spielerin general offizier kommandeur bürgermeister bürgermeisterin meister könig königin prinz prinzessin papst
    bischof kardinal senator senatorin gouverneur kandidat kandidatin wissenschaftler wissenschaftlerin ökonom ökonomin
    analyst analystin berater beraterin ermittler ermittlerin staatsanwalt regisseur regisseurin schauspieler
    schauspielerin sänger sängerin musiker musikerin künstler schriftsteller schriftstellerin philosoph physiker
    chemiker arzt ärztin ingenieur unternehmer unternehmerin aktivist aktivistin diplomat diplomatin außenministerin
    geschäftsführer geschäftsführerin vorstand aufsichtsrat intendant intendantin reporter reporterin korrespondent
    korrespondentin redakteur redakteurin koordinator koordinatorin vertreter vertreterin mitarbeiter mitarbeiterin
    premier regierungschef staatschef oppositionsführer milliardär historiker historikerin biologe biologin psychologe
    """)
  private static let words = Set(
    endings
      + list(
        "präsidenten kollege kollegin bruder schwester vater mutter sohn tochter ehefrau ehemann witwe zeuge zeugin"
      ))
  private static let notTitles: Set<String> = ["bundespräsidialamt", "vorstand", "aufsichtsrat", "spieler"]

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }
}
