internal import Facts
internal import Linguistics
internal import Quantities

/// Says why a phrase cannot be understood without the text around it.
struct GermanDangling {
  let words: [Word]
  let analysis: Analysis
  let introductions: Introductions

  /// The reason, or nil if the phrase stands alone.
  func reason(_ chunk: Chunk) -> String? {
    if chunk.kind == .finite || chunk.kind == .nonfinite || chunk.kind == .particle { return nil }
    if chunk.kind == .pronoun, words[chunk.head].lower == "es",
      words.contains(where: { ["gibt", "gab", "gebe", "gäbe", "geben"].contains($0.lower) })
    {
      return nil
    }
    if chunk.kind == .pronoun { return "pronoun “\(words[chunk.head].text)”" }
    for index in chunk.words {
      if let reason = pointer(at: index, in: chunk) { return reason }
    }
    if chunk.kind == .nounPhrase || chunk.kind == .prepositional,
      GermanDangling.relational.contains(words[chunk.head].lower),
      !chunk.isSpecified, !isSpecified(after: chunk.head, in: chunk)
    {
      return "“\(words[chunk.head].text)” of what?"
    }
    for index in chunk.words where isDefinite(index) {
      if let reason = bareDefinite(from: index, in: chunk) { return reason }
    }
    return nil
  }

  /// The reason why the word at `index` cannot be understood, judged in the whole sentence.
  func reason(at index: Int) -> String? {
    let sentence = Chunk(kind: .nounPhrase, words: words.indices, head: index)
    if let reason = pointer(at: index, in: sentence) { return reason }
    return isDefinite(index) ? bareDefinite(from: index, in: sentence) : nil
  }

  private func pointer(at index: Int, in chunk: Chunk) -> String? {
    let word = words[index]
    if word.pos == .noun || word.pos == .properNoun,
      GermanNouns.weekdays.contains(where: { word.lower.hasPrefix($0) }), !hasAbsoluteDate(index, chunk)
    {
      return "weekday “\(word.text)”"
    }
    guard !word.isName || word.pos == .pronoun else { return nil }
    if GermanWords.pointers.contains(word.lower), word.pos != .noun {
      if word.lower == "da", word.pos == .subordinatingConjunction { return nil }
      return "points outside: “\(word.text)”"
    }
    if GermanWords.possessiveStems.contains(where: { isPossessive(word.lower, stem: $0) }),
      word.pos != .auxiliary, word.pos != .verb
    {
      return "possessive “\(word.text)”"
    }
    if GermanNouns.isRelativeTime(word.lower), index + 1 < words.count,
      nounAfter(index).map({ GermanNouns.isTime(words[$0].lower) }) ?? false
    {
      return "relative time “\(word.text)”"
    }
    return nil
  }

  private func isPossessive(_ lower: String, stem: String) -> Bool {
    lower.hasPrefix(stem) && ["", "e", "en", "em", "er", "es"].contains(String(lower.dropFirst(stem.count)))
      && !(stem == "sein" && lower == "sein" && false)
  }

  private func hasAbsoluteDate(_ index: Int, _ chunk: Chunk) -> Bool {
    analysis.times.contains {
      $0.range.overlaps(words[index].range) && !$0.value.isRelative && !$0.value.value.contains("W")
    }
  }

  private func nounAfter(_ index: Int) -> Int? {
    var position = index + 1
    while position < words.count, position < index + 4 {
      if words[position].isNominal { return position }
      position += 1
    }
    return nil
  }

  private func isDefinite(_ index: Int) -> Bool {
    let word = words[index]
    if GermanWords.contractions[word.lower] != nil { return true }
    return ["der", "die", "das", "den", "dem", "des"].contains(word.lower) && word.pos != .pronoun
  }

  /// A definite article whose noun nothing specifies.
  private func bareDefinite(from index: Int, in chunk: Chunk) -> String? {
    var position = index + 1
    var hasOrigin = false
    while position < chunk.words.upperBound, !words[position].isNominal {
      if words[position].isPunctuation || isDefinite(position)
        || words[position].pos == .verb
      {
        return nil
      }
      let lower = words[position].lower
      hasOrigin =
        hasOrigin || isOrigin(words[position]) || lower.hasPrefix("erst") || lower.hasSuffix("ste")
        || lower.hasSuffix("sten")
      position += 1
    }
    guard position < chunk.words.upperBound else { return nil }
    let noun = words[position]
    if noun.isName || hasOrigin || isCompoundName(noun.text) { return nil }
    let lemma = noun.lemma.lowercased()
    if GermanDangling.demonyms.contains(where: { noun.lower.hasPrefix($0) }) { return nil }
    if ["thema", "projekt"].contains(noun.lower), position + 1 < chunk.words.upperBound,
      words[position + 1].isNominal
    {
      return nil
    }
    if GermanNouns.unique.contains(lemma) || GermanNouns.unique.contains(noun.lower) { return nil }
    if GermanNouns.isTime(noun.lower) {
      return isSpecifiedTime(position) ? nil : "the time “\(noun.text)” is open"
    }
    if isSpecified(after: position, in: chunk) { return nil }
    if isFirstMention(noun), noun.text.count >= 12 { return nil }
    if GermanWords.contractions[words[index].lower] != nil,
      ["zum", "zur", "im", "am", "ins"].contains(words[index].lower), isIdiom(index, noun: position)
    {
      return nil
    }
    let phrase = "“\(words[index].text) \(noun.text)”"
    return introductions.isFirst(noun) && !Introductions.isAnaphoric(noun.lower)
      ? "\(Dangling.topic) \(phrase)" : "\(phrase) is not introduced"
  }

