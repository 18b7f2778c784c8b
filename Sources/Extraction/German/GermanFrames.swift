internal import Linguistics

/// Finds the phrases and short clauses that say who says something: "laut X", "X zufolge", "nach Angaben von X",
/// ", so X", ", wie X mitteilte", ", sagte X".
struct GermanFrames {
  let chunker: GermanChunker
  private var words: [Word] { chunker.words }

  init(chunker: GermanChunker) {
    self.chunker = chunker
  }

  /// "laut X", "gemäß X", "nach Angaben von X", "X zufolge" at `start`.
  func phrase(at start: Int) -> Chunk? {
    let lower = words[start].lower
    if ["laut", "gemäß"].contains(lower), let speaker = chunker.coordinated(at: start + 1) {
      return frame(start..<speaker.words.upperBound, speaker: speaker, cue: start)
    }
    if ["nach", "unter"].contains(lower) || lower == "im", let noun = frameNoun(after: start) {
      return anglesOf(start, noun)
    }
    if let speaker = chunker.coordinated(at: start), speaker.words.upperBound < words.count,
      words[speaker.words.upperBound].lower == "zufolge"
    {
      return frame(start..<speaker.words.upperBound + 1, speaker: speaker, cue: speaker.words.upperBound)
    }
    return nil
  }

  /// The noun of "nach (den) Angaben", "nach eigenen Angaben", "nach Ansicht".
  private func frameNoun(after start: Int) -> Int? {
    guard words[start].lower == "nach" else { return nil }
    var index = start + 1
    while index < words.count, index < start + 4 {
      let lower = words[index].lower
      if GermanWords.frameNouns.contains(lower) { return index }
      guard
        words[index].pos == .determiner || words[index].pos == .adjective
          || Agreement.determiner(lower) != nil
      else { return nil }
      index += 1
    }
    return nil
  }

  private func anglesOf(_ start: Int, _ noun: Int) -> Chunk? {
    let next = noun + 1
    let named =
      next < words.count
      ? (["von", "vom"].contains(words[next].lower)
        ? chunker.coordinated(at: next + 1) : chunker.coordinated(at: next)) : nil
    if let named,
      named.agreement.allows(.genitive) || ["von", "vom"].contains(words[next].lower)
        || words[named.head].isName, words[next].pos != .verb
    {
      return frame(start..<named.words.upperBound, speaker: named, cue: noun)
    }
    return Chunk(kind: .frame, words: start..<next, head: noun, cue: noun)
  }

  private func frame(_ range: Range<Int>, speaker: Chunk, cue: Int) -> Chunk {
    Chunk(
      kind: .frame, words: range, head: speaker.head, determiner: speaker.determiner,
      isCoordinated: speaker.isCoordinated, isSpecified: speaker.isSpecified, speaker: speaker.words, cue: cue
    )
  }

  /// After a comma (or at the start of the sentence): "so X", "wie X mitteilte", "sagte X am Montag".
  func afterComma(at start: Int) -> Chunk? {
    guard start + 1 < words.count else { return nil }
    let lower = words[start].lower
    if lower == "so", let speaker = chunker.coordinated(at: start + 1) {
      return closed(start, speaker: speaker, cue: start)
    }
    if lower == "wie" { return asReported(at: start) }
    guard start > 0, chunker.isFinite(start), GermanWords.reportingForms.contains(lower) else { return nil }
    if ["heißt", "hieß"].contains(lower), words[start + 1].lower == "es" {
      return Chunk(kind: .frame, words: start..<fieldEnd(start), head: start, cue: start)
    }
    guard let speaker = chunker.coordinated(at: start + 1), speaker.agreement.allows(.nominative) else {
      guard words[start + 1].pos == .pronoun else { return nil }
      return Chunk(kind: .frame, words: start..<fieldEnd(start), head: start + 1, cue: start)
    }
    return Chunk(
      kind: .frame, words: start..<fieldEnd(start), head: speaker.head, determiner: speaker.determiner,
      isCoordinated: speaker.isCoordinated, isSpecified: speaker.isSpecified, speaker: speaker.words,
      cue: start)
  }

  private func closed(_ start: Int, speaker: Chunk, cue: Int) -> Chunk? {
    let end = speaker.words.upperBound
    guard end == words.count || words[end].isPunctuation || words[end].pos == .adposition else { return nil }
    var result = frame(start..<fieldEnd(start), speaker: speaker, cue: cue)
    result.cue = cue
    return result
  }

  private func asReported(at start: Int) -> Chunk? {
    guard let end = chunker.verbFinalEnd(from: start),
      let verb = (start..<end).last(where: { words[$0].pos == .verb || words[$0].pos == .auxiliary }),
      isReporting(words[verb])
    else { return nil }
    var index = start + 1
    while index < verb {
      if let speaker = chunker.coordinated(at: index), speaker.agreement.allows(.nominative) {
        return frame(start..<end, speaker: speaker, cue: verb)
      }
      index += 1
    }
    return Chunk(kind: .frame, words: start..<end, head: verb, cue: verb)
  }

  private func isReporting(_ verb: Word) -> Bool {
    let lower = verb.lower
    if GermanWords.reportingVerbs.contains(verb.lemma) || GermanWords.reportingForms.contains(lower) {
      return true
    }
    return [
      "berichte", "melde", "schreib", "mitteil", "sagt", "erklär", "betont", "bestätig", "heißt", "angab",
      "ankündig", "bekannt", "formulier", "zusammenfass",
    ]
    .contains { lower.hasPrefix($0) }
  }

  /// Up to the next comma or the end of the sentence.
  private func fieldEnd(_ start: Int) -> Int {
    var index = start
    while index < words.count, !words[index].isComma { index += 1 }
    return index
  }
}
