internal import Files

/// Prints styled text, wrapped to the terminal's width.
@MainActor
public final class Console {
  /// What the terminal can show.
  public let profile: TerminalProfile
  private let sink: any TextSink

  /// Text wider than this is hard to read; wider terminals leave a margin.
  private static let comfortableWidth = 96

  /// Prints to `sink` as `profile` says.
  public init(_ sink: any TextSink, profile: TerminalProfile) {
    self.sink = sink
    self.profile = profile
  }

  /// The columns that text is wrapped to; asked anew each time, since terminals are resized.
  public var width: Int { min(sink.columns, Self.comfortableWidth) }

  /// All columns of the terminal, for tables and plots.
  public var fullWidth: Int { sink.columns }

  /// What drawings are made of.
  public var glyphs: Glyphs { profile.glyphs }

  /// The error number of the first write that failed; nil if none did.
  public var failure: Int32? { sink.failure }

  /// Prints a paragraph: `indent` before the first line, `hanging` spaces before the others (by default as
  /// many columns as the indent has).
  public func print(_ text: StyledText = "", indent: StyledText = "", hanging: Int? = nil) {
    let lines = text.wrapped(to: width, indent: indent, hanging: hanging ?? indent.width)
    write(lines.map(profile.style.render).joined(separator: "\n") + "\n")
  }

  /// Prints lines that were laid out before; each is cut at the terminal's last column.
  public func printLines(_ lines: [StyledText]) {
    let columns = sink.columns
    for line in lines {
      let fits = line.width <= columns || !profile.isTerminal
      let shown = fits ? line : StyledText(line.plain.truncated(to: columns, ellipsis: glyphs.ellipsis))
      write(profile.style.render(shown) + "\n")
    }
  }

  /// Prints a rule across the text's width; nothing for readers of linear text.
  public func printRule() {
    guard !profile.isAccessible else { return }
    print(StyledText(String(repeating: glyphs.rule, count: width), .dim))
  }

  /// Writes text that is meant for programs (a deck, CSV, JSON) as it is.
  public func writeVerbatim(_ text: String) {
    write(text)
  }

  private func write(_ text: String) {
    sink.write(text)
  }
}
