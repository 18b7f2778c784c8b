extension Finding {
  /// How a finding is shown.
  public struct Style: Sendable {
    /// Whether severity and caret are coloured with terminal codes.
    public var isColoured: Bool
    /// The word for each severity.
    public var word: @Sendable (Severity) -> String
    /// The widest excerpt in columns; longer lines are cut around the caret.
    public var width: Int

    /// A style; without colour and in English if nothing else is said.
    public init(
      isColoured: Bool = false, width: Int = 100, word: @escaping @Sendable (Severity) -> String = \.rawValue
    ) {
      self.isColoured = isColoured
      self.width = max(20, width)
      self.word = word
    }

    /// German severity words.
    public static func german(isColoured: Bool = false, width: Int = 100) -> Style {
      Style(isColoured: isColoured, width: width) { severity in
        switch severity {
        case .note: "Hinweis"
        case .warning: "Warnung"
        case .error: "Fehler"
        }
      }
    }
  }

  /// `file:line:column: error: message`, the line, a caret under the column, and the hint, without a final
  /// newline. Characters that could act on a terminal are made visible.
  public func rendered(_ style: Style = Style()) -> String {
    var lines = ["\(place)\(colour(style.word(severity) + ":", style)) \(message.sanitized())"]
    if let excerpt, line != nil {
      let picture = ExcerptPicture(excerpt, column: column, width: style.width)
      lines.append("  " + picture.text)
      if let indent = picture.indent {
        lines.append("  " + String(repeating: " ", count: indent) + colour("^", style))
      }
    }
    if let hint {
      lines.append("  " + hint.sanitized())
    }
    return lines.joined(separator: "\n")
  }

  private var place: String {
    guard let file else { return line.map { "\($0)\(column.map { ":\($0)" } ?? ""): " } ?? "" }
    let name = file.sanitized()
    guard let line else { return "\(name): " }
    guard let column else { return "\(name):\(line): " }
    return "\(name):\(line):\(column): "
  }

  private func colour(_ text: String, _ style: Style) -> String {
    guard style.isColoured else { return text }
    let code =
      switch severity {
      case .note: "1;36"
      case .warning: "1;33"
      case .error: "1;31"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// A line made harmless and cut to a width, with the place of the caret under it.
private struct ExcerptPicture {
  var text: String
  var indent: Int?

  init(_ line: String, column: Int?, width: Int) {
    var cells: [(text: String, columns: Int)] = []
    for character in line {
      cells.append(Self.cell(character))
    }
    let target = column.map { max(0, min($0 - 1, cells.count)) }
    var first = 0
    if let target, Self.columns(cells[0..<target]) > width - 10 {
      first = target
      var taken = 0
      while first > 0, taken + cells[first - 1].columns <= width / 2 {
        first -= 1
        taken += cells[first].columns
      }
    }
    let isCutLeft = first > 0
    var last = first
    var used = isCutLeft ? 1 : 0
    while last < cells.count, used + cells[last].columns <= width - 1 {
      used += cells[last].columns
      last += 1
    }
    let body = cells[first..<last].map(\.text).joined()
    text = (isCutLeft ? "…" : "") + body + (last < cells.count ? "…" : "")
    indent = target.map { (isCutLeft ? 1 : 0) + Self.columns(cells[first..<max(first, $0)]) }
  }

  private static func columns(_ cells: ArraySlice<(text: String, columns: Int)>) -> Int {
    cells.reduce(0) { $0 + $1.columns }
  }

  private static func cell(_ character: Character) -> (text: String, columns: Int) {
    let text = String(character).sanitized()
    guard text == String(character) else {
      return (text, text.displayWidth)
    }
    return (text, character.displayWidth)
  }
}
