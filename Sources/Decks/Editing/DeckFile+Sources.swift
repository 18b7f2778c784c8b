public import Files

extension DeckFile {
  /// The file with `sources` behind those it has; keys that it has already are left out. Only lines of the front
  /// matter are added; a file without front matter gets one. Fails where the sources are written in a way that
  /// cannot be added to.
  public func addingSources(_ sources: [CitedSource]) throws(Finding) -> DeckFile {
    let known = Set(deck.sources.map(\.key))
    let new = sources.filter { !known.contains($0.key) }
    guard !new.isEmpty else { return self }
    let (place, addition) = try addition(of: new.map(YAMLText.entry))
    let result = splicing([(place..<place, addition)])
    guard result.deck.sources == deck.sources + new else { throw cannotAdd(line: 0) }
    return result
  }

  private func addition(of entries: [String]) throws(Finding) -> (place: Int, bytes: [UInt8]) {
    guard frontMatter.lines.count > 1 else {
      let start = text.lines.first?.lowerBound ?? text.bytes.count
      let lines = ["---", "sources:"] + entries.map { "  \($0)" } + ["---", ""]
      return (start, joined(lines) + lineEnd)
    }
    guard frontMatter.format == .yaml else {
      throw text.finding(
        .error, "sources cannot be added to front matter in TOML", hint: "write it in YAML: “title: …”",
        line: 0)
    }
    let close = frontMatter.lines.upperBound - 1
    guard let head = frontMatter.lines.first(where: { text.starts($0, with: "sources:") }) else {
      return (text.lines[close].lowerBound, joined(["sources:"] + entries.map { "  \($0)" }) + lineEnd)
    }
    let value = text.trimmed(text.lines[head].lowerBound + 8..<text.lines[head].upperBound)
    if value.isEmpty || text.bytes[value.lowerBound] == UInt8(ascii: "#") {
      return addition(toBlockAt: head, before: close, entries)
    }
    return try addition(toFlowAt: value.lowerBound, before: close, entries)
  }

  /// Behind the last line of the block `sources:`, indented as its first.
  private func addition(toBlockAt head: Int, before close: Int, _ entries: [String]) -> (Int, [UInt8]) {
    var last = head
    var indent: String?
    for line in head + 1..<close where !text.isBlank(line) {
      let range = text.lines[line]
      guard text.isSpace(range.lowerBound) else { break }
      indent = indent ?? text.text(range.lowerBound..<text.trimmed(range).lowerBound)
      last = line
    }
    let lines = entries.map { (indent ?? "  ") + $0 }
    return (text.end(of: last), joined(lines) + lineEnd)
  }

  /// Before the brace that closes `sources: { … }`.
  private func addition(
    toFlowAt start: Int, before close: Int, _ entries: [String]
  ) throws(Finding) -> (Int, [UInt8]) {
    var depth = 0
    var mark: UInt8?
    var index = start
    var isEmpty = true
    while index < text.lines[close].lowerBound {
      let byte = text.bytes[index]
      if let open = mark {
        if byte == Inline.backslash, open == UInt8(ascii: "\"") {
          index += 1
        } else if byte == open {
          mark = nil
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        mark = byte
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 {
          return (index, Array(((isEmpty ? "" : ", ") + entries.joined(separator: ", ")).utf8))
        }
      }
      if depth > 0, index > start, byte > 0x20 { isEmpty = false }
      index += 1
    }
    throw cannotAdd(line: text.lines.firstIndex { $0.contains(start) } ?? 0)
  }

  private func cannotAdd(line: Int) -> Finding {
    text.finding(
      .error, "sources cannot be added to this front matter",
      hint: "write each source on a line of its own below “sources:”", line: line)
  }
}
