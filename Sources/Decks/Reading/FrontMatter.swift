internal import Facts
internal import Files
internal import Quantities
internal import Yams

/// The lines between two `---` at the top of a deck: title, language and sources in YAML, or the name in TOML
/// as hashcards writes it. Everything else in them is kept as it stands.
struct FrontMatter: Sendable {
  /// How the lines are written.
  enum Format: Sendable {
    case yaml
    case toml
  }

  /// The lines with their delimiters; empty if there is no front matter.
  var lines = 0..<0
  var format = Format.yaml
  var title: String?
  var language: Language?
  var sources: [CitedSource] = []
  var findings: [Finding] = []

  /// Reads the front matter of `text`.
  init(_ text: DeckText) {
    guard !text.lines.isEmpty, text.isLine(0, "---") else { return }
    guard let end = text.lines.indices.dropFirst().first(where: { text.isLine($0, "---") }) else {
      lines = 0..<1
      findings = [
        text.finding(.error, "the front matter has no end", hint: "close it with a line ---", line: 0)
      ]
      return
    }
    lines = 0..<end + 1
    format = Self.isTOML(text, 1..<end) ? .toml : .yaml
    switch format {
    case .toml: readTOML(text, 1..<end)
    case .yaml: readYAML(text, 1..<end)
    }
  }

  // MARK: TOML

  private static func isTOML(_ text: DeckText, _ lines: Range<Int>) -> Bool {
    for line in lines where !text.isBlank(line) && !text.starts(line, with: "#") {
      return text.starts(line, with: "[") || tomlValue(text.text(line: line)) != nil
    }
    return false
  }

  private mutating func readTOML(_ text: DeckText, _ lines: Range<Int>) {
    for line in lines {
      guard let (key, value) = Self.tomlValue(text.text(line: line)) else { continue }
      switch key {
      case "name", "title": title = value
      case "language":
        language = Language(rawValue: value)
        if language == nil { findings.append(Self.unknownLanguage(value, text, line)) }
      default: break
      }
    }
  }

  /// `key = "value"`, without escapes but `\"` and `\\`.
  private static func tomlValue(_ line: String) -> (key: String, value: String)? {
    guard let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = line[..<equals].trimmingSpaces
    guard !key.isEmpty, !key.utf8.contains(UInt8(ascii: ":")) else { return nil }
    var value: [UInt8] = []
    let raw = Array(line[line.utf8.index(after: equals)...].trimmingSpaces.utf8)
    guard let mark = raw.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      return (key, "")
    }
    var index = 1
    while index < raw.count, raw[index] != mark {
      if raw[index] == Inline.backslash, mark == UInt8(ascii: "\""), index + 1 < raw.count { index += 1 }
      value.append(raw[index])
      index += 1
    }
    return (key, String(decoding: value, as: UTF8.self))
  }

  // MARK: YAML

  private mutating func readYAML(_ text: DeckText, _ lines: Range<Int>) {
    guard let first = lines.first, let last = lines.last else { return }
    let yaml = text.text(text.lines[first].lowerBound..<text.lines[last].upperBound)
    do {
      guard let node = try Yams.compose(yaml: yaml) else { return }
      guard let mapping = node.mapping else {
        findings.append(
          text.finding(
            .error, "the front matter is no list of “key: value”", hint: "such as title: …", line: first))
        return
      }
      for (key, value) in mapping { read(key.string ?? "", value, text) }
    } catch {
      findings.append(Self.finding(error, text, first))
    }
  }

  private mutating func read(_ key: String, _ value: Node, _ text: DeckText) {
    let line = value.mark?.line ?? 1
    switch key {
    case "title":
      title = value.scalar?.string
      if title == nil { findings.append(text.finding(.error, "the title is no text", line: line)) }
    case "language":
      let name = value.scalar?.string ?? ""
      language = Language(rawValue: name)
      if language == nil { findings.append(Self.unknownLanguage(name, text, line)) }
    case "sources":
      if value.scalar?.string.isEmpty == true { return }
      guard let mapping = value.mapping else {
        findings.append(text.finding(.error, "sources is no list of “key: { title: … }”", line: line))
        return
      }
      for (key, value) in mapping {
        sources.append(CitedSource(key.string ?? "", source(value, text)))
      }
    default: break
    }
  }

  private mutating func source(_ node: Node, _ text: DeckText) -> Source {
    if let title = node.scalar?.string { return Source(title: title) }
    func field(_ name: String) -> String? {
      guard let scalar = node.mapping?[name]?.scalar, scalar.string != "~", !scalar.string.isEmpty else {
        return nil
      }
      return scalar.string
    }
    var source = Source(title: field("title") ?? "", publisher: field("publisher"))
    source.url = field("url")
    source.file = field("file")
    if let date = field("date") {
      source.date = CalendarDate(iso: date)
      if source.date == nil {
        let line = node.mapping?["date"]?.mark?.line ?? node.mark?.line ?? 1
        findings.append(
          text.finding(.error, "there is no date “\(date)”", hint: "write it as 2024-03-11", line: line))
      }
    }
    return source
  }

  private static func unknownLanguage(_ name: String, _ text: DeckText, _ line: Int) -> Finding {
    text.finding(
      .warning, "the language “\(name)” is not known",
      hint: "use \(Language.allCases.map(\.rawValue).joined(separator: " or "))",
      line: line)
  }

  private static func finding(_ error: any Error, _ text: DeckText, _ first: Int) -> Finding {
    var (problem, mark): (String, Mark?) = ("it is no YAML", nil)
    switch error as? YamlError {
    case .scanner(_, let what, let place, _), .parser(_, let what, let place, _),
      .composer(_, let what, let place, _):
      (problem, mark) = (what, place)
    case .duplicatedKeysInMapping(let keys, let context):
      (problem, mark) = ("\(keys.map { "“\($0)”" }.joined(separator: ", ")) stands twice", context.mark)
    default: break
    }
    let line = first + max(0, (mark?.line ?? 1) - 1)
    var finding = text.finding(
      .error, "the front matter cannot be read: \(problem)",
      hint: "put texts with special characters in “\"…\"”",
      line: min(line, text.lines.count - 1))
    if let mark { finding.column = max(1, mark.column) }
    return finding
  }
}
