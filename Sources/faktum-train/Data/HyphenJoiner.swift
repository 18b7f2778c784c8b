/// Joins "U", "-", "Bahn" without spaces into one word, as the tokeniser reads German.
enum HyphenJoiner {
  static func join(_ sentence: GoldSentence) -> GoldSentence {
    guard sentence.words.contains(where: { $0.form == "-" && !$0.spaceAfter }) else { return sentence }
    let words = sentence.words
    var groups: [[Int]] = []
    for index in words.indices {
      if let last = groups.last?.last, !words[last].spaceAfter, joins(words, last, index) {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return rebuild(sentence, groups)
  }

  private static func joins(_ words: [GoldWord], _ left: Int, _ right: Int) -> Bool {
    guard words[left].surface, words[right].surface else { return false }
    if words[right].form == "-" {
      return isWord(words[left].form) && right + 1 < words.count && !words[right].spaceAfter
        && isWord(words[right + 1].form)
    }
    return words[left].form == "-" && left > 0 && !words[left - 1].spaceAfter && isWord(words[left - 1].form)
      && isWord(words[right].form)
  }

  private static func isWord(_ form: String) -> Bool {
    form.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
    }
      && form != "-"
  }

  private static func rebuild(_ sentence: GoldSentence, _ groups: [[Int]]) -> GoldSentence {
    var home = [Int](repeating: 0, count: sentence.words.count)
    for (target, group) in groups.enumerated() {
      for index in group { home[index] = target }
    }
    var result = sentence
    result.words = groups.map { group in
      // The member whose head lies outside leads the group.
      let leader = group.first { !group.contains(sentence.words[$0].head) } ?? group[group.count - 1]
      var word = sentence.words[leader]
      if group.count > 1 {
        word.form = group.map { sentence.words[$0].form }.joined()
        word.lemma =
          group.dropLast().map { sentence.words[$0].form }.joined()
          + sentence.words[group[group.count - 1]].lemma
        if let last = group.last { word.features = sentence.words[last].features }
        word.spaceAfter = group.last.map { sentence.words[$0].spaceAfter } ?? true
      }
      word.head = word.head < 0 ? -1 : home[word.head]
      return word
    }
    return result
  }
}
