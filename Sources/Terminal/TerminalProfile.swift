/// What a terminal can show and what its reader wants, decided once from the environment.
public struct TerminalProfile: Sendable, Hashable {
  /// When to use colours.
  public enum ColorChoice: String, Sendable, Hashable, CaseIterable {
    /// On terminals, unless `NO_COLOR` is set or the terminal is dumb.
    case auto
    /// Always, also into a pipe.
    case always
    /// Never.
    case never
  }

  /// Whether the output is a terminal.
  public let isTerminal: Bool
  /// Whether lines may be redrawn: on terminals that are not dumb, for readers who do not ask for linear text.
  public let canRedraw: Bool
  /// Whether the reader asked for linear output: words instead of colours and drawings.
  public let isAccessible: Bool
  /// How roles look.
  public let style: Style
  /// What drawings are made of.
  public let glyphs: Glyphs

  /// Decides by the environment.
  ///
  /// - Parameters:
  ///   - isTerminal: whether the output is a terminal.
  ///   - color: the reader's choice.
  ///   - accessible: whether linear output was asked for; `ACCESSIBLE=1` asks for it too.
  ///   - environment: looks a variable up; nil if it is not set.
  public init(
    isTerminal: Bool, color: ColorChoice, accessible: Bool, environment: (String) -> String?
  ) {
    let isDumb = environment("TERM") == "dumb"
    let isAccessible = accessible || !["", "0"].contains(environment("ACCESSIBLE") ?? "")
    self.isTerminal = isTerminal
    self.isAccessible = isAccessible
    canRedraw = isTerminal && !isDumb && !isAccessible
    style = Style(
      isColored: Self.isColored(
        color, byDefault: canRedraw && (environment("NO_COLOR") ?? "").isEmpty))
    let needsASCII = isAccessible || isDumb && isTerminal || Self.isASCIILocale(environment)
    glyphs = needsASCII ? .ascii : .unicode
  }

  /// A profile for tests and files: no terminal, plain text, Unicode.
  public static let plain = TerminalProfile(isTerminal: false, color: .never, accessible: false) { _ in nil }

  private static func isColored(_ choice: ColorChoice, byDefault: Bool) -> Bool {
    switch choice {
    case .auto: byDefault
    case .always: true
    case .never: false
    }
  }

  /// Whether the reader's locale is the ASCII one by their own choice; an unset locale counts as UTF-8.
  private static func isASCIILocale(_ environment: (String) -> String?) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(environment).filter { !$0.isEmpty }
    return names.first.map { ["C", "POSIX"].contains($0) } ?? false
  }
}
