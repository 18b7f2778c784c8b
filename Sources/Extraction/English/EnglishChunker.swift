internal import Linguistics

/// Finds noun phrases of English by parts of speech.
struct EnglishChunker {
  let words: [Word]

  init(words: [Word]) {
    self.words = words
  }

  /// Determiner, numbers, adjectives, nouns and names from `start`; nil if no noun comes.
  func nounPhrase(at start: Int) -> Chunk? {
    var index = start
    var determiner: Int?
    var numeral: Int?
    if index < words.count, words[index].pos == .determiner || words[index].lower.hasSuffix("'s") {
      determiner = index
      index += 1
    }
    while index < words.count, !words[index].isName, isModifier(index) {
      if words[index].isNumber { numeral = numeral ?? index }
      index += 1
    }
    guard index < words.count, words[index].isNominal else {
      guard let numeral, numeral == index - 1 else { return nil }
      return Chunk(kind: .nounPhrase, words: start..<index, head: numeral, numeral: numeral)
    }
    while index + 1 < words.count,
      words[index + 1].isNominal || words[index + 1].lower == "'s"
        || words[index + 1].isNumber && words[index].isNominal || isInnerModifier(index + 1)
    {
      index += 1
    }
    return Chunk(
      kind: .nounPhrase, words: start..<index + 1, head: index, determiner: determiner, numeral: numeral,
      isSpecified: words[start...index].contains(where: \.isName))
  }

  private func isModifier(_ index: Int) -> Bool {
    let word = words[index]
    if word.pos == .adjective || word.isNumber { return true }
    if word.pos == .adverb, index + 1 < words.count {
      return words[index + 1].pos == .adjective || words[index + 1].isNumber
    }
    return false
  }

  private func isInnerModifier(_ index: Int) -> Bool {
    words[index].pos == .adjective && index + 1 < words.count && words[index + 1].isNominal
      && words[index - 1].isName
  }
}
