/// Cuts Markdown into paragraphs: headings, pictures, code and tables are told from running text.
enum MarkdownLines {
  /// The paragraphs, and the first heading of the first level.
  static func paragraphs(
    _ lines: [TextPage.Line], _ scalars: [Unicode.Scalar]
  ) -> (paragraphs: [Paragraph], title: String?) {
    var paragraphs: [Paragraph] = []
    var title: String?
    var block: [TextPage.Line] = []
    var isCode = false
    for line in lines {
      let text = TextPage.string(scalars[line.range])
      if text.hasPrefix("```") || text.hasPrefix("~~~") { isCode.toggle() }
      guard isCode || isSpecial(text) || line.isBlank else {
        block.append(line)
        continue
      }
      if isUnderline(text), block.count == 1 {
        paragraphs.append(TextPage.paragraph(block, scalars, role: .heading))
        title = title ?? TextPage.string(scalars[block[0].range])
      } else {
        if !block.isEmpty { paragraphs.append(TextPage.paragraph(block, scalars)) }
        if let heading = heading(text) {
          title = title ?? heading
          paragraphs.append(TextPage.paragraph([line], scalars, role: .heading))
        } else if !line.isBlank {
          paragraphs.append(TextPage.paragraph([line], scalars, role: .excluded))
        }
      }
      block = []
    }
    if !block.isEmpty { paragraphs.append(TextPage.paragraph(block, scalars)) }
    return (paragraphs, title)
  }

  /// Lines that are no running text.
  private static func isSpecial(_ text: String) -> Bool {
    text.hasPrefix("```") || text.hasPrefix("~~~") || text.hasPrefix("#") || text.hasPrefix("![")
      || text.hasPrefix("|")
      || text.hasPrefix("<") || isUnderline(text) || isRule(text)
  }

  private static func isUnderline(_ text: String) -> Bool {
    text.count >= 3 && (text.allSatisfy { $0 == "=" } || text.allSatisfy { $0 == "-" })
  }

  private static func isRule(_ text: String) -> Bool {
    text.count >= 3 && (text.allSatisfy { $0 == "*" || $0 == " " } || text.allSatisfy { $0 == "_" })
  }

  private static func heading(_ text: String) -> String? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), text.dropFirst(level).first == " " else { return nil }
    var title = text.dropFirst(level + 1)
    while title.last == "#" || title.last == " " { title.removeLast() }
    return String(title)
  }
}
