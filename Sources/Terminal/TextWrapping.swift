internal import Files

extension StyledText {
  /// The text in lines of at most `width` columns, broken between words; words that are longer than a line
  /// are broken within. Line breaks of the text stay.
  ///
  /// - Parameters:
  ///   - width: the columns of a line, the indents included.
  ///   - indent: what stands before the first line; its columns count.
  ///   - hanging: the number of spaces before every other line.
  public func wrapped(to width: Int, indent: StyledText = "", hanging: Int = 0) -> [StyledText] {
    var wrapper = LineWrapper(width: max(1, width), indent: indent, hanging: hanging)
    for span in spans {
      for character in span.text { wrapper.take(character, span.role) }
    }
    return wrapper.finish()
  }
}

/// Breaks a stream of characters into lines.
private struct LineWrapper {
  let width: Int
  let hanging: StyledText
  private var lines: [StyledText] = []
  private var line: RunBuilder
  private var word = RunBuilder()
  private var gap: (count: Int, role: TextRole) = (0, .plain)
  private var isLineEmpty = true

  init(width: Int, indent: StyledText, hanging: Int) {
    self.width = width
    // An indent that leaves no room for text is dropped.
    let room = width / 2
    self.hanging = StyledText(String(repeating: " ", count: hanging <= room ? hanging : 0))
    line = RunBuilder(indent.width <= room || indent.width < width ? indent : "")
  }

  mutating func take(_ character: Character, _ role: TextRole) {
    if character == "\n" {
      commitWord()
      breakLine()
    } else if character == " " {
      commitWord()
      gap = (gap.count + 1, role)
    } else {
      if word.width + character.displayWidth > width - hanging.width { commitWord() }
      word.append(character, role)
      if character == "-" || character == "/", word.count >= 3 { commitWord() }
    }
  }

  mutating func finish() -> [StyledText] {
    commitWord()
    lines.append(line.text)
    return lines
  }

  private mutating func commitWord() {
    guard word.count > 0 else { return }
    if !isLineEmpty, line.width + gap.count + word.width > width { breakLine() }
    if isLineEmpty, line.width + word.width > width, !lines.isEmpty || line.width > 0 { splitWord() }
    if !isLineEmpty || lines.isEmpty { line.append(String(repeating: " ", count: gap.count), gap.role) }
    line.append(word)
    isLineEmpty = false
    gap = (0, .plain)
    word = RunBuilder()
  }

  /// Puts as much of a word that is longer than the line on it as fits, and the rest on new lines.
  private mutating func splitWord() {
    let long = word
    word = RunBuilder()
    for span in long.text.spans {
      for character in span.text {
        if line.width + character.displayWidth > width, line.width > hanging.width { breakLine() }
        line.append(character, span.role)
      }
    }
  }

  private mutating func breakLine() {
    lines.append(line.text)
    line = RunBuilder(hanging)
    isLineEmpty = true
    gap = (0, .plain)
  }
}

/// Characters gathered into spans of one role each.
private struct RunBuilder {
  private var spans: [StyledText.Span] = []
  private var current = ""
  private var role = TextRole.plain
  private(set) var width = 0
  private(set) var count = 0

  init() {}

  init(_ text: StyledText) {
    spans = text.spans
    width = text.width
  }

  var text: StyledText {
    StyledText(spans: current.isEmpty ? spans : spans + [StyledText.Span(text: current, role: role)])
  }

  mutating func append(_ character: Character, _ role: TextRole) {
    if role != self.role { flush(to: role) }
    current.append(character)
    width += character.displayWidth
    count += 1
  }

  mutating func append(_ text: String, _ role: TextRole) {
    for character in text { append(character, role) }
  }

  mutating func append(_ other: RunBuilder) {
    for span in other.text.spans { append(span.text, span.role) }
  }

  private mutating func flush(to role: TextRole) {
    if !current.isEmpty { spans.append(StyledText.Span(text: current, role: self.role)) }
    current = ""
    self.role = role
  }
}
