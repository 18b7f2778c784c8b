import Quantities

/// Cuts plain text and Markdown into paragraphs.
enum TextPage {
  /// A line of the text without the space around it.
  struct Line {
    var range: Range<Int>
    var isBlank: Bool { range.isEmpty }
  }

  /// The page of a text.
  static func read(_ text: String, isMarkdown: Bool) -> Page {
    let scalars = Array(text.unicodeScalars)
    let lines = lines(of: scalars)
    let header = HeaderLines.read(lines.map { string(scalars[$0.range]) }, allowsFrontMatter: isMarkdown)
    let rest = Array(lines.dropFirst(header.count))
    var metadata = header.metadata
    let paragraphs: [Paragraph]
    if isMarkdown {
      let page = MarkdownLines.paragraphs(rest, scalars)
      metadata.title = metadata.title ?? page.title
      paragraphs = page.paragraphs
    } else {
      paragraphs = plain(rest, scalars)
    }
    return Page(text: text, paragraphs: paragraphs, metadata: metadata)
  }

  private static func lines(of scalars: [Unicode.Scalar]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || isBreak(scalars[index]) {
      lines.append(Line(range: trimmed(start..<index, scalars)))
      start = index + 1
    }
    return lines
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func trimmed(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, scalars[start].isSpace || scalars[start] == "\u{FEFF}" { start += 1 }
    while end > start, scalars[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// One paragraph a line, or one a block where the lines are wrapped.
  private static func plain(_ lines: [Line], _ scalars: [Unicode.Scalar]) -> [Paragraph] {
    isWrapped(lines, scalars)
      ? blocks(lines, scalars) : lines.filter { !$0.isBlank }.map { paragraph([$0], scalars) }
  }

  /// Whether the line breaks come from a narrow column: most lines that another follows do not end a sentence, and
  /// none is long.
  private static func isWrapped(_ lines: [Line], _ scalars: [Unicode.Scalar]) -> Bool {
    var (inner, open) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      if line.range.count > 120 { return false }
      guard line.range.count >= 45 else { continue }
      inner += 1
      let last = scalars[line.range.upperBound - 1]
      if !["." as Unicode.Scalar, "!", "?", ":", "“", "\"", ")"].contains(last) { open += 1 }
    }
    return inner >= 3 && open * 2 > inner
  }

  static func blocks(_ lines: [Line], _ scalars: [Unicode.Scalar]) -> [Paragraph] {
    lines.split { $0.isBlank }.map { paragraph(Array($0), scalars) }
  }

  static func paragraph(_ lines: [Line], _ scalars: [Unicode.Scalar], role: Paragraph.Role = .plain)
    -> Paragraph
  {
    let range = (lines.first?.range.lowerBound ?? 0)..<(lines.last?.range.upperBound ?? 0)
    return Paragraph(range: range, scalars: scalars[range], role: role)
  }
}
