/// Something that is wrong or worth knowing in a file, with its place and what to do about it.
public struct Finding: Error, Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Good to know; nothing is wrong.
    case note
    /// Works, but probably not as meant.
    case warning
    /// Could not be used.
    case error

    /// Notes come before warnings, warnings before errors.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// What is wrong, in one sentence without a full stop; may hold what was found and what was expected.
  public var message: String
  /// What the reader can do; nil where the message says it.
  public var hint: String?
  /// The file as the user named it, or "-" for standard input.
  public var file: String?
  /// The line, from 1.
  public var line: Int?
  /// The column in characters, from 1.
  public var column: Int?
  /// The line's text, for the caret.
  public var excerpt: String?
  /// The system's error number (`errno`), where the system refused something.
  public var errorNumber: Int32?

  /// A finding; give as much of the place as is known.
  public init(
    _ severity: Severity,
    _ message: String,
    hint: String? = nil,
    file: String? = nil,
    line: Int? = nil,
    column: Int? = nil,
    excerpt: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.hint = hint
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }
}
