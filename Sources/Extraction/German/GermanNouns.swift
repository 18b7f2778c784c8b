internal import Facts

/// What German common nouns name, by whole word or by the last part of a compound.
enum GermanNouns {
  /// Last parts of nouns that name a person.
  static let personSuffixes = [
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef", "chefin",
    "kanzler",
    "kanzlerin", "experte", "expertin", "leiter", "leiterin", "direktor", "direktorin", "vorsitzende",
    "vorsitzender",
    "vorstand", "manager", "managerin", "professor", "professorin", "forscher", "forscherin", "anwalt",
    "anwältin",
    "beamter", "beamte", "beamtin", "richter", "richterin", "politiker", "politikerin", "abgeordnete",
    "abgeordneter",
    "gründer", "gründerin", "kommissar", "kommissarin", "könig", "königin", "papst", "trainer", "trainerin",
    "spieler",
    "spielerin", "autor", "autorin", "journalist", "journalistin", "sekretär", "sekretärin", "berater",
    "beraterin",
    "vertreter", "vertreterin", "bürgermeister", "bürgermeisterin", "landeshauptmann", "obmann", "obfrau",
    "mann",
    "frau", "polizist", "polizistin", "arzt", "ärztin", "student", "studentin", "schüler", "schülerin",
    "lehrer",
    "lehrerin", "künstler", "künstlerin", "regisseur", "regisseurin", "schauspieler", "schauspielerin",
    "sänger",
    "sängerin", "inhaber", "inhaberin", "eigentümer", "analyst", "analystin", "ökonom", "ökonomin", "general",
    "offizier", "kommandant", "botschafter", "botschafterin", "staatsanwalt", "staatsanwältin", "premier",
    "gouverneur", "senator", "senatorin", "wissenschafter", "wissenschaftler", "wissenschaftlerin",
    "historiker",
    "physiker", "entwickler", "designer", "mitarbeiter", "angestellter", "geschäftsführer",
    "geschäftsführerin",
    "vize", "rektor", "rektorin", "bischof", "kardinal", "pilot", "aktivist", "aktivistin", "hacker",
    "soldat",
    "täter", "opfer", "kandidat", "kandidatin", "generalsekretär", "intendant", "kurator", "architekt",
    "mentor",
    "unternehmer", "investor", "milliardär", "muslim", "kollege", "kollegin", "nachfolger", "vorgänger",
    "meister",
    "meisterin", "behördenvertreter", "berichterstatter", "zeuge", "zeugin", "bub", "mädchen", "kind",
    "person",
    "oppositionsführer",
    "regierungschef", "regierungsbeamter", "insider", "jähriger", "jährige", "jährigen", "boss", "kapitän",
    "stürmer",
  ]
  /// Last parts of nouns that name an organisation → its grammatical gender.
  static let organisationSuffixes: [(suffix: String, gender: String)] = [
    ("ministerium", "neuter"), ("unternehmen", "neuter"), ("konzern", "masculine"), ("firma", "feminine"),
    ("hersteller", "masculine"), ("behörde", "feminine"), ("agentur", "feminine"), ("zeitung", "feminine"),
    ("partei", "feminine"), ("verband", "masculine"), ("gewerkschaft", "feminine"), ("gericht", "neuter"),
    ("gerichtshof", "masculine"), ("universität", "feminine"), ("institut", "neuter"),
    ("polizei", "feminine"),
    ("staatsanwaltschaft", "feminine"), ("regierung", "feminine"), ("kommission", "feminine"),
    ("bank", "feminine"),
    ("verein", "masculine"), ("organisation", "feminine"), ("amt", "neuter"), ("armee", "feminine"),
    ("magazin", "neuter"), ("sender", "masculine"), ("anbieter", "masculine"), ("betreiber", "masculine"),
    ("netzwerk", "neuter"), ("dienst", "masculine"), ("autobauer", "masculine"), ("bauer", "masculine"),
    ("kammer", "feminine"), ("börse", "feminine"), ("fraktion", "feminine"), ("koalition", "feminine"),
    ("stiftung", "feminine"), ("gesellschaft", "feminine"), ("klub", "masculine"), ("club", "masculine"),
    ("blatt", "neuter"), ("rat", "masculine"), ("produzent", "masculine"), ("lieferant", "masculine"),
    ("versicherung", "feminine"), ("versicherer", "masculine"), ("händler", "masculine"),
    ("airline", "feminine"),
    ("start-up", "neuter"), ("initiative", "feminine"), ("allianz", "feminine"), ("bündnis", "neuter"),
    ("kette", "feminine"), ("studio", "neuter"), ("portal", "neuter"), ("riese", "masculine"),
    ("ag", "feminine"),
    ("rivale", "masculine"), ("konkurrent", "masculine"), ("marktführer", "masculine"),
    ("tochter", "feminine"),
    ("nachrichtenagentur", "feminine"), ("linkspartei", "feminine"), ("software-firma", "feminine"),
  ]
  /// Nouns that everybody understands with a bare article.
  static let unique: Set<String> = [
    "welt", "internet", "netz", "öffentlichkeit", "erde", "sonne", "mond", "klimawandel", "weltmarkt", "euro",
    "dollar",
    "zukunft", "vergangenheit", "weltwirtschaft", "klima", "weltall", "menschheit", "mittelalter", "alltag",
    "völkerrecht", "westen", "osten", "norden", "süden", "weltkrieg", "kalte", "nationalrat", "bundesrat",
    "bundestag",
    "weiße", "euroraum", "eurozone", "cyberraum", "bundesregierung", "bundeskanzler", "bundespräsident",
    "markt",
    "verfassungsgerichtshof", "finanzministerium", "justizministerium", "innenministerium",
    "außenministerium",
    "gesundheitsministerium", "bundesheer", "bundesliga", "champions", "dax", "atx", "dow", "ölpreis",
    "euro-zone",
    "arbeitslosigkeit", "inflation", "pressefreiheit", "meinungsfreiheit", "menschenrechte", "türkei",
    "schweiz",
    "slowakei", "ukraine", "iran", "irak", "usa", "nato", "eu", "uno", "ezb", "fpö", "spö", "övp", "neos",
    "kpö",
    "niederlande", "vereinigten", "europäische", "weihnachtsfeiertage", "nacht", "mitte", "spitze", "ende",
    "jahr",
    "leben", "tod", "sommer", "winter", "herbst", "frühling", "frühjahr", "regel", "mittelpunkt", "fokus",
    "zentrum",
    "lage", "griff", "visier", "verdacht", "alter", "gefängnis", "verkehr", "schlagzeilen", "boden", "weg",
    "schutz",
    "kampf", "hintergrund", "vordergrund", "rahmen", "zuge", "zug", "laufe", "lauf", "rande", "rand",
    "vorjahr",
  ]
  /// Nouns of time.
  static let times: Set<String> = [
    "jahr", "jahre", "jahren", "jahres", "monat", "monate", "monaten", "monats", "woche", "wochen", "tag",
    "tage",
    "tagen", "tages", "stunde", "stunden", "minute", "minuten", "montag", "dienstag", "mittwoch",
    "donnerstag",
    "freitag", "samstag", "sonnabend", "sonntag", "wochenende", "januar", "jänner", "februar", "feber",
    "märz",
    "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "abend",
    "nachmittag",
    "vormittag", "morgen", "mittag", "nacht", "quartal", "halbjahr", "jahreshälfte", "jahrzehnt",
    "jahrhundert",
    "sommer", "winter", "herbst", "frühling", "frühjahr", "uhr", "vorjahr", "zeit", "zeitraum", "jahrestag",
    "anfang",
    "ende", "mitte", "moment", "augenblick", "vergangenheit", "zukunft", "gegenwart",
  ]
  /// Names of months.
  static let months: Set<String> = [
    "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober",
    "november", "dezember",
  ]
  /// Of these, weekdays and parts of the day: without a date they mean nothing.
  static let weekdays = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "wochenende",
    "abend", "nachmittag", "vormittag", "mittag",
  ]
  /// Adjectives that tie a time to the day of publication or to the text before.
  static let relativeTimeStems = [
    "vergangen", "letzt", "nächst", "kommend", "laufend", "heurig", "vorig", "jüngst", "vorletzt", "folgend",
    "gestrig", "heutig", "selb", "gleich", "diesjährig", "vorjährig", "darauffolgend", "gegenwärtig",
    "aktuell",
  ]

  /// What a noun names, judged by its last part.
  static func kind(of lower: String) -> Constituent.Kind {
    if isTime(lower) { return .time }
    if organisationSuffixes.contains(where: { matches(lower, $0.suffix) }) { return .organisation }
    if personSuffixes.contains(where: { matches(lower, $0) }) { return .person }
    return .thing
  }

  /// Whether a name may follow as part of the same phrase: "Konzern X", "Stadt X", "Außenminister X".
  static func introducesName(_ lower: String) -> Bool {
    if kind(of: lower) != .thing { return !isTime(lower) }
    return namedThings.contains { matches(lower, $0) } || ["herr", "herrn"].contains(lower)
  }

  private static let namedThings = [
    "stadt", "land", "bundesland", "insel", "provinz", "region", "fluss", "thema", "projekt", "film", "serie",
    "spiel",
    "buch", "roman", "album", "song", "modell", "programm", "marke", "gruppe", "band", "flughafen", "tablet",
    "smartphone", "system", "virus", "familie", "platz", "straße", "bezirk", "gemeinde", "stück", "oper",
    "hotel",
    "park", "dorf", "ort", "kanton", "staat", "republik", "schiff", "sturm", "miliz", "komödie", "drama",
    "show",
    "tochter", "marktführer", "rivale", "konkurrent", "shooter", "betriebssystem", "software", "app",
    "dienst",
  ]

  /// Whether a noun is a time noun or ends in a weekday ("dienstagabend").
  static func isTime(_ lower: String) -> Bool {
    times.contains(lower)
      || weekdays.contains { lower.hasPrefix($0) || lower.hasSuffix($0) && lower.count < 18 }
  }

  /// Whether `lower` is `suffix`, its plural or genitive, or a compound that ends so.
  static func matches(_ lower: String, _ suffix: String) -> Bool {
    if lower == suffix { return true }
    let stem = suffix.hasSuffix("e") ? String(suffix.dropLast()) : suffix
    for ending in ["", "e", "en", "n", "s", "es", "er", "innen"] where lower.hasSuffix(stem + ending) {
      let before = lower.count - stem.count - ending.count
      if before == 0 || before >= 2 && suffix.count >= 4 || before >= 1 && lower.contains("-") { return true }
    }
    return false
  }

  /// Whether an adjective ties a time to the day of publication.
  static func isRelativeTime(_ lower: String) -> Bool {
    relativeTimeStems.contains { stem in
      lower.hasPrefix(stem) && lower.count <= stem.count + 2
    }
  }
}
