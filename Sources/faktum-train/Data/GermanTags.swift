/// Maps the tags of the German treebanks, which differ, to one set: a universal tag and a finer class.
enum GermanTags {
  static func tag(_ word: GoldWord) -> String {
    let upos = unified(word)
    guard let fine = fine(word, upos: upos) else { return upos }
    return upos + "." + fine
  }

  /// Verb particles are PART in some treebanks; GSD has them as ADP or ADV.
  private static func unified(_ word: GoldWord) -> String {
    if word.upos == "ADJD" { return "ADJ" }
    if word.upos == "PART", isVerbParticle(word) {
      return prepositions.contains(word.form.lowercased()) ? "ADP" : "ADV"
    }
    return word.upos
  }

  private static func isVerbParticle(_ word: GoldWord) -> Bool {
    word.xpos == "PTKVZ" || word.fullRelation == "compound:prt"
  }

  private static let prepositions: Set<String> = [
    "ab", "an", "auf", "aus", "bei", "durch", "gegenüber", "mit", "nach", "über", "um", "unter", "von",
    "vor",
    "zu", "entgegen", "entlang", "statt",
  ]

  private static func fine(_ word: GoldWord, upos: String) -> String? {
    switch upos {
    case "VERB", "AUX": return verbForm(word)
    case "ADJ": return isAttributive(word) ? "Attr" : "Pred"
    case "PRON": return pronoun(word)
    case "DET": return determiner(word)
    case "PART": return particle(word)
    case "ADP", "ADV": return adverbial(word)
    case "SCONJ":
      return word.xpos == "KOUI" || ["um", "ohne", "statt"].contains(word.form.lowercased()) ? "Ui" : nil
    case "PUNCT": return punctuation(word.form)
    default: return nil
    }
  }

  private static func verbForm(_ word: GoldWord) -> String {
    if word.xpos.hasSuffix("IZU") { return "Izu" }
    switch word.features["VerbForm"] {
    case "Inf": return "Inf"
    case "Part": return "Part"
    case "Fin": return "Fin"
    default: break
    }
    if word.features["Mood"] != nil || word.xpos.contains("FIN") || word.xpos.hasSuffix("IMP") {
      return "Fin"
    }
    if word.xpos.contains("INF") || word.xpos == "VB" { return "Inf" }
    if word.xpos.contains("PP") || word.xpos == "VBN" { return "Part" }
    return "Fin"
  }

  private static func isAttributive(_ word: GoldWord) -> Bool {
    if word.xpos == "ADJA" { return true }
    if word.xpos == "ADJD" { return false }
    return word.features["Case"] != nil
  }

  private static func pronoun(_ word: GoldWord) -> String {
    if word.features["PronType"] == "Rel" || word.xpos == "PRELS" || word.xpos == "REL" { return "Rel" }
    if word.features["Reflex"] == "Yes" || word.xpos == "PRF" { return "Rfl" }
    if word.features["PronType"] == "Prs" || word.xpos == "PPER" { return "Prs" }
    if word.features["PronType"] == "Int" || word.xpos == "PWS" { return "Int" }
    if word.features["PronType"] == "Dem" || word.xpos == "PDS" { return "Dem" }
    return "Ind"
  }

  private static func determiner(_ word: GoldWord) -> String {
    if word.features["PronType"] == "Art" || word.xpos == "ART" { return "Art" }
    if word.features["Poss"] == "Yes" || word.xpos == "PPOSAT" { return "Pos" }
    if word.xpos == "PRELAT" || word.features["PronType"] == "Rel" { return "Rel" }
    return "Ind"
  }

  private static func particle(_ word: GoldWord) -> String? {
    if word.xpos == "PTKNEG" || word.lemma == "nicht" || word.form.lowercased() == "nicht" { return "Neg" }
    return word.form.lowercased() == "zu" ? "Zu" : nil
  }

  private static func adverbial(_ word: GoldWord) -> String? {
    if isVerbParticle(word) { return "Vz" }
    if word.xpos == "KOKOM" { return "Kok" }
    if word.xpos == "PWAV" { return "Int" }
    return nil
  }

  private static func punctuation(_ form: String) -> String {
    switch form {
    case ",": "Comma"
    case ".", "!", "?", "…", "...": "Stop"
    case ":", ";": "Colon"
    default: "Other"
    }
  }
}
