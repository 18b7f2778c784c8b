/// How roles look: in colour, or not at all.
public struct Style: Sendable, Hashable {
  /// Whether roles are shown by ANSI sequences.
  public let isColored: Bool

  /// A style in colour or in plain text.
  public init(isColored: Bool) {
    self.isColored = isColored
  }

  /// Plain text.
  public static let plain = Style(isColored: false)
  /// Colour.
  public static let colored = Style(isColored: true)

  /// The text as it is written to the terminal.
  public func render(_ text: StyledText) -> String {
    render(text, before: "", after: "")
  }

  /// The text as a readline prompt: sequences stand in the marks that say "takes no columns".
  func renderPrompt(_ text: StyledText) -> String {
    render(text, before: "\u{1}", after: "\u{2}")
  }

  private func render(_ text: StyledText, before: String, after: String) -> String {
    guard isColored else { return text.plain }
    var result = ""
    for span in text.spans {
      let parameters = span.role.parameters
      if parameters.isEmpty {
        result += span.text
      } else {
        result += "\(before)\u{1B}[\(parameters)m\(after)\(span.text)\(before)\u{1B}[0m\(after)"
      }
    }
    return result
  }
}
