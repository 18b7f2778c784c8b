/// Closed classes of German that the clause reader knows by heart.
enum GermanWords {
  /// Preposition → the cases it governs.
  static let prepositions: [String: Agreement] = {
    var table: [String: Agreement] = [:]
    for word in [
      "aus", "außer", "bei", "gegenüber", "mit", "nach", "seit", "von", "zu", "entsprechend", "samt",
      "zufolge",
    ] {
      table[word] = .dative
    }
    for word in ["bis", "durch", "für", "gegen", "ohne", "um"] { table[word] = .accusative }
    for word in ["an", "auf", "hinter", "in", "neben", "über", "unter", "vor", "zwischen", "ab"] {
      table[word] = [.accusative, .dative]
    }
    for word in [
      "angesichts", "anhand", "anlässlich", "anstatt", "anstelle", "aufgrund", "außerhalb", "bezüglich",
      "binnen",
      "dank", "gemäß", "hinsichtlich", "infolge", "inmitten", "innerhalb", "jenseits", "kraft", "laut",
      "mangels",
      "mithilfe", "mittels", "namens", "seitens", "statt", "trotz", "ungeachtet", "unterhalb", "unweit",
      "während",
      "wegen", "zugunsten", "zuungunsten", "zwecks", "per", "pro", "via", "abseits", "entlang", "oberhalb",
      "nahe",
    ] {
      table[word] = [.genitive, .dative, .accusative]
    }
    return table
  }()

  /// Preposition and article in one word → the preposition and what the article allows.
  static let contractions: [String: (preposition: String, article: Agreement)] = [
    "am": ("an", Agreement.determiner("dem") ?? .dative),
    "beim": ("bei", Agreement.determiner("dem") ?? .dative),
    "im": ("in", Agreement.determiner("dem") ?? .dative),
    "vom": ("von", Agreement.determiner("dem") ?? .dative),
    "zum": ("zu", Agreement.determiner("dem") ?? .dative),
    "zur": ("zu", Agreement.readings(.dative, .feminine)),
    "ans": ("an", Agreement.readings(.accusative, .neuter)),
    "ins": ("in", Agreement.readings(.accusative, .neuter)),
    "aufs": ("auf", Agreement.readings(.accusative, .neuter)),
    "fürs": ("für", Agreement.readings(.accusative, .neuter)),
    "ums": ("um", Agreement.readings(.accusative, .neuter)),
    "durchs": ("durch", Agreement.readings(.accusative, .neuter)),
    "übers": ("über", Agreement.readings(.accusative, .neuter)),
    "vors": ("vor", Agreement.readings(.accusative, .neuter)),
    "unters": ("unter", Agreement.readings(.accusative, .neuter)),
  ]

  /// Words that open a clause with the verb at its end.
  static let subordinators: Set<String> = [
    "dass", "daß", "ob", "weil", "wenn", "falls", "nachdem", "bevor", "ehe", "obwohl", "obgleich", "damit",
    "indem",
    "sodass", "sofern", "solange", "sobald", "während", "wobei", "wodurch", "womit", "wofür", "wogegen",
    "worauf",
    "woraus", "worin", "worüber", "wovon", "wozu", "woran", "wonach", "weshalb", "wieso", "warum", "wo",
    "woher",
    "wohin", "wann", "wer", "wen", "wem", "was", "wie", "als", "da", "seit", "seitdem", "bis", "zumal",
    "wohingegen",
    "inwiefern", "inwieweit", "sooft", "soweit", "sowie", "wessen",
  ]
  /// Of these, the ones that are also something else and count only if a verb closes the clause.
  static let ambiguousSubordinators: Set<String> = [
    "damit", "während", "als", "da", "seit", "bis", "wie", "sowie", "was", "wo",
  ]
  /// Relative pronouns.
  static let relatives: Set<String> = [
    "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welcher", "welche", "welches", "welchen",
    "welchem",
  ]
  /// Words that join clauses and may be left out at the start of one.
  static let connectors: Set<String> = ["und", "aber", "doch", "denn", "oder", "sondern", "sowie"]
  /// Words that join phrases.
  static let conjunctions: Set<String> = ["und", "oder", "sowie", "beziehungsweise", "bzw."]

