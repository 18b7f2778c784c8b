/// What one request for a line of input gave back.
public enum LineInput: Sendable, Equatable {
  /// The user finished a line, given here without its newline.
  case line(String)
  /// The user pressed Ctrl-C; whatever had been typed is dropped.
  case interrupted
  /// Input is over: Ctrl-D on an empty line, or the pipe was closed.
  case endOfInput
}
