@_spi(Training) import Linguistics
import Quantities

/// Tokens, words and sentences found in raw text: the treebank's sentences joined by one space.
struct RawTextScore: CustomStringConvertible {
  var goldTokens = 0
  var systemTokens = 0
  var rightTokens = 0
  var goldWords = 0
  var systemWords = 0
  var rightWords = 0
  var goldSentences = 0
  var systemSentences = 0
  var rightSentences = 0

  /// A word as characters without spaces, and which of several words on them it is.
  private struct Key: Hashable {
    var start: Int
    var end: Int
    var form: String
  }

  static func measure(_ sentences: [GoldSentence], _ language: Language) -> RawTextScore {
    let text = ScalarText(sentences.map(\.text).joined(separator: " "))
    var score = RawTextScore()
    let gold = goldUnits(sentences)
    let system = systemUnits(system(text, language), text)
    score.count(gold, system)
    return score
  }

  private static func system(_ text: ScalarText, _ language: Language) -> [[Word]] {
    let sentences = SentenceWords(language: language).sentences(of: text, in: 0..<text.count)
    return language == .german ? sentences.map(HyphenSplitter.split) : sentences
  }

  private struct Units {
    var tokens: Set<Range<Int>> = []
    var words: [Key: Int] = [:]
    var wordCount = 0
    var sentences: Set<Range<Int>> = []
  }

  private static func goldUnits(_ sentences: [GoldSentence]) -> Units {
    var units = Units()
    var place = 0
    for sentence in sentences {
      let first = place
      let letters = Array(sentence.text.unicodeScalars).filter { !$0.properties.isWhitespace }
      var cursor = 0
      var index = 0
      while index < sentence.words.count {
        let word = sentence.words[index]
        var members = [word]
        if !word.surface {
          // A multiword token: the treebank gives its words; its surface is what lies before the next token.
          var end = index + 1
          while end < sentence.words.count, !sentence.words[end].surface, end - index < 2 { end += 1 }
          members = Array(sentence.words[index..<end])
        }
        let length =
          members.count == 1 && word.surface
          ? word.form.unicodeScalars.filter { !$0.properties.isWhitespace }.count
          : surfaceLength(letters, cursor, sentence, index + members.count)
        let range = place + cursor..<place + cursor + length
        units.tokens.insert(range)
        for member in members {
          units.words[
            Key(start: range.lowerBound, end: range.upperBound, form: member.form.lowercased()), default: 0] +=
            1
          units.wordCount += 1
        }
        cursor += length
        index += members.count
      }
      place += letters.count
      units.sentences.insert(first..<place)
    }
    return units
  }

  /// Length of a contraction: up to where the next word's letters begin again.
  private static func surfaceLength(
    _ letters: [Unicode.Scalar], _ start: Int, _ sentence: GoldSentence, _ next: Int
  ) -> Int {
    guard next < sentence.words.count else { return letters.count - start }
    let follower = sentence.words[next]
    let form = Array(follower.form.unicodeScalars)
    let head = follower.surface ? form : Array(form.prefix(1))
    for length in 2...12 where start + length + head.count <= letters.count {
      if Array(letters[start + length..<start + length + head.count]) == head { return length }
    }
    return 2
  }

  private static func systemUnits(_ sentences: [[Word]], _ text: ScalarText) -> Units {
    var units = Units()
    var places = [Int](repeating: 0, count: text.count + 1)
    var place = 0
    for index in 0..<text.count {
      places[index] = place
      if !text.scalars[index].properties.isWhitespace { place += 1 }
    }
    places[text.count] = place
    for sentence in sentences {
      guard let first = sentence.first, let last = sentence.last else { continue }
      for word in sentence {
        let range = places[word.range.lowerBound]..<places[word.range.upperBound]
        units.tokens.insert(range)
        units.words[
          Key(start: range.lowerBound, end: range.upperBound, form: word.form.lowercased()), default: 0] += 1
        units.wordCount += 1
      }
      units.sentences.insert(places[first.range.lowerBound]..<places[last.range.upperBound])
    }
    return units
  }

  private mutating func count(_ gold: Units, _ system: Units) {
    goldTokens = gold.tokens.count
    systemTokens = system.tokens.count
    rightTokens = gold.tokens.intersection(system.tokens).count
    goldWords = gold.wordCount
    systemWords = system.wordCount
    rightWords = gold.words.reduce(0) { $0 + min($1.value, system.words[$1.key] ?? 0) }
    goldSentences = gold.sentences.count
    systemSentences = system.sentences.count
    rightSentences = gold.sentences.intersection(system.sentences).count
  }

  var description: String {
    "raw text: token F1 \(percent(2 * rightTokens, goldTokens + systemTokens))  "
      + "word F1 \(percent(2 * rightWords, goldWords + systemWords))  "
      + "sentence F1 \(percent(2 * rightSentences, goldSentences + systemSentences))"
  }
}
