import Quantities

/// Finds the reported speech of one sentence.
struct SpeechReader {
  let text: ScalarText
  let sentence: Sentence
  let mentions: [Mention]
  let entities: [String]
  let words: SpeechWords
  let language: Language
  private let tree: SentenceTree
  private let tokens: [Token]

  init(
    text: ScalarText, sentence: Sentence, mentions: [Mention], entities: [String], words: SpeechWords,
    language: Language
  ) {
    self.text = text
    self.sentence = sentence
    self.mentions = mentions
    self.entities = entities
    self.words = words
    self.language = language
    tree = SentenceTree(sentence.tokens)
    tokens = sentence.tokens
  }

  // MARK: Quotation marks

  /// Stretches in quotation marks that hold a statement, not a single quoted word or title.
  func direct(_ stretches: [Range<Int>]) -> [Quotation] {
    stretches.filter(isStatement).map { stretch in
      var quotation = Quotation(range: range(stretch), kind: .direct)
      if let verb = cueVerb(outside: stretch) {
        quotation.cue = tokens[verb].range
        quotation.stance = stance(verb) ?? .asserts
        name(&quotation, speakerOf(verb))
      } else if let speaker = soSpeaker() {
        quotation.cue = tokens[speaker.cue].range
        name(&quotation, speaker.phrase)
      } else if let source = source() {
        quotation.cue = tokens[source.cue].range
        name(&quotation, source.phrase)
      }
      return quotation
    }
  }

  private func isStatement(_ stretch: Range<Int>) -> Bool {
    let count = tokens[stretch].filter { $0.pos != .punctuation }.count
    guard count >= 3 else { return false }
    return count >= 8 || tokens[stretch].contains { $0.pos == .verb || $0.pos == .auxiliary }
  }

  private func cueVerb(outside stretch: Range<Int>?) -> Int? {
    tokens.indices.first { index in
      guard stretch?.contains(index) != true, tokens[index].pos == .verb || tokens[index].pos == .auxiliary
      else {
        return false
      }
      return stance(index) != nil
    }
  }

  private func stance(_ index: Int) -> Quotation.Stance? {
    if language == .english { return words.englishStance(tokens[index].form.lowercased()) }
    guard tokens[index].pos == .verb else { return nil }
    return words.verbs[tokens[index].lemma]
  }

  // MARK: Other marks

  func reported(previous: Quotation?) -> [Quotation] {
    if let found = source() ?? soSpeaker() ?? asReported() { return [withSource(found)] }
    if let verb = cueVerb(outside: nil), let clause = clause(of: verb) {
      var quotation = Quotation(range: range(clause), kind: .indirect, cue: tokens[verb].range)
      quotation.stance = stance(verb) ?? .asserts
      name(&quotation, speakerOf(verb))
      return [quotation]
    }
    guard let verb = tokens.indices.first(where: isSubjunctive) else { return [] }
    return [subjunctive(verb, previous: previous)]
  }

  /// Konjunktiv I, third person, in small letters (§3.5 of the analysis reference: precision .97).
  private func isSubjunctive(_ index: Int) -> Bool {
    guard language == .german, index > 0 || tokens.count == 1 else { return false }
    let features = tokens[index].features
    return features.mood == .subjunctive && features.tense == .present && features.person == 3
      && tokens[index].form.unicodeScalars.first.map(CharacterClass.isLower) == true
  }

  private func subjunctive(_ verb: Int, previous: Quotation?) -> Quotation {
    if let cue = cueVerb(outside: nil), cue != verb, tree.span(of: verb).contains(cue) == false {
      let span = clauseSpan(of: verb, without: cue)
      var quotation = Quotation(range: range(span), kind: .indirect, cue: tokens[cue].range)
      quotation.stance = stance(cue) ?? .asserts
      name(&quotation, speakerOf(cue))
      return quotation
    }
    var quotation = Quotation(range: range(0..<tokens.count), kind: .freeIndirect)
    quotation.speakerName = previous?.speakerName
    quotation.stance = previous?.stance ?? .asserts
    return quotation
  }

  /// From the comma before the clause of `verb` to its end.
  private func clauseSpan(of verb: Int, without cue: Int) -> Range<Int> {
    if cue < verb {
      var start = cue + 1
      while start < verb, tokens[start].form != "," { start += 1 }
      return start < verb ? start + 1..<contentEnd : tree.field(around: verb)
    }
    return 0..<max(1, tree.field(around: cue).lowerBound - 1)
  }

  private var contentEnd: Int {
    var end = tokens.count
    while end > 1, tokens[end - 1].pos == .punctuation { end -= 1 }
    return end
  }

  /// „dass …“, „ob …“, or what follows a colon, below a verb of saying.
  private func clause(of verb: Int) -> Range<Int>? {
    for index in tokens.indices.dropFirst() where index > verb {
      let form = tokens[index].form.lowercased()
      if tokens[index - 1].form == ",", ["dass", "daß", "ob", "that", "whether"].contains(form) {
        return index..<contentEnd
      }
      if language == .english, form == "that", index - verb <= 2 { return index..<contentEnd }
      if tokens[index].form == ":", index + 2 < contentEnd { return index + 1..<contentEnd }
    }
    guard language == .english else { return nil }
    let clause = tree.children(of: verb).first { tokens[$0].relation == "ccomp" }
    return clause.map(tree.span)
  }

  private struct Found {
    var cue: Int
    var phrase: Range<Int>?
    /// Words that belong to the frame, not to what is reported.
    var frame: Range<Int>
  }