  /// Particles of separable verbs.
  static let particles: Set<String> = [
    "ab", "an", "auf", "aus", "bei", "bekannt", "bereit", "bevor", "dar", "durch", "ein", "entgegen", "fest",
    "fort",
    "frei", "gegenüber", "gleich", "heim", "her", "heran", "heraus", "herbei", "herein", "herunter", "hervor",
    "hin",
    "hinaus", "hinein", "hinzu", "hoch", "kennen", "los", "mit", "nach", "nieder", "offen", "preis", "statt",
    "teil",
    "über", "um", "unter", "vor", "voran", "voraus", "vorbei", "vorüber", "wahr", "weg", "weiter", "wieder",
    "wider",
    "zu", "zurück", "zurecht", "zusammen", "zustande", "hinweg", "umher", "überein", "sicher", "richtig",
    "klar",
    "still", "voll", "nahe", "leicht", "schwer", "herum", "aneinander", "auseinander", "ineinander",
    "instand",
    "stand", "inne", "infrage", "zunichte", "bloß", "durcheinander", "hinterher", "hinauf", "herauf", "empor",
  ]

  /// Finite forms of auxiliaries and modals → whether plural (nil: both) and whether subjunctive.
  static let auxiliaries: [String: (isPlural: Bool?, isSubjunctive: Bool)] = [
    "hat": (false, false), "hatte": (false, false), "hatten": (true, false), "habe": (false, true),
    "haben": (true, false), "hätte": (false, true), "hätten": (true, true),
    "ist": (false, false), "sind": (true, false), "war": (false, false), "waren": (true, false),
    "sei": (false, true), "seien": (true, true), "wäre": (false, true), "wären": (true, true),
    "wird": (false, false), "werden": (true, false), "wurde": (false, false), "wurden": (true, false),
    "werde": (false, true), "würde": (false, true), "würden": (true, true),
    "kann": (false, false), "können": (true, false), "konnte": (false, false), "konnten": (true, false),
    "könne": (false, true), "könnte": (false, true), "könnten": (true, true),
    "muss": (false, false), "müssen": (true, false), "musste": (false, false), "mussten": (true, false),
    "müsse": (false, true), "müsste": (false, true), "müssten": (true, true),
    "soll": (false, false), "sollen": (true, false), "sollte": (false, false), "sollten": (true, false),
    "solle": (false, true),
    "will": (false, false), "wollen": (true, false), "wollte": (false, false), "wollten": (true, false),
    "wolle": (false, true),
    "darf": (false, false), "dürfen": (true, false), "durfte": (false, false), "durften": (true, false),
    "dürfe": (false, true), "dürfte": (false, true), "dürften": (true, true),
    "mag": (false, false), "mögen": (true, false), "mochte": (false, false), "möchte": (false, false),
    "möchten": (true, false),
  ]

  /// Konjunktiv I of auxiliaries and modals → indicative.
  static let indicatives: [String: String] = [
    "sei": "ist", "seien": "sind", "habe": "hat", "werde": "wird", "könne": "kann", "müsse": "muss",
    "solle": "soll", "wolle": "will", "dürfe": "darf", "möge": "mag", "gebe": "gibt", "wisse": "weiß",
  ]

