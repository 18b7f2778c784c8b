/// An answer cut into words, without what does not count: articles, titles, punctuation.
struct AnswerText: Sendable, Hashable {
  /// All words in order.
  var words: [AnswerWord]
  /// The words that count.
  var content: [AnswerWord]
  /// The preposition that the answer begins with, if it changes the meaning („vor“, „bis“).
  var limit: String?
  /// The preposition that the answer begins with, if it says how things stand to each other („gegen“, „mit“).
  var relation: String?
  /// The negating words in order.
  var negations: [String]
  /// Whether it names several things: „A und B“, „A, B“, „A/B“.
  var isList: Bool
  /// Whether it leaves a choice: „A oder B“.
  var isAlternative: Bool

  /// Reads `text`.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    words = Self.collapsed(Self.words(of: scalars))
    negations = words.map(\.text).filter(AnswerLexicon.isNegation)
    isAlternative = words.contains { ["oder", "or", "bzw", "beziehungsweise"].contains($0.text) }
    let hasListSign = scalars.contains { [",", ";", "/", "&", "+"].contains($0) }
    isList = hasListSign || words.contains { ["und", "and", "sowie"].contains($0.text) }
    var rest = words[...]
    (limit, relation) = Self.removeFrame(&rest)
    let kept = rest.filter {
      !AnswerLexicon.articles.contains($0.text) && !AnswerLexicon.links.contains($0.text)
    }
    content = kept.isEmpty ? words : Array(kept)
  }

  /// The words that count, without spaces: „Ost-Berlin“ and „Ostberlin“ are equal.
  var joined: LetterFold.Forms {
    LetterFold.Forms(
      wide: content.map(\.forms.wide).joined(), narrow: content.map(\.forms.narrow).joined())
  }

  /// The content in lower case with spaces, for looking up aliases.
  var phrase: String {
    content.map(\.text).joined(separator: " ")
  }

  // MARK: Words

  private static func words(of scalars: [Unicode.Scalar]) -> [AnswerWord] {
    var words: [AnswerWord] = []
    var index = 0
    while index < scalars.count {
      guard LetterFold.isWord(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, LetterFold.isWord(scalars[index]) || LetterFold.isInvisible(scalars[index])
      { index += 1 }
      var word = AnswerWord(
        range: start..<index,
        forms: LetterFold.forms(of: scalars[start..<index].filter { !LetterFold.isInvisible($0) }))
      if let (base, end) = genderForm(scalars, start..<index) {
        word = AnswerWord(range: start..<end, forms: base, genderBase: base.wide)
        index = end
      }
      words.append(word)
    }
    return words
  }

  /// „Journalist:innen“, „Journalist*in“, „Journalist/-innen“, „JournalistInnen“: the base, and where the form ends.
  private static func genderForm(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> (LetterFold.Forms, Int)?
  {
    let word = scalars[range]
    for suffix in ["Innen", "In"]
    where word.count > suffix.count + 3 && word.suffix(suffix.count).elementsEqual(suffix.unicodeScalars) {
      return (LetterFold.forms(of: word.dropLast(suffix.count)), range.upperBound)
    }
    var next = range.upperBound
    guard next < scalars.count, [":", "*", "_", "/", "("].contains(scalars[next]) else { return nil }
    next += 1
    if next < scalars.count, scalars[next] == "-" { next += 1 }
    var end = next
    while end < scalars.count, LetterFold.isWord(scalars[end]) { end += 1 }
    let suffix = String(String.UnicodeScalarView(scalars[next..<end]))
    guard suffix == "in" || suffix == "innen", word.count > 2 else { return nil }
    if end < scalars.count, scalars[end] == ")" { end += 1 }
    return (LetterFold.forms(of: word), end)
  }

  /// „Bürgerinnen und Bürger“ is one word for every gender.
  private static func collapsed(_ words: [AnswerWord]) -> [AnswerWord] {
    guard let und = words.firstIndex(where: { $0.text == "und" }), und > 0, und + 1 < words.count else {
      return words
    }
    let (female, male) = (words[und - 1].text, words[und + 1].text)
    guard female.hasSuffix("innen") else { return words }
    let base = String(female.dropLast(5))
    guard ["", "en", "n", "e"].contains(where: { base + $0 == male }) else { return words }
    var result = words
    var person = words[und + 1]
    person.genderBase = base
    result.replaceSubrange((und - 1)...(und + 1), with: [person])
    return result
  }

  /// Removes prepositions, articles and titles from the front; returns the prepositions that matter.
  private static func removeFrame(_ rest: inout ArraySlice<AnswerWord>) -> (limit: String?, relation: String?)
  {
    var limit: String?
    var relation: String?
    while rest.count > 1, let first = rest.first {
      if limit == nil, AnswerLexicon.limits.contains(first.text) {
        limit = AnswerLexicon.limitClass(first.text)
      } else if relation == nil, let meaning = AnswerLexicon.relations[first.text] {
        relation = meaning
      } else if !AnswerLexicon.isFrame(first.text) {
        break
      }
      rest = rest.dropFirst()
    }
    return (limit, relation)
  }
}
