internal import Linguistics
internal import Quantities

/// The words of one sentence without dateline, bracketed remarks and final mark.
struct SentenceWords {
  var words: [Word] = []
  /// The mark that ends the sentence; nil if there is none.
  var terminal: String?
  /// The number of words in brackets that were left out.
  var omitted = 0
  /// Where the kept text begins in the document.
  var start: Int

  init(_ sentence: Sentence, in analysis: Analysis) {
    start = sentence.range.lowerBound
    var index = 0
    var depth = 0
    while index < sentence.tokens.count {
      let token = sentence.tokens[index]
      var next = index + 1
      while next < sentence.tokens.count, sentence.tokens[next].range == token.range { next += 1 }
      let isSplit = next > index + 1
      if ["(", "["].contains(token.form) { depth += 1 }
      if depth == 0 {
        let text = analysis.text[token.range]
        words.append(
          Word(
            range: token.range, text: text, lower: text.lowercased(), lemma: token.lemma,
            pos: isSplit ? .adposition : token.pos, features: token.features, token: index))
      } else {
        omitted += 1
      }
      if [")", "]"].contains(token.form), depth > 0 { depth -= 1 }
      index = next
    }
    attachQuotes()
    dropDateline()
    dropTerminal()
    assign(analysis.mentions)
  }

  /// Quotation marks become part of the word that they stand at; the readers need not look for them.
  private mutating func attachQuotes() {
    var result: [Word] = []
    var pending = ""
    for (index, word) in words.enumerated() {
      guard Word.quotes.contains(word.text) else {
        var copy = word
        copy.opening = pending
        pending = ""
        result.append(copy)
        continue
      }
      let followsSpace = index == 0 || words[index - 1].range.upperBound < word.range.lowerBound
      let precedesSpace =
        index + 1 == words.count || word.range.upperBound < words[index + 1].range.lowerBound
      let closes =
        !result.isEmpty && (precedesSpace || words[index + 1].isPunctuation)
        && (!followsSpace || index + 1 == words.count)
      if closes, result.count > 0 {
        result[result.count - 1].closing += word.text
      } else {
        pending += word.text
      }
    }
    words = result
  }

  /// "Wien – Die Börse …": up to three capitalised words and a dash at the start.
  private mutating func dropDateline() {
    guard let dash = words.prefix(5).firstIndex(where: { ["–", "—", "-"].contains($0.text) }), dash > 0,
      words[..<dash].allSatisfy({ $0.isCapitalised || $0.text == "/" || $0.isPunctuation }),
      dash + 1 < words.count,
      words[dash + 1].isCapitalised
    else {
      if let first = words.first, first.text.hasSuffix("–") || first.text.hasSuffix("—"), words.count > 1 {
        words.removeFirst()
        start = words[0].range.lowerBound
      }
      return
    }
    words.removeSubrange(...dash)
    start = words[0].range.lowerBound
  }

  private mutating func dropTerminal() {
    guard let last = words.last, [".", "!", "?", "…", "...", ":"].contains(last.text) else { return }
    terminal = last.text
    words.removeLast()
    if let index = words.indices.last { words[index].closing += last.closing }
  }

  private mutating func assign(_ mentions: [Mention]) {
    guard let first = words.first, let last = words.last else { return }
    for (number, mention) in mentions.enumerated()
    where mention.range.overlaps(first.range.lowerBound..<last.range.upperBound) {
      for index in words.indices
      where mention.range.overlaps(words[index].range) && !words[index].isPunctuation {
        words[index].mention = number
      }
    }
  }
}