  /// Adverbs that only tie a sentence to the one before, or place it relative to the day of publication.
  static let droppableAdverbs: Set<String> = [
    "allerdings", "außerdem", "zudem", "jedoch", "hingegen", "dagegen", "nun", "inzwischen", "mittlerweile",
    "wiederum", "unterdessen", "indes", "indessen", "daher", "deshalb", "deswegen", "demnach", "schließlich",
    "schlussendlich", "immerhin", "dennoch", "trotzdem", "gleichwohl", "gleichzeitig", "zugleich", "ferner",
    "überdies", "zuletzt", "kürzlich", "jüngst", "vielmehr",

    "nämlich", "also", "somit", "folglich", "heute", "gestern", "derzeit", "aktuell", "momentan", "jetzt",
    "bereits",
    "bisher", "bislang", "weiterhin", "zunächst", "ebenfalls", "ebenso", "übrigens",
    "freilich",
    "vorerst", "soeben", "eben", "eigentlich", "insbesondere", "andererseits", "einerseits", "parallel",
    "tatsächlich", "zwar", "überraschend", "mehrfach", "insgesamt", "auch", "neuerdings",
    "seither",
    "seitdem", "vorgestern", "morgen", "diesmal", "erneut", "wieder", "erstmals", "so", "dort", "hier",
    "nebenbei",
    "derweil", "zwischenzeitlich", "letztlich", "dafür", "alternativ", "umgekehrt",
  ]
  /// Of these, the ones whose loss would change what is said if they stand elsewhere than at the front; kept.
  static let keptAdverbs: Set<String> = [
    "bereits", "erstmals", "erneut", "wieder", "tatsächlich", "insgesamt", "mehrfach", "überraschend",
    "gleichzeitig",
    "zugleich", "weiterhin", "vorerst", "zunächst", "insbesondere", "so", "dort", "hier", "dafür",
    "alternativ",
    "letztlich", "umgekehrt", "nebenbei",
  ]
  /// Adverbs that open the list of answers: others may be right too.
  static let openers: Set<String> = [
    "auch", "ebenfalls", "ebenso", "außerdem", "zudem", "etwa", "beispielsweise", "insbesondere", "vor allem",
    "unter anderem", "darunter", "teils", "teilweise", "zumindest", "sogar", "auch",
  ]

  /// Words that point outside the sentence.
  static let pointers: Set<String> = [
    "dabei", "später", "dann", "daraufhin", "anschließend",
    "er", "sie", "es", "ihm", "ihn", "ihnen", "man", "wir", "uns", "ich", "mich", "mir", "du", "dich", "dir",
    "ihr",
    "unser", "unsere", "unserem", "unseren", "unserer", "unseres", "mein", "meine", "meinem", "meinen",
    "meiner",
    "euch", "dort", "hier", "da", "daran", "darauf", "daraus", "darin", "darüber", "davon", "davor", "dazu",
    "dadurch", "dafür", "dahinter", "damit", "daneben", "danach", "hierfür", "hierbei", "hierzu", "hiermit",
    "demgegenüber", "dorthin", "dorther", "daher", "dahin", "ebendort", "diesbezüglich", "stattdessen",
    "ersterer", "erstere", "ersteres", "letzterer", "letztere", "letzteres", "letzteren", "genannte",
    "genannten",
    "besagte", "besagten", "entsprechende", "entsprechenden", "jeweilige", "jeweiligen", "jeweils",
    "ebendiese",
    "derlei", "desselben", "derselben", "denselben", "dieselbe", "dieselben", "derselbe", "dasselbe", "beide",
    "beiden", "beider", "beides", "andere", "anderen", "anderer", "anderes", "anderem", "weitere", "weiteren",
    "weiterer", "weiteres", "weiterem", "obige", "folgende", "folgenden", "hierzulande", "woanders", "drüben",
    "dortige", "dortigen", "sowas", "derart", "demzufolge", "zuvor", "danach",
    "vorherige", "vorherigen", "bisherige", "bisherigen", "dieser", "diese", "dieses", "diesen", "diesem",
    "jener",
    "jene", "jenes", "jenen", "jenem", "solche", "solchen", "solcher", "solches", "solch", "derartige",
    "derartigen", "derartiger", "dies", "hiesige", "hiesigen", "heuer", "heute", "gestern", "morgen",
    "heutige",
    "heutigen", "gestrige", "gestrigen", "mein", "deine", "sonst", "ansonsten", "stattdessen", "umgekehrt",
  ]
  /// Possessives: understood if what they belong to stands in the same clause before them.
  static let possessiveStems = ["sein", "ihr"]

