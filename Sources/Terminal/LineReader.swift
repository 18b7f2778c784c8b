/// Something that hands out lines of input: a terminal, a pipe, or a test's script.
@MainActor
public protocol LineReader: AnyObject {
  /// Whether a person is typing.
  var isInteractive: Bool { get }
  /// Waits for a line.
  func readLine(_ request: LineRequest) -> LineInput
}

/// What is wanted of a line of input.
@MainActor
public struct LineRequest {
  /// What stands before the cursor.
  public var prompt: StyledText
  /// Gives what could stand at the cursor.
  public var completions: (CompletionRequest) -> Completions
  /// Whether a line belongs into the history; answers of learners never do.
  public var recordsHistory: (String) -> Bool

  /// A line after `prompt`; by default nothing is completed and nothing recorded.
  public init(
    prompt: StyledText,
    completions: @escaping (CompletionRequest) -> Completions = { _ in .words([]) },
    recordsHistory: @escaping (String) -> Bool = { _ in false }
  ) {
    self.prompt = prompt
    self.completions = completions
    self.recordsHistory = recordsHistory
  }
}
