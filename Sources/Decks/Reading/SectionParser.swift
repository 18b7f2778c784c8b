internal import Assessment
internal import Facts
internal import Files

/// Reads a card that begins with a second-level heading.
struct SectionParser {
  private let text: DeckText
  private let lines: Range<Int>
  private let onlySource: String?
  private let draft: CardDraft
  private var line: Int
  /// Continues the last list entry or paragraph with another line of raw text.
  private var open: Open = .stem

  private enum Open {
    case stem
    case option
    case pair
    case entry
    case answer
    case variant
    case correction
    case nothing
  }

  /// The draft of the card in `lines`. Evidence that names no source has `onlySource`.
  static func draft(
    _ text: DeckText, _ lines: Range<Int>, onlySource: String?
  ) throws(Finding) -> CardDraft {
    var parser = SectionParser(text: text, lines: lines, onlySource: onlySource)
    try parser.heading()
    while parser.line < lines.upperBound { try parser.next() }
    return parser.draft
  }

  private init(text: DeckText, lines: Range<Int>, onlySource: String?) {
    (self.text, self.lines, self.onlySource) = (text, lines, onlySource)
    line = lines.lowerBound
    draft = CardDraft(headline: line)
  }

  private mutating func heading() throws(Finding) {
    let range = text.lines[line].lowerBound + 2..<text.lines[line].upperBound
    var stem = text.trimmed(range)
    switch AttributeReader.read(text, range, needsID: false) {
    case .none: break
    case .block(let block, let textEnd):
      draft.attributes = block
      stem = min(stem.lowerBound, textEnd)..<textEnd
    case .broken(let message, let offset): throw error(message, at: offset)
    }
    if let (label, _, count) = Label.read(text.bytes[stem]), label == .claim {
      draft.isClaim = true
      stem = text.trimmed(stem.lowerBound + count..<stem.upperBound)
    }
    draft.stem = Array(text.bytes[stem])
    line += 1
  }

  private mutating func next() throws(Finding) {
    let range = text.trimmed(text.lines[line])
    guard let first = text.bytes[range].first else {
      if open != .nothing, isBreak { open = .nothing }
      line += 1
      return
    }
    let isIndented =
      range.lowerBound - text.lines[line].lowerBound >= 2 || text.bytes[text.lines[line].lowerBound] == 9
    if isIndented, try continueEntry(range) { return }
    switch first {
    case UInt8(ascii: ">"): try quotes()
    case UInt8(ascii: "<") where text.has("<!--", at: range.lowerBound, before: range.upperBound):
      try comment()
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if range.count > 1, text.isSpace(range.lowerBound + 1) { return try entry(range) }
      try paragraph(range)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if try !numbered(range) { try paragraph(range) }
    case UInt8(ascii: "#") where text.has("##", at: range.lowerBound, before: range.upperBound):
      throw error("this heading does not belong to a card", hint: "a card begins with two number signs: ## ")
    default: try paragraph(range)
    }
  }

  /// An empty line ends the stem and paragraphs, but not a list entry, whose next line may be indented.
  private var isBreak: Bool { open == .stem || open == .correction }

  // MARK: Lines that continue something

  private mutating func continueEntry(_ range: Range<Int>) throws(Finding) -> Bool {
    let added = value(range)
    switch open {
    case .option:
      if text.has("→", at: range.lowerBound, before: range.upperBound) {
        try feedback(text.trimmed(range.lowerBound + 3..<range.upperBound))
      } else if draft.options[draft.options.count - 1].feedback != nil {
        draft.options[draft.options.count - 1].feedback?.append("\n" + added)
      } else {
        draft.options[draft.options.count - 1].text += "\n" + added
      }
    case .pair: draft.pairs[draft.pairs.count - 1].right += "\n" + added
    case .entry: draft.entries[draft.entries.count - 1] += "\n" + added
    case .answer: draft.answer?.piece.text += "\n" + added
    case .variant: draft.variants[draft.variants.count - 1].piece.text += "\n" + added
    case .stem, .correction, .nothing: return false
    }
    line += 1
    return true
  }

  private mutating func feedback(_ range: Range<Int>) throws(Finding) {
    guard draft.options[draft.options.count - 1].feedback == nil else {
      throw error("this option has feedback already", hint: "indent a second line without the arrow")
    }
    draft.options[draft.options.count - 1].feedback = value(range)
  }

  // MARK: Lists

  private mutating func entry(_ line: Range<Int>) throws(Finding) {
    let range = text.trimmed(line.lowerBound + 1..<line.upperBound)
    if let isKey = box(range) {
      draft.note("option", line: self.line)
      let rest = text.trimmed(min(range.lowerBound + 3, range.upperBound)..<range.upperBound)
      draft.options.append(Option(value(rest), isKey: isKey))
      open = .option
    } else if let (label, gap, count) = Label.read(text.bytes[range]) {
      let rest = text.trimmed(range.lowerBound + count..<range.upperBound)
      let piece = CardDraft.Piece(text: value(rest), line: self.line, offset: rest.lowerBound)
      try labelled(label, gap, piece)
    } else {
      try pair(range)
    }
    self.line += 1
  }