  /// Words that limit how surely something is said.
  static let hedges: Set<String> = [
    "offenbar", "angeblich", "mutmaßlich", "mutmaßliche", "mutmaßlichen", "mutmaßlicher", "vermutlich",
    "wahrscheinlich", "möglicherweise", "wohl", "vielleicht", "anscheinend", "offensichtlich", "vermeintlich",
    "angebliche", "angeblichen", "angeblicher", "mutmaßliches", "womöglich", "eventuell", "scheinbar",
  ]
  /// Modal forms that hedge.
  static let hedgingModals: [String: Bool] = [
    "dürfte": true, "dürften": true, "könnte": true, "könnten": true, "soll": true, "sollen": true,
    "scheint": true,
    "scheinen": true,
  ]
  /// Vague amounts.
  static let vagueAmounts: Set<String> = [
    "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "zahlreiche", "zahlreichen",
    "zahlreicher",
    "viele", "vielen", "vieler", "etliche", "etlichen", "dutzende", "hunderte", "tausende", "wenige",
    "wenigen",
  ]
  /// Words that limit a number and stand in front of it.
  static let numberQualifiers: Set<String> = [
    "rund", "etwa", "ca.", "circa", "zirka", "ungefähr", "knapp", "fast", "gut", "über", "unter",
    "mindestens",
    "höchstens", "maximal", "genau", "exakt", "nur", "lediglich", "nahezu", "annähernd", "beinahe", "bis",
    "mehr",
    "weniger", "insgesamt",
  ]
  /// Words of opinion: the text judges instead of telling.
  static let opinions: Set<String> = [
    "natürlich", "sicherlich", "leider", "hoffentlich", "glücklicherweise", "selbstverständlich",
    "bedauerlicherweise",
    "zweifellos", "gewiss", "offenkundig", "peinlich", "skurril", "denkbar", "fraglich",
  ]

  /// Verbs that report what somebody says, by lemma.
  static let reportingVerbs: Set<String> = [
    "sagen", "erklären", "mitteilen", "berichten", "schreiben", "betonen", "ankündigen", "bekanntgeben",
    "angeben",
    "bestätigen", "melden", "meinen", "glauben", "warnen", "fordern", "kritisieren", "behaupten",
    "versichern",
    "hinzufügen", "ergänzen", "vermuten", "unterstreichen", "erläutern", "feststellen", "verkünden",
    "argumentieren",
    "bezweifeln", "zugeben", "einräumen", "mutmaßen", "befürchten", "hoffen", "twittern", "verlauten",
    "wissen",
    "bemerken", "festhalten", "klarstellen", "ausführen", "zitieren", "prognostizieren", "schätzen",
    "beklagen",
    "bedauern", "vorwerfen", "beschuldigen", "dementieren", "bestreiten", "zurückweisen", "abstreiten",
    "leugnen",
    "zusichern", "versprechen", "beteuern", "signalisieren", "empfehlen", "verlangen", "verweisen",
    "erwarten",
  ]
  /// Finite forms of reporting verbs (without their particle) in the third person.
  static let reportingForms: Set<String> = [
    "sagte", "sagten", "sagt", "sagen", "erklärte", "erklärten", "erklärt", "teilte", "teilten", "teilt",
    "berichtete", "berichteten", "berichtet", "berichten", "schrieb", "schrieben", "schreibt", "betonte",
    "betont",
    "betonten", "kündigte", "kündigt", "kündigten", "gab", "gaben", "gibt", "bestätigte", "bestätigt",
    "bestätigten",
    "meldete", "meldet", "meldeten", "meinte", "meint", "meinten", "warnte", "warnt", "warnten", "forderte",
    "fordert", "forderten", "kritisierte", "kritisiert", "kritisierten", "behauptete", "behauptet",
    "behaupteten",
    "versicherte", "versichert", "fügte", "fügt", "ergänzte", "ergänzt", "vermutete", "vermutet", "vermuten",
    "unterstrich", "erläuterte", "erläutert", "stellte", "stellt", "verkündete", "verkündet", "argumentierte",
    "argumentiert", "bezweifelte", "bezweifelt", "räumte", "räumt", "mutmaßte", "befürchtete", "befürchtet",
    "hieß",
    "heißt", "twitterte", "lautete", "zitierte", "zitiert", "bemerkte", "hielt", "führte", "prognostizierte",
    "beklagte", "bedauerte", "dementierte", "bestritt", "wies", "stritt", "leugnete", "sicherte", "versprach",
    "beteuerte", "signalisierte", "verlangte", "ging", "geht", "zeigte", "befand", "urteilte", "resümierte",
    "zusammenfasst", "mitteilte", "mitteilten", "mitteilt", "bekanntgab", "ankündigte", "angab", "betonte",
  ]
  /// Reporting verbs that deny, by form.
  static let denyingForms: Set<String> = [
    "dementierte", "dementiert", "dementierten", "bestritt", "bestreitet", "bestritten", "leugnete",
    "leugnet", "stritt", "wies",
    "zurückgewiesen", "abgestritten", "widersprach", "widerspricht",
  ]
  /// Reporting verbs that doubt or accuse, by form.
  static let doubtingForms: Set<String> = [
    "bezweifelte", "bezweifelt", "vermutete", "vermutet", "vermuten", "befürchtete", "befürchtet", "mutmaßte",
    "glaubt", "glaubte",
  ]
  /// Nouns after "nach" that make it a frame of speech.
  static let frameNouns: Set<String> = [
    "angaben", "angabe", "ansicht", "aussage", "aussagen", "auffassung", "auskunft", "bericht", "berichten",
    "darstellung", "einschätzung", "informationen", "information", "meinung", "schätzung", "schätzungen",
    "worten",
    "überzeugung", "mitteilung", "medienberichten", "behördenangaben", "polizeiangaben",
    "unternehmensangaben",
    "medienangaben", "zeitungsberichten", "agenturberichten", "eigenangaben", "lesart", "vernehmen",
    "definition",
  ]
}

