import Quantities

/// Finds reported speech: quotation marks, Konjunktiv I, source prepositions, "so X", "wie X mitteilte", and verbs of
/// saying with a clause.
struct QuotationFinder {
  let text: ScalarText
  let sentences: [Sentence]
  let mentions: [Mention]
  let entities: [String]
  let language: Language

  func find() -> [Quotation] {
    let words = SpeechWords.of(language)
    let quoted = QuotationMarks(sentences: sentences).stretches()
    var result: [Quotation] = []
    var previous: Quotation?
    var cursor = 0
    for (number, sentence) in sentences.enumerated() {
      let reader = SpeechReader(
        text: text, sentence: sentence, mentions: inside(sentence.range, from: &cursor), entities: entities,
        words: words,
        language: language)
      var found = reader.direct(quoted[number])
      if found.isEmpty { found = reader.reported(previous: previous) }
      continueSpeaker(&found, previous, isOpen: quoted[number].first?.lowerBound == 0)
      resolvePronouns(&found, known: mentions[..<cursor])
      if let last = found.last, last.speaker != nil || last.speakerName != nil { previous = last }
      result += found
    }
    return nested(
      result.sorted {
        ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
      })
  }

  /// A quotation that goes on from the sentence before has its speaker.
  private func continueSpeaker(_ quotations: inout [Quotation], _ previous: Quotation?, isOpen: Bool) {
    guard isOpen, let previous, let first = quotations.first, first.kind == .direct, first.cue == nil else {
      return
    }
    quotations[0].speakerName = previous.speakerName
    quotations[0].stance = previous.stance
  }

  /// „er“ and „sie“ stand for the person named last, if only one was named in the sentence before.
  private func resolvePronouns(_ quotations: inout [Quotation], known: ArraySlice<Mention>) {
    for index in quotations.indices where quotations[index].speakerName == nil {
      guard let speaker = quotations[index].speaker, isPronoun(text[speaker]) else { continue }
      let recent = known.suffix(8).filter { $0.kind == .person && $0.range.upperBound <= speaker.lowerBound }
      guard let last = recent.last, Set(recent.map(\.entity)).count == 1 else { continue }
      quotations[index].speakerName = entities[last.entity]
    }
  }

  private func isPronoun(_ form: String) -> Bool {
    ["er", "sie", "he", "she"].contains(form.lowercased())
  }

  /// The mentions in `range`; both come in order, so one cursor serves the whole document.
  private func inside(_ range: Range<Int>, from cursor: inout Int) -> [Mention] {
    let start = cursor
    while cursor < mentions.count, mentions[cursor].range.lowerBound < range.upperBound { cursor += 1 }
    return Array(mentions[start..<cursor])
  }

  /// Quotations come sorted by their start, longest first: the nearest one before that still holds it is the outer one.
  private func nested(_ quotations: [Quotation]) -> [Quotation] {
    var result = quotations
    var open: [Int] = []
    for index in result.indices {
      while let last = open.last, result[last].range.upperBound < result[index].range.upperBound {
        open.removeLast()
      }
      if let last = open.last, result[last].range != result[index].range { result[index].outer = last }
      open.append(index)
    }
    return result
  }
}
