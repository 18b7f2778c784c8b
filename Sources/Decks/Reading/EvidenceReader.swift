internal import Facts
internal import Files

/// Reads block quotes with the line that names their source: `> — bote, 212–274`.
struct EvidenceReader {
  let text: DeckText
  let onlySource: String?
  private var quote: [String] = []

  init(text: DeckText, onlySource: String?) {
    self.text = text
    self.onlySource = onlySource
  }

  /// The passages quoted in `lines`, all of which begin with `>`.
  mutating func read(_ lines: Range<Int>) throws(Finding) -> [Evidence] {
    var evidence: [Evidence] = []
    for line in lines {
      let content = body(line)
      if let dash = dashLength(content) {
        let origin = text.trimmed(content.lowerBound + dash..<content.upperBound)
        guard !quote.isEmpty else {
          throw text.finding(.error, "a source without a quotation", line: line, at: content.lowerBound)
        }
        evidence.append(try passage(origin, line: line))
      } else if !quote.isEmpty || !content.isEmpty {
        quote.append(Inline.unescaped(text.bytes[content]))
      }
    }
    if !quote.isEmpty {
      guard let onlySource else {
        throw text.finding(
          .error, "this passage names no source", hint: "add a line “> — SOURCE, START–END” or “> — SOURCE”",
          line: lines.upperBound - 1)
      }
      evidence.append(Evidence(source: onlySource, quote: takeQuote()))
    }
    return evidence
  }

  private func body(_ line: Int) -> Range<Int> {
    let range = text.lines[line]
    let mark = text.trimmed(range).lowerBound
    let start = mark + 1 < range.upperBound && text.bytes[mark + 1] == 0x20 ? mark + 2 : mark + 1
    return start..<range.upperBound
  }

  /// The bytes of the dash that begins a line naming a source.
  private func dashLength(_ content: Range<Int>) -> Int? {
    let (start, end) = (content.lowerBound, content.upperBound)
    if text.has("— ", at: start, before: end) || text.has("– ", at: start, before: end) { return 4 }
    return text.has("-- ", at: start, before: end) ? 3 : nil
  }

  private mutating func passage(_ origin: Range<Int>, line: Int) throws(Finding) -> Evidence {
    guard let comma = lastComma(origin) else {
      return Evidence(source: try source(origin, line: line), quote: takeQuote())
    }
    let key = text.trimmed(origin.lowerBound..<comma)
    let numbers = text.trimmed(comma + 1..<origin.upperBound)
    guard let range = range(numbers) else {
      throw text.finding(
        .error, "expected the range of the passage, such as 212–274",
        hint: "start–end, in characters of the source",
        line: line, at: numbers.lowerBound)
    }
    return Evidence(source: try source(key, line: line), quote: takeQuote(), range: range)
  }

  private func lastComma(_ origin: Range<Int>) -> Int? {
    var index = origin.upperBound - 1
    while index >= origin.lowerBound {
      if text.bytes[index] == UInt8(ascii: ","),
        index == origin.lowerBound || text.bytes[index - 1] != Inline.backslash
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  private func source(_ range: Range<Int>, line: Int) throws(Finding) -> String {
    guard !range.isEmpty else {
      throw text.finding(.error, "expected the key of a source", line: line, at: range.lowerBound)
    }
    return Inline.unescaped(text.bytes[range])
  }

  /// `212–274` or `212-274`.
  private func range(_ place: Range<Int>) -> Range<Int>? {
    var position = place.lowerBound
    guard let start = number(&position, before: place.upperBound) else { return nil }
    if text.has("–", at: position, before: place.upperBound) {
      position += 3
    } else if text.has("-", at: position, before: place.upperBound) {
      position += 1
    } else {
      return nil
    }
    guard let end = number(&position, before: place.upperBound), position == place.upperBound, start <= end
    else {
      return nil
    }
    return start..<end
  }

  private func number(_ position: inout Int, before end: Int) -> Int? {
    let start = position
    var value = 0
    while position < end, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text.bytes[position], position - start < 18
    {
      value = value * 10 + Int(text.bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? value : nil
  }

  /// The quotation without its outermost marks.
  private mutating func takeQuote() -> String {
    let joined = quote.count == 1 ? quote[0] : quote.joined(separator: "\n")
    quote = []
    let trimmed = joined.trimmingSpaces
    return QuotationMarks.stripped(trimmed.utf8) ?? trimmed
  }
}

/// The marks around a quotation in German, English, or on a typewriter.
enum QuotationMarks {
  private static let pairs: [(open: [UInt8], close: [UInt8])] =
    [("„", "“"), ("“", "”"), ("\"", "\""), ("»", "«"), ("«", "»"), ("„", "”")].map {
      (Array($0.0.utf8), Array($0.1.utf8))
    }

  /// What stands between the marks that `text` begins and ends with; nil if it does not.
  static func stripped(_ text: String.UTF8View) -> String? {
    for (open, close) in pairs where text.count >= open.count + close.count && text.starts(with: open) {
      if text.suffix(close.count).elementsEqual(close) {
        return String(Substring(text.dropFirst(open.count).dropLast(close.count)))
      }
    }
    return nil
  }
}
