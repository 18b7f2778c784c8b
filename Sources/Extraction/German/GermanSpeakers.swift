internal import Linguistics

/// Names speakers so that they can stand after "laut".
struct GermanSpeakers {
  let reader: SentenceReader
  private var words: [Word] { reader.words }

  init(reader: SentenceReader) {
    self.reader = reader
  }

  /// A noun phrase in the nominative, put into the dative.
  ///
  /// - Throws: `Abstention` where that would need more than the article and a weak ending.
  func dative(_ chunk: Chunk) throws(Abstention) -> String {
    let phrase = words[chunk.words]
    guard !chunk.isCoordinated || phrase.allSatisfy({ $0.isName || $0.lower == "und" }) else {
      throw Abstention("several speakers")
    }
    guard !phrase.contains(where: { $0.pos == .pronoun }) else {
      throw Abstention("the speaker is a pronoun")
    }
    guard !phrase.contains(where: \.isComma) else { throw Abstention("the speaker is a long phrase") }
    guard let determiner = chunk.determiner, determiner >= chunk.words.lowerBound else {
      return reader.text.text(chunk.words).text
    }
    var result: [String] = []
    let agreement = Agreement.determiner(words[determiner].lower) ?? .all
    guard agreement.allows(.nominative), words[chunk.head].features.number != .plural else {
      throw Abstention("plural speaker")
    }
    for index in chunk.words {
      let word = words[index]
      if index == determiner, let article = GermanSpeakers.datives[word.lower] {
        result.append(article)
      } else if index == determiner {
        throw Abstention("the speaker's article")
      } else if index < chunk.head, word.pos == .adjective {
        guard let stem = stem(word.text) else { throw Abstention("the speaker's adjective") }
        result.append(stem + "en")
      } else if index == determiner + 1, index + 1 < chunk.words.upperBound, word.isName,
        word.lower.hasSuffix("e"),
        words[index + 1].isNominal
      {
        // "das Weiße Haus", "die Süddeutsche Zeitung": the adjective in the name is declined.
        result.append(word.text + "n")
      } else if index == chunk.head, !word.isName {
        result.append(word.text + weakEnding(word.lower, article: words[determiner].lower))
      } else {
        result.append(reader.text.text(index..<index + 1).text)
      }
    }
    return result.joined(separator: " ")
  }

  private func stem(_ adjective: String) -> String? {
    for ending in ["er", "es", "e"] where adjective.hasSuffix(ending) {
      return String(adjective.dropLast(ending.count))
    }
    return nil
  }

  /// "der Experte" → "dem Experten"; feminine nouns keep their form.
  private func weakEnding(_ noun: String, article: String) -> String {
    guard article == "der" || article == "ein" else { return "" }
    if noun.hasSuffix("e") { return "n" }
    for suffix in ["ent", "ist", "ant", "at", "oge", "nom", "graf", "soph", "urg", "ad"]
    where noun.hasSuffix(suffix) && noun.count > 5 {
      return "en"
    }
    // "ein Angestellter", "ein Vorsitzender": adjectives used as nouns change otherwise.
    return ""
  }

  private static let datives = ["der": "dem", "das": "dem", "die": "der", "ein": "einem", "eine": "einer"]

  /// The last speaker that the sentence names by a proper name: subject of a verb of saying, or in a frame.
  func lastNamed() -> String? {
    for (index, word) in words.enumerated().reversed() where word.isName {
      guard isSpeaker(index) else { continue }
      if let mention = word.mention {
        let entry = reader.context.names.entry(mention)
        guard entry.isTrusted || entry.kind != .other else { continue }
        return entry.name
      }
    }
    return nil
  }

  /// A name next to a verb of saying or in a phrase of speech.
  private func isSpeaker(_ index: Int) -> Bool {
    var start = index
    while start > 0,
      words[start - 1].isName || words[start - 1].pos == .noun || words[start - 1].pos == .adjective
        || words[start - 1].pos == .determiner
    { start -= 1 }
    if start > 0 {
      let before = words[start - 1].lower
      if GermanWords.reportingForms.contains(before) || ["so", "laut"].contains(before) { return true }
      if before == "von", start > 1, GermanWords.frameNouns.contains(words[start - 2].lower) { return true }
    }
    var end = index + 1
    while end < words.count, words[end].isName { end += 1 }
    guard end < words.count else { return false }
    if words[end].lower == "zufolge" { return true }
    return start == 0 && GermanWords.reportingForms.contains(words[end].lower)
  }
}
