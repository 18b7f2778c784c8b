/// The present of German full verbs: the rule, and the project's own table of verbs that change their vowel.
enum GermanConjugation {
  /// `lemma` without the separable prefix that `form` lacks: "lehne" within "ablehnen" is of "lehnen".
  static func infinitive(of form: String, within lemma: String) -> String {
    for prefix in SeparablePrefixes.byLength where lemma.hasPrefix(prefix) {
      let rest = String(lemma.dropFirst(prefix.count))
      if isStem(form, of: rest) { return rest }
    }
    return lemma
  }

  /// Whether `form` is the stem of `infinitive` with "e": first person, or Konjunktiv I ("lehne", "handele").
  static func isStem(_ form: String, of infinitive: String) -> Bool {
    guard form.hasSuffix("e") else { return false }
    if infinitive == form + "n" { return true }
    return (infinitive.hasSuffix("eln") || infinitive.hasSuffix("ern")) && form.dropLast() + "n" == infinitive
  }

  /// The third person singular of the present: "lehnen" → "lehnt", "nehmen" → "nimmt", "arbeiten" → "arbeitet".
  static func thirdSingular(of infinitive: String) -> String? {
    if let changed = changed(infinitive) { return changed }
    guard infinitive.hasSuffix("n"), infinitive.count > 3 else { return nil }
    if infinitive.hasSuffix("eln") || infinitive.hasSuffix("ern") { return infinitive.dropLast() + "t" }
    guard infinitive.hasSuffix("en") else { return infinitive.dropLast() + "t" }
    let stem = String(infinitive.dropLast(2))
    return stem + (needsVowel(stem) ? "et" : "t")
  }

  /// Stems in d, t, or a consonant and m or n take "et": "findet", "öffnet".
  private static func needsVowel(_ stem: String) -> Bool {
    let letters = Array(stem)
    guard let last = letters.last, letters.count > 1 else { return false }
    if last == "d" || last == "t" { return true }
    guard last == "m" || last == "n" else { return false }
    return !"aeiouäöülrhmn".contains(letters[letters.count - 2])
  }

  private static func changed(_ infinitive: String) -> String? {
    if let form = vowelChanges[infinitive] { return form }
    for prefix in prefixes where infinitive.hasPrefix(prefix) {
      if let form = vowelChanges[String(infinitive.dropFirst(prefix.count))] { return prefix + form }
    }
    return nil
  }

  private static let prefixes: [String] =
    ["be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "über", "unter", "wider", "hinter"]
    + SeparablePrefixes.byLength

  private static let vowelChanges: [String: String] = [
    "backen": "backt", "befehlen": "befiehlt", "bergen": "birgt", "bersten": "birst", "blasen": "bläst",
    "braten": "brät", "brechen": "bricht", "dreschen": "drischt", "empfehlen": "empfiehlt", "essen": "isst",
    "erschrecken": "erschrickt", "fahren": "fährt", "fallen": "fällt", "fangen": "fängt", "fechten": "ficht",
    "fehlen": "fehlt", "flechten": "flicht", "fressen": "frisst", "geben": "gibt", "gelten": "gilt",
    "geschehen": "geschieht", "graben": "gräbt", "halten": "hält", "helfen": "hilft", "laden": "lädt",
    "lassen": "lässt", "laufen": "läuft", "lesen": "liest", "messen": "misst", "nehmen": "nimmt",
    "quellen": "quillt", "raten": "rät", "saufen": "säuft", "schelten": "schilt", "schlafen": "schläft",
    "schlagen": "schlägt", "schmelzen": "schmilzt", "schwellen": "schwillt", "sehen": "sieht",
    "sprechen": "spricht", "stechen": "sticht", "stehlen": "stiehlt", "sterben": "stirbt", "stoßen": "stößt",
    "tragen": "trägt", "treffen": "trifft", "treten": "tritt", "tun": "tut", "verderben": "verdirbt",
    "vergessen": "vergisst", "wachsen": "wächst", "waschen": "wäscht", "werben": "wirbt", "werfen": "wirft",
  ]
}