  private mutating func labelled(_ label: Label, _ gap: Int?, _ piece: CardDraft.Piece) throws(Finding) {
    switch label {
    case .answer, .number, .date, .back:
      guard draft.answer == nil else {
        throw error("a card has one answer", hint: "write other right answers as “- Auch: …” or “- Also: …”")
      }
      draft.note("answer", line: line)
      draft.answer = .init(label: label, piece: piece)
      open = .answer
    case .also:
      draft.variants.append(.init(gap: gap, piece: piece))
      open = .variant
    case .tolerance:
      draft.tolerances.append(.init(gap: gap, piece: piece))
      open = .nothing
    case .correction, .explanation, .claim:
      throw error("this label does not begin a list entry", hint: "write it without “- ”")
    }
  }

  private mutating func pair(_ range: Range<Int>) throws(Finding) {
    var index = range.lowerBound
    while index < range.upperBound {
      if text.bytes[index] == Inline.backslash {
        index += 2
        continue
      }
      if text.bytes[index] == UInt8(ascii: "="), index > range.lowerBound, index + 1 < range.upperBound,
        text.isSpace(index - 1), text.isSpace(index + 1)
      {
        let left = text.trimmed(range.lowerBound..<index)
        draft.note("pair", line: line)
        draft.pairs.append(.init(left: value(left), right: value(text.trimmed(index + 1..<range.upperBound))))
        open = .pair
        return
      }
      index += 1
    }
    throw error(
      "this list entry is neither an option, an answer nor a pair", at: range.lowerBound,
      hint: "write “- [ ] option”, “- [x] right option”, “- Antwort: …”, “- Answer: …” or “- left = right”")
  }

  private mutating func numbered(_ range: Range<Int>) throws(Finding) -> Bool {
    let digits = text.bytes[range].prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    let mark = range.lowerBound + digits
    guard mark < range.upperBound,
      text.bytes[mark] == UInt8(ascii: ".") || text.bytes[mark] == UInt8(ascii: ")"),
      mark + 1 == range.upperBound || text.isSpace(mark + 1)
    else { return false }
    draft.note("order", line: line)
    draft.entries.append(value(text.trimmed(mark + 1..<range.upperBound)))
    open = .entry
    line += 1
    return true
  }

  private func box(_ range: Range<Int>) -> Bool? {
    guard range.count >= 3, text.bytes[range.lowerBound] == UInt8(ascii: "["),
      text.bytes[range.lowerBound + 2] == UInt8(ascii: "]"),
      range.count == 3 || text.isSpace(range.lowerBound + 3)
    else { return nil }
    switch text.bytes[range.lowerBound + 1] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    case 0x20: return false
    default: return nil
    }
  }

  // MARK: Paragraphs, quotes, comments

  private mutating func paragraph(_ range: Range<Int>) throws(Finding) {
    var rest = range
    if let found = VerdictSentence.read(text.bytes[range]) {
      guard draft.verdict == nil else { throw error("the verdict stands twice") }
      draft.verdict = (found.verdict, found.isConstructed, line)
      rest = text.trimmed(range.lowerBound + found.count..<range.upperBound)
      open = .nothing
    }
    if let (label, gap, count) = Label.read(text.bytes[rest]), gap == nil,
      label == .correction || label == .explanation
    {
      guard draft.correction == nil else { throw error("the explanation stands twice", at: rest.lowerBound) }
      let body = text.trimmed(rest.lowerBound + count..<rest.upperBound)
      draft.correction = .init(text: value(body), line: line, offset: body.lowerBound)
      open = .correction
    } else if rest.isEmpty {
      // The verdict alone.
    } else if rest == range, open == .stem {
      draft.stem.append(0x0A)
      draft.stem.append(contentsOf: raw(range))
    } else if rest == range, open == .correction {
      let added = value(range)
      draft.correction?.text += "\n" + added
    } else {
      throw error(
        "this line does not belong to a card", at: rest.lowerBound,
        hint: "begin it with “Erklärung:” or “Explanation:”, or delete it")
    }
    line += 1
  }

  private mutating func quotes() throws(Finding) {
    var end = line
    while end < lines.upperBound, isQuote(end) { end += 1 }
    var reader = EvidenceReader(text: text, onlySource: onlySource)
    draft.evidence += try reader.read(line..<end)
    line = end
    open = .nothing
  }

  private func isQuote(_ line: Int) -> Bool {
    let range = text.trimmed(text.lines[line])
    return !range.isEmpty && text.bytes[range.lowerBound] == UInt8(ascii: ">")
  }

  private mutating func comment() throws(Finding) {
    let first = line
    while line < lines.upperBound {
      let isEnd = text.holds("-->", in: text.lines[line])
      draft.comments.append(text.text(line: line))
      line += 1
      if isEnd { return }
    }
    throw text.finding(.error, "this comment has no end", hint: "close it with -->", line: first)
  }

  // MARK: Text

  private func value(_ range: Range<Int>) -> String {
    Inline.unescaped(raw(range))
  }

  /// A line that is only a backslash stands for an empty one.
  private func raw(_ range: Range<Int>) -> ArraySlice<UInt8> {
    range.count == 1 && text.bytes[range.lowerBound] == Inline.backslash ? [] : text.bytes[range]
  }

  private func error(_ message: String, at offset: Int? = nil, hint: String? = nil) -> Finding {
    text.finding(.error, message, hint: hint, line: line, at: offset)
  }
}
