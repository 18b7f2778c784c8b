internal import Assessment
internal import Files

/// Cuts the body of a deck into cards and reads each; what is wrong in one does not touch the others.
struct DeckReader {
  private let text: DeckText
  private let onlySource: String?
  private(set) var entries: [DeckFile.Entry] = []
  private(set) var findings: [Finding] = []
  /// The first heading of the first level.
  private(set) var title: String?
  private var line: Int

  init(text: DeckText, frontMatter: FrontMatter) {
    self.text = text
    onlySource = frontMatter.sources.count == 1 ? frontMatter.sources[0].key : nil
    line = frontMatter.lines.upperBound
    entries.reserveCapacity(text.lines.count / 8)
  }

  /// Reads to the end of the file.
  mutating func read() {
    while line < text.lines.count {
      if let form = form(line) {
        card(form)
      } else {
        loose()
      }
    }
  }

  /// What card begins at `line`, if one does.
  private func form(_ line: Int) -> DeckFile.Entry.Form? {
    let range = text.lines[line]
    guard range.count >= 2 else { return nil }
    switch text.bytes[range.lowerBound] {
    case UInt8(ascii: "#"): return isSection(range) ? .section : nil
    case UInt8(ascii: "Q"): return text.starts(line, with: "Q:") ? .question : nil
    case UInt8(ascii: "C"): return text.starts(line, with: "C:") ? .cloze : nil
    default: return nil
    }
  }

  private func isSection(_ range: Range<Int>) -> Bool {
    text.has("##", at: range.lowerBound, before: range.upperBound)
      && (range.count == 2 || text.isSpace(range.lowerBound + 2))
  }

  // MARK: Lines outside cards

  private mutating func loose() {
    if text.isBlank(line) || text.isLine(line, "---") {
      line += 1
    } else if isTitle(line) {
      if title == nil {
        title = Inline.unescaped(
          text.bytes[text.trimmed(text.lines[line].lowerBound + 1..<text.lines[line].upperBound)])
      }
      line += 1
    } else if text.starts(line, with: "<!--") {
      comment()
    } else {
      findings.append(looseFinding())
      line += 1
    }
  }

  private func isTitle(_ line: Int) -> Bool {
    text.starts(line, with: "# ")
  }

  private mutating func comment() {
    let first = line
    while line < text.lines.count {
      line += 1
      if text.holds("-->", in: text.lines[line - 1]) { return }
    }
    findings.append(text.finding(.error, "this comment has no end", hint: "close it with -->", line: first))
  }

  private func looseFinding() -> Finding {
    if text.starts(line, with: "A:") {
      return text.finding(.error, "an answer without a question", hint: "write “Q: …” above it", line: line)
    }
    return text.finding(
      .error, "this line does not belong to a card", hint: "a card begins with “## …”, “Q: …” or “C: …”",
      line: line)
  }

  // MARK: Cards

  private mutating func card(_ form: DeckFile.Entry.Form) {
    let first = line
    line += 1
    while line < text.lines.count, !isEnd(line, of: form) {
      line += 1
      if form == .section, text.starts(line - 1, with: "<!--") { skipComment() }
    }
    var last = line
    while text.isBlank(last - 1) { last -= 1 }
    var entry = DeckFile.Entry(form: form, lines: first..<last)
    do throws(Finding) {
      try fill(&entry)
    } catch {
      findings.append(error)
    }
    entries.append(entry)
  }

  /// Goes behind the comment that began on the line before.
  private mutating func skipComment() {
    while line < text.lines.count, !text.holds("-->", in: text.lines[line - 1]) { line += 1 }
  }

  private func isEnd(_ line: Int, of form: DeckFile.Entry.Form) -> Bool {
    if text.isLine(line, "---") || self.form(line) != nil { return true }
    return form == .section && isTitle(line)
  }

  private func fill(_ entry: inout DeckFile.Entry) throws(Finding) {
    switch entry.form {
    case .section:
      let draft = try SectionParser.draft(text, entry.lines, onlySource: onlySource)
      entry.attributes = draft.attributes
      entry.comments = draft.comments
      entry.item = try SectionItem.item(draft, text)
    case .question: (entry.item, entry.attributes) = try TwoLineParser.question(text, entry.lines)
    case .cloze: (entry.item, entry.attributes) = try TwoLineParser.cloze(text, entry.lines)
    }
  }
}