  private func withSource(_ found: Found) -> Quotation {
    // The frame stands at one end or inside; the reported stretch is what lies beside it, or all of the sentence.
    var stretch = 0..<contentEnd
    if found.frame.lowerBound == 0, found.frame.upperBound < contentEnd {
      stretch = found.frame.upperBound..<contentEnd
    } else if found.frame.upperBound >= contentEnd, found.frame.lowerBound > 0 {
      stretch = 0..<found.frame.lowerBound
    }
    var quotation = Quotation(range: range(stretch), kind: .reported, cue: tokens[found.cue].range)
    name(&quotation, found.phrase)
    return quotation
  }

  /// „laut X“, „X zufolge“, „nach Angaben von X“, "according to X".
  private func source() -> Found? {
    for index in tokens.indices {
      let form = tokens[index].form.lowercased()
      if language == .english {
        guard form == "according", index + 2 < tokens.count, tokens[index + 1].form == "to" else { continue }
        let field = index + 2..<max(index + 3, tree.field(around: index + 2).upperBound)
        return Found(cue: index, phrase: field, frame: index..<field.upperBound)
      }
      if form == "demnach" || form == "wonach" {
        return Found(cue: index, phrase: nil, frame: index..<index + 1)
      }
      if form == "zufolge", index > 0 { return postposed(index) }
      if words.sourcePrepositions.contains(form), tokens[index].pos == .adposition || index == 0 {
        return preposed(index, noun: index)
      }
      if form == "nach", tokens[index].pos == .adposition, let noun = sourceNoun(after: index) {
        return preposed(index, noun: noun)
      }
    }
    return nil
  }

  private func sourceNoun(after index: Int) -> Int? {
    let end = min(index + 6, tokens.count)
    return (index + 1..<max(end, index + 1)).first { place in
      tokens[place].pos == .noun && words.sourceNouns.contains(tokens[place].form.lowercased())
    }
  }

  private func postposed(_ index: Int) -> Found {
    let field = tree.field(around: index)
    return Found(cue: index, phrase: field.lowerBound..<index, frame: field.lowerBound..<index + 1)
  }

  private func preposed(_ index: Int, noun: Int) -> Found {
    let end = phraseEnd(from: noun + 1)
    var phrase: Range<Int>?
    if noun == index {
      phrase = index + 1..<end
    } else if noun + 1 < end {
      // "nach Angaben von X", "nach Angaben der X"
      let first = tokens[noun + 1].pos == .adposition ? noun + 2 : noun + 1
      phrase = first < end ? first..<end : nil
    } else if index + 1 < noun {
      phrase = index + 1..<noun
    }
    return Found(cue: index, phrase: phrase, frame: index..<max(end, noun + 1))
  }

  /// The end of the noun phrase that begins at `start`: before a finite verb or a border.
  private func phraseEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, !SentenceTree.isBorder(tokens[end]), tokens[end].pos != .verb,
      tokens[end].pos != .auxiliary, tokens[end].pos != .adverb, tokens[end].pos != .punctuation,
      end - start < 14
    { end += 1 }
    return end
  }

  /// „…, so X“.
  private func soSpeaker() -> Found? {
    for index in tokens.indices.dropFirst()
    where tokens[index].form == "so" && SentenceTree.isBorder(tokens[index - 1]) {
      guard index + 1 < tokens.count, isNounPhraseStart(tokens[index + 1]) else { continue }
      let end = phraseEnd(from: index + 1)
      guard end == tokens.count || tokens[end].pos == .punctuation else { continue }
      return Found(cue: index, phrase: index + 1..<end, frame: index - 1..<end)
    }
    return nil
  }

  private func isNounPhraseStart(_ token: Token) -> Bool {
    [.determiner, .noun, .properNoun, .pronoun].contains(token.pos)
  }

  /// „wie X mitteilte“.
  private func asReported() -> Found? {
    guard language == .german else { return nil }
    for index in tokens.indices where tokens[index].form.lowercased() == "wie" {
      let field = tree.field(around: index)
      guard let verb = field.last(where: { stance($0) != nil && $0 > index }), verb - index <= 16 else {
        continue
      }
      guard index == 0 || SentenceTree.isBorder(tokens[index - 1]) else { continue }
      let speaker = tree.subject(of: verb).map(tree.phrase)
      return Found(cue: verb, phrase: speaker, frame: field)
    }
    return nil
  }

  // MARK: Speakers

  private func speakerOf(_ verb: Int) -> Range<Int>? {
    var place: Int? = verb
    for _ in 0..<4 {
      guard let index = place else { return nil }
      if let subject = tree.subject(of: index) { return tree.phrase(of: subject) }
      let relation = tokens[index].relation
      guard relation == "aux" || relation == "conj" || relation == "xcomp" else { return nil }
      place = tokens[index].head
    }
    return nil
  }

  private func name(_ quotation: inout Quotation, _ phrase: Range<Int>?) {
    guard let phrase, !phrase.isEmpty else { return }
    quotation.speaker = range(phrase)
    var speaker = range(phrase)
    // A name right after its title belongs to the phrase, whatever the parser said.
    if let next = mentions.first(where: { $0.range.lowerBound == speaker.upperBound + 1 }), next.title != nil
    {
      speaker = speaker.lowerBound..<next.range.upperBound
      quotation.speaker = speaker
    }
    let inside = mentions.filter { speaker.overlaps($0.range) && $0.entity >= 0 }
    let person = inside.first { $0.kind == .person } ?? inside.first
    if let person {
      quotation.speakerName = entities[person.entity]
    } else if tokens[phrase].contains(where: { $0.pos == .noun || $0.pos == .properNoun }) {
      quotation.speakerName = text[speaker]
    }
  }

  private func range(_ stretch: Range<Int>) -> Range<Int> {
    guard let first = tokens[stretch].first, let last = tokens[stretch].last else { return sentence.range }
    return first.range.lowerBound..<last.range.upperBound
  }
}
