/// HTML that is well formed by construction: a deck's text enters it only escaped.
struct Markup: Sendable, Hashable {
  /// The HTML.
  let html: String

  private init(html: String) {
    self.html = html
  }

  /// Text as it stands; line breaks become `<br>`.
  static func text(_ text: String) -> Markup {
    Markup(
      html: escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>"))
  }

  /// An element. Names and attribute names are literals of this program, attribute values any text.
  static func element(
    _ name: StaticString, attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup] = []
  ) -> Markup {
    var html = "<\(name)"
    for (key, value) in attributes { html += " \(key)=\"\(escaped(value))\"" }
    html += ">"
    for part in content { html += part.html }
    return Markup(html: html + "</\(name)>")
  }

  /// An element that holds text.
  static func element(
    _ name: StaticString, attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) -> Markup {
    element(name, attributes: attributes, [.text(text)])
  }

  /// Parts one after the other.
  static func sequence(_ parts: [Markup], separator: StaticString = "") -> Markup {
    Markup(html: parts.map(\.html).joined(separator: "\(separator)"))
  }

  /// A gap in Moodle's notation, where a typed answer that equals one of `answers` is right.
  static func moodleGap(_ answers: [String]) -> Markup {
    let alternatives = answers.map { answer in
      let text = answer.replacing("}", by: "\\}").replacing("#", by: "\\#")
      return "=" + escaped(text).replacing("~", by: "&#126;")
    }
    return Markup(html: "{1:SHORTANSWER:\(alternatives.joined(separator: "~"))}")
  }

  /// Text in which Moodle finds no gaps.
  static func moodleText(_ text: String) -> Markup {
    Markup(html: Markup.text(text).html.replacing("{", by: "&#123;"))
  }

  /// HTML that stands in this program and holds nothing of a deck.
  static func literal(_ html: StaticString) -> Markup {
    Markup(html: "\(html)")
  }

  /// A link to `url`, or `label` alone if there is no address.
  static func link(to url: String?, label: String) -> Markup {
    guard let url else { return .text(label) }
    return .element("a", attributes: ["href": url], text: label)
  }

  /// `text` with the first place of `part` marked, whatever its case.
  static func text(_ text: String, marking part: String?) -> Markup {
    guard let part, !part.isEmpty, let range = firstRange(of: part, in: text) else { return .text(text) }
    let before = Markup.text(String(text[..<range.lowerBound]))
    let after = Markup.text(String(text[range.upperBound...]))
    return .sequence([before, .element("mark", text: String(text[range])), after])
  }

  private static func firstRange(of part: String, in text: String) -> Range<String.Index>? {
    let wanted = part.lowercased()
    var start = text.startIndex
    while start < text.endIndex {
      if let end = text.index(start, offsetBy: part.count, limitedBy: text.endIndex),
        text[start..<end].lowercased() == wanted
      {
        return start..<end
      }
      start = text.index(after: start)
    }
    return nil
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in PlainText.cleaned(text).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
