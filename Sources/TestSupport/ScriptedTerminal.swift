public import Terminal

/// A terminal whose user types what a test wrote down, and that remembers what it was shown.
@MainActor
public final class ScriptedTerminal: LineReader, KeyReader, TextSink {
  private var inputs: ArraySlice<LineInput>
  /// The prompts shown so far.
  public private(set) var prompts: [String] = []
  /// Everything shown so far, prompts and typed lines included.
  public private(set) var transcript = ""
  /// The columns of a line; may change while the session runs.
  public var columns: Int

  /// A user who types `lines` and then closes the input.
  public convenience init(_ lines: [String], columns: Int = 80) {
    self.init(inputs: lines.map(LineInput.line), columns: columns)
  }

  /// A user who enters `inputs` and then closes the input.
  public init(inputs: [LineInput], columns: Int = 80) {
    self.inputs = inputs[...]
    self.columns = columns
  }

  /// A person seems to type.
  public var isInteractive: Bool { true }
  /// Writing to memory does not fail.
  public var failure: Int32? { nil }

  /// The next scripted line.
  public func readLine(_ request: LineRequest) -> LineInput {
    prompts.append(request.prompt.plain)
    let input = inputs.popFirst() ?? .endOfInput
    transcript += request.prompt.plain
    if case .line(let line) = input { transcript += line }
    transcript += "\n"
    return input
  }

  /// The first character of the next scripted line.
  public func readKey(_ prompt: StyledText) -> KeyPress {
    switch readLine(LineRequest(prompt: prompt)) {
    case .endOfInput: .endOfInput
    case .interrupted: .interrupted
    case .line(let line): line.first.map(KeyPress.character) ?? .enter
    }
  }

  /// Remembers `text`.
  public func write(_ text: String) {
    transcript += text
  }
}