extension GermanWords {
  /// Finite forms of verbs that join two nominatives.
  static let copulas: Set<String> = [
    "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "bleibt", "bleiben", "blieb", "blieben",
    "wird",
    "werden", "wurde", "wurden", "heißt", "heißen", "hieß", "hießen", "gilt", "gelten",
  ]
}

/// Adverbs of several words.
struct FixedPhrases: Sendable {
  let phrases: [[String]]

  /// The number of words of a phrase that begins at `start`; nil if none does.
  func firstMatch(in words: [Word], at start: Int) -> Int? {
    for phrase in phrases where start + phrase.count <= words.count {
      if phrase.indices.allSatisfy({ words[start + $0].lower == phrase[$0] }) { return phrase.count }
    }
    return nil
  }
}

extension GermanWords {
  /// "unter anderem", "nach wie vor".
  static let fixedAdverbs = FixedPhrases(
    phrases: [
      "unter anderem", "unter anderen", "vor allem", "nach wie vor", "nach und nach", "zum beispiel",
      "darüber hinaus", "im übrigen", "immer wieder", "immer noch", "noch nicht", "nicht mehr", "noch immer",
      "wenig später", "kurz darauf", "bis zuletzt", "in erster linie", "zum ersten mal", "so weit",
      "so gut wie",
      "ab sofort", "von neuem", "auf jeden fall", "alles in allem", "ein wenig", "ein bisschen",
      "wie berichtet",
      "nicht nur", "mehr denn je", "allem anschein nach", "dem vernehmen nach",
    ].map { $0.split(separator: " ").map(String.init) })
  /// Words between an article and its adjectives.
  static let postdeterminers: Set<String> = [
    "beiden", "beide", "vielen", "wenigen", "meisten", "anderen", "andere", "ersten", "letzten", "weiteren",
    "einzigen",
    "einen", "selben", "ganzen", "sogenannten", "so", "genannten", "jeweiligen", "zahlreichen", "einzelnen",
    "mehreren",
  ]
}

extension GermanWords {
  /// Personal and demonstrative pronouns → what they can be.
  static let pronouns: [String: Agreement] = [
    "er": .readings(.nominative, .masculine), "man": .readings(.nominative, .masculine),
    "sie": .readings([.nominative, .accusative], [.feminine, .plural]),
    "es": .readings([.nominative, .accusative], .neuter),
    "das": .readings([.nominative, .accusative], .neuter),
    "dies": .readings([.nominative, .accusative], .neuter), "ihn": .readings(.accusative, .masculine),
    "ihm": .readings(.dative, [.masculine, .neuter]), "ihr": .readings(.dative, .feminine),
    "ihnen": .readings(.dative, .plural), "dieser": .readings(.nominative, .masculine),
    "diese": .readings([.nominative, .accusative], [.feminine, .plural]),
    "jeder": .readings(.nominative, .masculine),
    "niemand": .readings([.nominative, .accusative, .dative], .masculine),
    "jemand": .readings([.nominative, .accusative, .dative], .masculine),
  ]
}

extension GermanWords {
  /// Prepositions of circumstances: time, occasion, cause.
  static let adjunctPrepositions: Set<String> = [
    "bei", "beim", "nach", "während", "trotz", "wegen", "aufgrund", "angesichts", "anlässlich", "neben",
    "infolge", "dank",
  ]
}
