/// What a piece of text is to the reader; a `Style` decides how each role looks.
public enum TextRole: Sendable, Hashable, CaseIterable {
  /// Running text.
  case plain
  /// A heading.
  case title
  /// Something that must not be overlooked.
  case strong
  /// Secondary: places, hints, counts.
  case dim
  /// A right answer.
  case right
  /// An answer that is almost right.
  case nearly
  /// A wrong answer.
  case wrong
  /// The key within a passage.
  case key
  /// The letter of an option, the name of a command.
  case letter
  /// What stands before the cursor.
  case prompt
  /// A filled bar or cell of a plot.
  case bar
  /// A note among findings.
  case note
  /// A warning among findings.
  case warning
  /// An error among findings.
  case error

  /// The parameters of the ANSI sequence that turns the role on; empty for running text. Only the sixteen
  /// basic colours are used, so that the reader's own colour scheme decides what they look like.
  var parameters: String {
    switch self {
    case .plain: ""
    case .title, .strong: "1"
    case .dim: "2"
    case .right: "1;32"
    case .nearly: "1;33"
    case .wrong, .error: "1;31"
    case .key: "1;4"
    case .letter: "36"
    case .prompt: "1;36"
    case .bar: "32"
    case .note: "1;34"
    case .warning: "1;35"
    }
  }
}
