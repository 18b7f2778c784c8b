internal import Assessment
internal import Facts
internal import Quantities

extension Deck {
  /// The deck as a new file: front matter, then one card after the other, the same bytes for the same deck.
  public var text: String {
    let language = language ?? .german
    var blocks = [frontMatter.joined(separator: "\n")]
    for item in items {
      blocks.append(ItemText.section(item, language: language).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var frontMatter: [String] {
    var lines = ["---", "title: \(YAMLText.scalar(title))"]
    if let language { lines.append("language: \(language.rawValue)") }
    if !sources.isEmpty { lines.append("sources:") }
    lines += sources.map { "  " + YAMLText.entry($0) }
    return lines + ["---"]
  }
}

/// Writes the little YAML that a deck needs.
enum YAMLText {
  /// `key: { title: "…", publisher: "…", date: 2024-03-11 }`
  static func entry(_ cited: CitedSource) -> String {
    let source = cited.source
    var fields = ["title: \(quoted(source.title))"]
    if let publisher = source.publisher { fields.append("publisher: \(quoted(publisher))") }
    if let date = source.date { fields.append("date: \(date)") }
    if let url = source.url { fields.append("url: \(quoted(url))") }
    if let file = source.file { fields.append("file: \(quoted(file))") }
    return "\(scalar(cited.key)): { \(fields.joined(separator: ", ")) }"
  }

  /// `text` without quotation marks where YAML reads it as the same text, else with them.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0 == " " || $0 == "-" || $0 == "–" || digit($0)
      }
      && text.unicodeScalars.first?.properties.isAlphabetic == true && text.unicodeScalars.last != " "
      && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  /// `text` in double quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value: result += escape(scalar, "x", 2)
      case "\u{2028}", "\u{2029}", "\u{FEFF}": result += escape(scalar, "u", 4)
      case _ where 0xFFFE...0xFFFF ~= scalar.value: result += escape(scalar, "u", 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func escape(_ scalar: Unicode.Scalar, _ letter: String, _ width: Int) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\\(letter)\(String(repeating: "0", count: max(0, width - digits.count)))\(digits)"
  }
}
