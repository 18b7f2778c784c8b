/// Closed classes of words that answer matching treats specially. All words are in small letters with „ae“ for „ä“.
enum AnswerLexicon {
  /// Articles, which never count.
  static let articles: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "the", "a",
    "an",
  ]

  /// Words that join the parts of a list.
  static let links: Set<String> = ["und", "and", "sowie"]

  /// Prepositions and forms of address that may stand before an answer.
  private static let frames: Set<String> = [
    "im", "in", "am", "an", "auf", "bei", "beim", "zum", "zur", "um", "zu", "on", "at", "of", "to", "in",
    "into",
    "herr", "herrn", "frau", "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "es", "war", "waren", "it",
    "was",
  ]

  /// Prepositions that change the meaning of what follows.
  static let limits: Set<String> = [
    "vor", "nach", "bis", "ab", "ohne", "unter", "ueber", "ausser", "before", "after", "until", "without",
    "under", "over",
    "except", "til", "till",
  ]

  /// Prepositions that may be left out but not exchanged, with one name for both languages.
  static let relations: [String: String] = [
    "mit": "mit", "with": "mit", "gegen": "gegen", "against": "gegen", "aus": "von", "von": "von",
    "vom": "von",
    "from": "von", "by": "von", "fuer": "fuer", "for": "fuer", "durch": "von", "seit": "seit",
    "since": "seit",
  ]

  /// One name for the prepositions of both languages that mean the same.
  static func limitClass(_ word: String) -> String {
    english[word] ?? word
  }

  private static let english = [
    "before": "vor", "after": "nach", "until": "bis", "til": "bis", "till": "bis", "without": "ohne",
    "under": "unter", "over": "ueber", "except": "ausser",
  ]

  /// Whether `word` may be left out at the front of an answer.
  static func isFrame(_ word: String) -> Bool {
    frames.contains(word) || articles.contains(word)
  }

  /// Whether `word` turns an answer into its opposite.
  static func isNegation(_ word: String) -> Bool {
    negations.contains(word) || word.hasPrefix("kein")
  }

  private static let negations: Set<String> = [
    "nicht", "nie", "niemals", "nichts", "niemand", "weder", "ohne", "nein", "not", "no", "never", "nothing",
    "nobody",
    "neither", "none", "without", "non", "isn", "wasn", "don", "didn", "doesn", "aren", "weren",
  ]

  /// Prefixes that make a word its own opposite.
  static let oppositePrefixes = [
    "un", "in", "il", "im", "ir", "dis", "non", "nicht", "anti", "gegen", "miss", "mis", "ab", "aus", "ein",
    "ent", "be", "ver",
  ]

  /// Whether `word` is a title or function that may stand before a person's name.
  static func isTitle(_ word: String) -> Bool {
    if titles.contains(word) { return true }
    return titleEndings.contains { word.hasSuffix($0) && word.count > $0.count }
  }

  private static let titles: Set<String> = [
    "praesident", "praesidentin", "minister", "ministerin", "kanzler", "kanzlerin", "sprecher", "sprecherin",
    "chef",
    "chefin", "general", "buergermeister", "buergermeisterin", "koenig", "koenigin", "papst", "senator",
    "senatorin",
    "herr", "frau", "doktor", "dr", "prof", "professor", "professorin", "anwalt", "anwaeltin", "landrat",
    "landraetin",
    "us", "eu", "un", "uno", "richter", "richterin", "direktor", "direktorin", "leiter", "leiterin",
    "experte",
    "expertin", "autor", "autorin", "us-praesident", "president", "minister", "secretary", "chancellor",
    "spokesman",
    "spokeswoman", "senator", "governor", "mayor", "king", "queen", "pope", "judge", "director", "chief",
    "prime",
    "foreign", "vice", "mr", "mrs", "ms", "sir", "lord", "lady",
  ]

  private static let titleEndings = [
    "praesident", "praesidentin", "minister", "ministerin", "kanzler", "kanzlerin", "sprecher", "sprecherin",
    "chef",
    "chefin", "meister", "meisterin", "beamter", "beamte", "direktor", "direktorin", "leiter", "leiterin",
    "experte",
    "expertin", "vorsitzender", "vorsitzende", "anwalt", "kommissar", "kommissarin", "sekretaer",
    "sekretaerin",
    "botschafter", "botschafterin", "berater", "beraterin", "chefredakteur", "rat", "raetin",
  ]
}
