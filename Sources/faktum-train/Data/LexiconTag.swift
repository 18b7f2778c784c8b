@_spi(Training) import Linguistics

/// Turns the lexicon's tags ("VER:3:SIN:KJ1:SFT") into readings.
enum LexiconTag {
  static func add(_ tag: [String], lemma: String, to entry: inout Lexicon.Entry) {
    switch tag[0] {
    case "SUB": noun(tag, lemma, &entry)
    case "EIG": name(tag, lemma, &entry)
    case "ADJ", "PA1", "PA2": adjective(tag, lemma, &entry)
    case "VER": verb(tag, lemma, &entry)
    case "ADV": entry.readings[ReadingSet.adverb] = true
    default: entry.readings[ReadingSet.functionWord] = true
    }
  }

  private static func note(_ lemma: String, _ kind: LemmaKind, _ entry: inout Lexicon.Entry) {
    if entry.lemmas[kind]?.contains(lemma) != true { entry.lemmas[kind, default: []].append(lemma) }
  }

  private static let cases = ["NOM": 0, "AKK": 1, "DAT": 2, "GEN": 3]
  private static let genders = ["MAS": 0, "FEM": 1, "NEU": 2]

  private static func noun(_ tag: [String], _ lemma: String, _ entry: inout Lexicon.Entry) {
    guard tag.count >= 4, let grammaticalCase = cases[tag[1]] else { return }
    let number = tag[2] == "PLU" ? 1 : 0
    for gender in genders[tag[3]].map({ [$0] }) ?? [0, 1, 2] {
      entry.readings[ReadingSet.noun(grammaticalCase, number, gender)] = true
    }
    if tag.contains("ADJ") { entry.readings[ReadingSet.nominalised] = true }
    note(lemma, .noun, &entry)
  }

  private static func name(_ tag: [String], _ lemma: String, _ entry: inout Lexicon.Entry) {
    let kind = tag.count > 5 ? tag[5] : ""
    switch kind {
    case "VOR":
      entry.readings[ReadingSet.firstName] = true
      if tag[3] == "FEM" { entry.readings[ReadingSet.feminineName] = true }
      if tag[3] == "MAS" { entry.readings[ReadingSet.masculineName] = true }
    case "NAC": entry.readings[ReadingSet.surname] = true
    case "STD": entry.readings[ReadingSet.city] = true
    case "COU": entry.readings[ReadingSet.country] = true
    case "GEB": entry.readings[ReadingSet.region] = true
    default: entry.readings[ReadingSet.otherName] = true
    }
    if tag.count > 1, tag[1] == "GEN", lemma != entry.form { entry.readings[ReadingSet.nameGenitive] = true }
    note(lemma, .name, &entry)
  }

  private static func adjective(_ tag: [String], _ lemma: String, _ entry: inout Lexicon.Entry) {
    entry.readings[tag[1] == "PRD" ? ReadingSet.predicative : ReadingSet.attributive] = true
    if tag.contains("KOM") { entry.readings[ReadingSet.comparative] = true }
    if tag.contains("SUP") { entry.readings[ReadingSet.superlative] = true }
    if tag[0] == "PA1" { entry.readings[ReadingSet.presentParticiple] = true }
    if tag[0] == "PA2" { entry.readings[ReadingSet.pastParticiple] = true }
    note(lemma, .adjective, &entry)
  }

  private static func verb(_ tag: [String], _ lemma: String, _ entry: inout Lexicon.Entry) {
    if tag.contains("AUX") || tag.contains("MOD") { entry.readings[ReadingSet.auxiliary] = true }
    if tag.contains("NEB") { entry.readings[ReadingSet.joinedSeparable] = true }
    if tag.contains("SFT") { entry.readings[ReadingSet.weakVerb] = true }
    if tag.contains("PA1") { return }
    note(lemma, .verb, &entry)
    let number = tag.contains("PLU") ? 1 : 0
    if tag.contains("INF") {
      entry.readings[ReadingSet.infinitive] = true
    } else if tag.contains("EIZ") {
      entry.readings[ReadingSet.zuInfinitive] = true
    } else if tag.contains("PA2") {
      entry.readings[ReadingSet.participle] = true
    } else if tag.contains("IMP") {
      entry.readings[number == 0 ? ReadingSet.imperativeSingular : ReadingSet.imperativePlural] = true
    } else if let tense = ["PRÄ", "PRT", "KJ1", "KJ2"].firstIndex(where: tag.contains),
      let person = ["1", "2", "3"].firstIndex(where: tag.contains)
    {
      entry.readings[ReadingSet.finite(tense, number, person + 1)] = true
    }
  }
}
