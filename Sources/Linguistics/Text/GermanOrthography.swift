/// What the tokeniser must know of German words.
enum GermanOrthography {
  /// Names of months and weekdays, small letters: an ordinal may stand before them.
  static let calendarWords: Set<String> = [
    "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember", "jan", "feb", "mär", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
    "nov", "dez", "jahrhundert", "jahrhunderts", "jh", "jahrestag", "geburtstag", "geburtstages", "klasse",
    "mal", "platz", "stock", "etage", "tag", "jahr", "lebensjahr", "spieltag", "minute", "runde", "auflage",
    "bezirk", "weltkrieg", "weltkriegs", "januars", "monat", "rang", "liga", "bundesliga", "armee",
    "division",
    "jahrtausend", "jahrhunderten", "kongress", "parteitag", "amtszeit", "stelle", "kapitel",
  ]

  /// Words before an ordinal: "am 3. …", "der 21. …".
  static let ordinalLeaders: Set<String> = [
    "am", "der", "die", "das", "dem", "den", "des", "vom", "zum", "zur", "beim", "im", "seit", "bis", "ab",
    "und",
    "seinem", "seinen", "seiner", "seine", "ihrem", "ihren", "ihrer", "ihre", "unserem", "jeder", "jedem",
    "jeden",
    "diesem", "dieser", "zwischen",
  ]

  /// Function words that begin a sentence when written with a capital after a dot.
  static let starters: Set<String> = [
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "er", "sie", "es",
    "ich",
    "wir", "ihr", "man", "in", "im", "am", "an", "auf", "bei", "beim", "mit", "nach", "von", "vom", "zu",
    "zum",
    "zur", "für", "über", "unter", "vor", "seit", "aus", "auch", "aber", "und", "oder", "doch", "denn",
    "dann",
    "da", "dort", "hier", "so", "wenn", "als", "wie", "was", "wer", "wo", "warum", "dies", "diese", "dieser",
    "dieses", "diesem", "diesen", "seine", "sein", "ihre", "nun", "noch", "nur", "nicht", "damit", "dabei",
    "danach", "daher", "dazu", "darauf", "jedoch", "allerdings", "zudem", "außerdem", "sein", "seiner",
    "ihrer",
    "während", "durch", "um", "ob", "laut", "kein", "keine", "alle", "alles", "viele", "mehr", "heute",
    "gestern",
    "inzwischen", "bereits", "schon", "sehr", "leider", "bis", "gegen", "ohne", "wegen", "trotz", "mein",
    "meine",
    "unser", "unsere", "zwar", "dass", "weil", "obwohl", "nachdem", "bevor", "sollte", "ist", "war", "wird",
    "hat",
  ]

  /// Contractions of preposition and article, small letters.
  static let contractions: [String: (String, String)] = [
    "im": ("in", "dem"), "am": ("an", "dem"), "zum": ("zu", "dem"), "zur": ("zu", "der"),
    "vom": ("von", "dem"),
    "beim": ("bei", "dem"), "ins": ("in", "das"), "ans": ("an", "das"), "aufs": ("auf", "das"),
    "fürs": ("für", "das"), "ums": ("um", "das"), "durchs": ("durch", "das"), "übers": ("über", "das"),
    "unters": ("unter", "das"), "hinters": ("hinter", "das"), "vors": ("vor", "das"),
    "überm": ("über", "dem"),
    "unterm": ("unter", "dem"), "hinterm": ("hinter", "dem"), "vorm": ("vor", "dem"),
  ]
}
