/// One key, as pressed when a single key is asked for.
public enum KeyPress: Sendable, Hashable {
  /// A character key.
  case character(Character)
  /// Enter.
  case enter
  /// Escape.
  case escape
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or the end of the input.
  case endOfInput
  /// An arrow, a function key, anything else.
  case other
}

/// Something that hands out single keys.
@MainActor
public protocol KeyReader: AnyObject {
  /// Waits for a key, showing `prompt`.
  func readKey(_ prompt: StyledText) -> KeyPress
}
