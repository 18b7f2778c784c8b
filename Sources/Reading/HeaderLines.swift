import Quantities

/// Reads header lines („Titel: …“, "Date: …") and front matter at the top of a text.
enum HeaderLines {
  /// What the lines say, and how many of them belong to the header.
  static func read(_ lines: [String], allowsFrontMatter: Bool) -> (metadata: Metadata, count: Int) {
    let start = lines.firstIndex { !$0.isEmpty } ?? 0
    guard start < lines.count else { return (Metadata(), 0) }
    if lines[start] == "---", allowsFrontMatter || isFrontMatter(lines, start),
      let end = lines[(start + 1)...].prefix(60).firstIndex(where: { $0 == "---" || $0 == "..." })
    {
      return (metadata(lines[(start + 1)..<end]), end + 1)
    }
    var end = start
    while end < lines.count, field(lines[end]) != nil { end += 1 }
    // One line alone might be the article's first sentence; a blank line after it says that it is not.
    let isHeader = end > start && (end - start > 1 || end == lines.count || lines[end].isEmpty)
    return isHeader ? (metadata(lines[start..<end]), end) : (Metadata(), 0)
  }

  private static func isFrontMatter(_ lines: [String], _ start: Int) -> Bool {
    start + 1 < lines.count && field(lines[start + 1]) != nil
  }

  private static func metadata(_ lines: ArraySlice<String>) -> Metadata {
    var metadata = Metadata()
    for line in lines {
      guard let (key, value) = field(line) else { continue }
      set(key, value, in: &metadata)
    }
    return metadata
  }

  private enum Key {
    case title
    case publisher
    case date
    case url
    case language
  }

  private static let keys: [String: Key] = [
    "title": .title, "titel": .title, "headline": .title, "überschrift": .title, "schlagzeile": .title,
    "publisher": .publisher, "verlag": .publisher, "medium": .publisher, "quelle": .publisher,
    "source": .publisher,
    "zeitung": .publisher, "herausgeber": .publisher,
    "date": .date, "datum": .date, "published": .date, "veröffentlicht": .date, "erschienen": .date,
    "url": .url, "adresse": .url, "link": .url, "address": .url,
    "language": .language, "sprache": .language, "lang": .language,
  ]

  private static func field(_ line: String) -> (Key, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased().filter { !$0.isWhitespace }
    guard let key = keys[name] else { return nil }
    let value = unquoted(line[line.index(after: colon)...])
    return value.isEmpty ? nil : (key, value)
  }

  private static func unquoted(_ text: Substring) -> String {
    var value = text.drop(while: \.isWhitespace)
    while value.last?.isWhitespace == true { value.removeLast() }
    guard value.count >= 2, let mark = value.first, mark == "\"" || mark == "'", value.last == mark else {
      return String(value)
    }
    return String(value.dropFirst().dropLast())
  }

  private static func set(_ key: Key, _ value: String, in metadata: inout Metadata) {
    switch key {
    case .title: metadata.title = metadata.title ?? value
    case .publisher: metadata.publisher = metadata.publisher ?? value
    case .date: metadata.date = metadata.date ?? Metadata.date(value)
    case .url: metadata.url = metadata.url ?? value
    case .language: metadata.language = metadata.language ?? language(value)
    }
  }

  static func language(_ value: String) -> Language? {
    let code = value.lowercased()
    if code.hasPrefix("de") || code.hasPrefix("ger") { return .german }
    return code.hasPrefix("en") ? .english : nil
  }
}
