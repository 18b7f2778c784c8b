/// Case, number and gender of German determiners and pronouns: the project's own table.
enum GermanDeclension {
  /// What `form` (small letters) allows; nil for an unknown one.
  static func agreement(of form: String, isRelative: Bool = false) -> Agreement? {
    if let fixed = fixed[form] { return fixed }
    for stem in articleLike where form.hasPrefix(stem) {
      if let set = indefinite[String(form.dropFirst(stem.count))] { return set }
    }
    for stem in pronounLike where form.hasPrefix(stem) {
      if let set = strong[String(form.dropFirst(stem.count))] { return set }
    }
    return nil
  }

  private static let articleLike = [
    "mein", "dein", "sein", "ihr", "unser", "euer", "eur", "kein", "irgendein", "ein", "unsr",
  ]
  private static let pronounLike = [
    "dies", "jen", "jed", "welch", "solch", "manch", "all", "viel", "wenig", "einig", "beid", "mehrer",
    "ander",
    "sämtlich", "etlich", "derselb", "selb", "meist", "ein", "folgend", "letzter",
  ]

  private static let indefinite: [String: Agreement] = [
    "": Agreement("ns.m nas.n"), "e": Agreement("nas.f nap"), "en": Agreement("as.m dp"),
    "em": Agreement("ds.mn"),
    "er": Agreement("dgs.f gp ns.m"), "es": Agreement("gs.mn nas.n"),
  ]
  private static let strong: [String: Agreement] = [
    "e": Agreement("nas.f nap ns"), "en": Agreement("as.m dp gs.mn nap"), "em": Agreement("ds.mn"),
    "er": Agreement("ns.m dgs.f gp"), "es": Agreement("nas.n gs.mn"), "": Agreement("nas.n nap"),
  ]
  private static let fixed: [String: Agreement] = [
    "der": Agreement("ns.m ds.f gs.f gp"), "die": Agreement("nas.f nap"), "das": Agreement("nas.n"),
    "dem": Agreement("ds.mn"), "den": Agreement("as.m dp"), "des": Agreement("gs.mn"), "ich": Agreement("ns"),
    "mich": Agreement("as"), "mir": Agreement("ds"), "du": Agreement("ns"), "dich": Agreement("as"),
    "dir": Agreement("ds"), "er": Agreement("ns.m"), "ihn": Agreement("as.m"), "ihm": Agreement("ds.mn"),
    "sie": Agreement("nas.f nap"), "ihr": Agreement("ds.f ns.m nas.n np"), "ihnen": Agreement("dp"),
    "es": Agreement("nas.n"), "wir": Agreement("np"), "uns": Agreement("adp"), "euch": Agreement("adp"),
    "sich": Agreement("ad"), "man": Agreement("ns.m"), "wer": Agreement("ns.m"), "wen": Agreement("as.m"),
    "wem": Agreement("ds.m"), "wessen": Agreement("g"), "was": Agreement("nas.n"), "dessen": Agreement("g"),
    "deren": Agreement("g"), "derer": Agreement("g"), "denen": Agreement("dp"), "nichts": Agreement("nas.n"),
    "etwas": Agreement("nadgs.n"), "niemand": Agreement("nads.m"), "niemanden": Agreement("as.m"),
    "niemandem": Agreement("ds.m"), "jemand": Agreement("nads.m"), "jemanden": Agreement("as.m"),
    "jemandem": Agreement("ds.m"), "alles": Agreement("nas.n"), "dies": Agreement("nas.n"),
    "allem": Agreement("ds.n"), "einer": Agreement("ns.m dgs.f"), "mehr": .all, "viel": .all, "wenig": .all,
  ]
}