  /// A long compound that the document has not used before explains itself ("das Bruttoinlandsprodukt").
  private func isFirstMention(_ noun: Word) -> Bool {
    let stem = noun.lower.prefix(10)
    let before = analysis.text[0..<noun.range.lowerBound].lowercased()
    return !before.contains(stem)
  }

  private func isSpecifiedTime(_ noun: Int) -> Bool {
    noun + 1 < words.count
      && (words[noun + 1].isNumber || words[noun + 1].isNominal || words[noun + 1].pos == .determiner)
      || noun > 0 && (words[noun - 1].isNumber || words[noun - 1].pos == .adjective)
  }

  /// "zur Verfügung", "im Zusammenhang": a fixed phrase that stands right before the verb bracket or the end.
  private func isIdiom(_ start: Int, noun: Int) -> Bool {
    guard noun == start + 1 else { return false }
    let next = noun + 1
    return next == words.count || words[next].pos == .verb || words[next].pos == .auxiliary
      || words[next].isPunctuation && noun + 1 == words.count
  }

  private func isSpecified(after noun: Int, in chunk: Chunk) -> Bool {
    let next = noun + 1
    guard next < words.count else { return false }
    let word = words[next]
    if word.isName || !word.opening.isEmpty { return next < chunk.words.upperBound }
    if ["von", "vom"].contains(word.lower), next >= chunk.words.upperBound { return false }
    if ["des", "der", "eines", "einer"].contains(word.lower) && word.pos != .pronoun { return true }
    // What takes up an earlier phrase is told apart by „von“ or „zwischen“, not by where it happens.
    if !introductions.isFirst(words[noun]), !["von", "vom", "zwischen"].contains(word.lower) {
      return word.isComma && next < chunk.words.upperBound
    }
    if [
      "von", "vom", "zwischen", "für", "gegen", "über", "auf", "an", "aus", "in", "mit", "zur", "zum", "nach",
      "im", "um",
    ].contains(word.lower) {
      return phraseIsSpecific(from: next)
    }
    if word.isComma, next < chunk.words.upperBound { return true }
    if word.pos == .adjective, word.lower.hasSuffix("er") { return true }
    return false
  }

  /// A prepositional phrase specifies a noun if it brings a name, a number or an indefinite noun.
  private func phraseIsSpecific(from index: Int) -> Bool {
    var position = index + 1
    while position < words.count, position < index + 5 {
      if words[position].isName || words[position].isNumber { return true }
      if words[position].isNominal {
        return GermanWords.contractions[words[index].lower] == nil || isCompoundName(words[position].text)
          || words[position].text.count > 9
      }
      if words[position].isPunctuation || words[position].pos == .verb { return false }
      position += 1
    }
    return false
  }

  /// "chinesisch", "Wiener": says where something belongs.
  private func isOrigin(_ word: Word) -> Bool {
    guard word.pos == .adjective || word.pos == .properNoun || word.pos == .determiner else { return false }
    if word.isCapitalised, word.lower.hasSuffix("er") { return true }
    return GermanDangling.originStems.contains { word.lower.hasPrefix($0) }
  }

  /// "US-Regierung", "ÖVP-Chef", "ATX": a capital inside or a hyphen after a name.
  private func isCompoundName(_ text: String) -> Bool {
    let upper = text.unicodeScalars.filter { $0.properties.isUppercase }.count
    return upper >= 2
  }

  /// Nouns that mean nothing without what they belong to.
  static let relational: Set<String> = [
    "beispiel", "ziel", "grund", "ursache", "folge", "folgen", "anlass", "hintergrund", "auslöser",
    "ergebnis",
    "gründe", "hälfte", "drittel", "viertel", "mehrheit", "großteil", "rest", "teil", "opfer", "vorwürfe",
    "details",
    "angaben", "maßnahmen", "konsequenzen", "bedingung", "bedingungen", "voraussetzung", "gegenteil",
    "vergleich",
    "schritt", "erfolg", "reaktion", "kritik", "strafen", "bord",
  ]

  /// Peoples.
  private static let demonyms = [
    "chinesen", "amerikaner", "us-amerikaner", "deutschen", "franzosen", "briten", "russen", "palästinenser",
    "israelis", "griechen", "türken", "italiener", "spanier", "japaner", "europäer", "österreicher",
    "schweizer",
    "ukrainer", "ungarn", "polen", "kurden",
  ]

  static let originStems = [
    "vereinigt", "vereint", "deutsch", "österreichisch", "chinesisch", "amerikanisch", "us-amerikanisch",
    "russisch", "ukrainisch",
    "französisch", "italienisch", "spanisch", "britisch", "englisch", "griechisch", "türkisch", "polnisch",
    "ungarisch", "japanisch", "nordkoreanisch", "südkoreanisch", "koreanisch", "iranisch", "irakisch",
    "syrisch",
    "israelisch", "palästinensisch", "europäisch", "schweizer", "belgisch", "niederländisch", "dänisch",
    "schwedisch",
    "norwegisch", "finnisch", "tschechisch", "slowakisch", "slowenisch", "kroatisch", "serbisch", "rumänisch",
    "bulgarisch", "indisch", "pakistanisch", "afghanisch", "brasilianisch", "mexikanisch", "kanadisch",
    "australisch", "afrikanisch", "asiatisch", "arabisch", "saudisch", "ägyptisch", "libysch", "tunesisch",
    "kurdisch",
    "bayerisch", "steirisch", "kärntner", "tiroler", "schottisch", "irisch", "portugiesisch", "venezolanisch",
    "kubanisch", "argentinisch", "olympisch", "katholisch", "evangelisch", "israelitisch", "vatikanisch",
  ]
}
