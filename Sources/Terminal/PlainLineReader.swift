/// Reads lines from standard input without editing; for pipes and files.
///
/// Prompt and line are repeated on the console, so that what is printed reads like the session it records.
@MainActor
public final class PlainLineReader: LineReader {
  private let console: Console

  /// Repeats what is read on `console`.
  public init(echoingOn console: Console) {
    self.console = console
  }

  /// Nobody is typing.
  public var isInteractive: Bool { false }

  /// The next line of standard input, of whatever bytes: what is not UTF-8 is repaired.
  public func readLine(_ request: LineRequest) -> LineInput {
    guard var line = Swift.readLine(strippingNewline: true) else { return .endOfInput }
    if line.hasSuffix("\r") { line.removeLast() }
    console.print(request.prompt + StyledText(line))
    return .line(line)
  }
}
