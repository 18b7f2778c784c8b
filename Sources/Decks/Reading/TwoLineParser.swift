internal import Assessment
internal import Files

/// Reads the small cards that two lines make: `Q:` with `A:`, and `C:` with gaps in brackets. Their text is
/// taken as it stands; it may go over several lines and ends at the next card or at `---`.
enum TwoLineParser {
  /// The item and attributes of the question card in `lines`.
  static func question(
    _ text: DeckText, _ lines: Range<Int>
  ) throws(Finding) -> (item: Item, attributes: AttributeBlock) {
    let answers = lines.filter { text.starts($0, with: "A:") }
    guard let answerLine = answers.first else {
      throw text.finding(
        .error, "this question has no answer", hint: "add a line “A: …”", line: lines.lowerBound)
    }
    if answers.count > 1 {
      throw text.finding(
        .error, "this question has an answer already", hint: "begin the next card with “Q:”", line: answers[1]
      )
    }
    let (block, first) = try attributes(text, lines.lowerBound)
    let stem = joined(text, first, lines.lowerBound + 1..<answerLine)
    let start = text.lines[answerLine].lowerBound + 2..<text.lines[answerLine].upperBound
    let answer = joined(text, start, answerLine + 1..<lines.upperBound)
    guard !stem.isEmpty else { throw text.finding(.error, "the question is empty", line: lines.lowerBound) }
    guard !answer.isEmpty else { throw text.finding(.error, "the answer is empty", line: answerLine) }
    let reversed = block["reversed"] ?? "no"
    guard reversed == "yes" || reversed == "no" else {
      throw text.finding(.error, "“reversed” is yes or no", line: lines.lowerBound)
    }
    let isReversed = reversed == "yes"
    var item = Item(stem: stem, interaction: .flashcard(answer: answer, isReversed: isReversed))
    try apply(block, to: &item, text, lines.lowerBound, known: ["reversed"])
    return (item, block)
  }

  /// The item and attributes of the card with gaps in `lines`.
  static func cloze(
    _ text: DeckText, _ lines: Range<Int>
  ) throws(Finding) -> (item: Item, attributes: AttributeBlock) {
    if let answer = lines.first(where: { text.starts($0, with: "A:") }) {
      throw text.finding(
        .error, "a sentence with gaps has no separate answer", hint: "begin the next card with “Q:”",
        line: answer)
    }
    let (block, first) = try attributes(text, lines.lowerBound)
    let raw = joined(text, first, lines.lowerBound + 1..<lines.upperBound)
    let parts: ClozeText.Parts
    do throws(ClozeText.Failure) {
      parts = try ClozeText.parse(Array(raw.utf8), allEscapes: false)
    } catch {
      let before = Array(raw.utf8).prefix(error.offset)
      let line = lines.lowerBound + before.count { $0 == 0x0A }
      let offset = before.lastIndex(of: 0x0A).map { text.lines[line].lowerBound + error.offset - $0 - 1 }
      let start = text.trimmed(first).lowerBound
      throw text.finding(
        .error, error.message, hint: error.hint, line: line, at: offset ?? start + error.offset)
    }
    guard !parts.gaps.isEmpty else {
      throw text.finding(
        .error, "this sentence has no gap", hint: "put what is asked for in [brackets]",
        line: lines.lowerBound)
    }
    var item = Item(stem: parts.stem, interaction: .cloze(gaps: parts.gaps.map { Key($0) }))
    try apply(block, to: &item, text, lines.lowerBound, known: [])
    return (item, block)
  }

  /// The attributes at the end of the card's first line, and the text before them.
  private static func attributes(_ text: DeckText, _ line: Int) throws(Finding) -> (
    AttributeBlock, Range<Int>
  ) {
    let range = text.lines[line].lowerBound + 2..<text.lines[line].upperBound
    switch AttributeReader.read(text, range, needsID: true) {
    case .none: return (AttributeBlock(), range)
    case .block(let block, let end): return (block, range.lowerBound..<end)
    case .broken(let message, let offset): throw text.finding(.error, message, line: line, at: offset)
    }
  }

  private static func joined(_ text: DeckText, _ first: Range<Int>, _ more: Range<Int>) -> String {
    var result = text.text(text.trimmed(first))
    for line in more { result += "\n" + text.text(line: line) }
    return result.trimmingSpaces
  }

  private static func apply(
    _ block: AttributeBlock, to item: inout Item, _ text: DeckText, _ line: Int, known: Set<String>
  ) throws(Finding) {
    for name in ["kind", "verdict", "distortion", "reversed"]
    where block[name] != nil && !known.contains(name) {
      throw text.finding(
        .error, "“\(name)” does not fit a card of two lines", hint: "write the card with a heading: ## …",
        line: line)
    }
    try CardAttributes.apply(block, to: &item) { text.finding(.error, $0, hint: $1, line: line) }
  }
}
