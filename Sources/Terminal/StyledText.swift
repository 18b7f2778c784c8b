internal import Files

/// Text for the terminal: pieces with their roles, already free of control characters.
///
/// Everything the program shows passes through this type, and every way into it sanitises; so a deck or an
/// article cannot reach the terminal raw.
///
///     let line: StyledText = "\("Richtig", .right) – \(item.stem)"
public struct StyledText: Sendable, Hashable {
  /// A piece of text in one role.
  public struct Span: Sendable, Hashable {
    /// The sanitised text.
    public let text: String
    /// What it is to the reader.
    public let role: TextRole
  }

  /// The pieces, from left to right.
  public private(set) var spans: [Span]

  /// The text in one role; control characters are made visible.
  public init(_ text: String, _ role: TextRole = .plain) {
    let safe = text.sanitized(keepingNewlines: true)
    let expanded = safe.utf8.contains(9) ? String(safe.map { $0 == "\t" ? " " : $0 }) : safe
    spans = text.isEmpty ? [] : [Span(text: expanded, role: role)]
  }

  /// Pieces that were sanitised before.
  init(spans: [Span]) {
    self.spans = spans
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { spans.isEmpty }

  /// The text without roles.
  public var plain: String { spans.map(\.text).joined() }

  /// The number of columns on one line.
  public var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// Appends `other`.
  public static func += (text: inout StyledText, other: StyledText) {
    text.spans += other.spans
  }

  /// `left` followed by `right`.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(spans: left.spans + right.spans)
  }

  /// The text, followed by as many spaces as fill `width` columns.
  public func padded(to width: Int) -> StyledText {
    let missing = width - self.width
    return missing > 0 ? self + StyledText(String(repeating: " ", count: missing)) : self
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  /// Running text.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Pieces put together by `"… \(text, role) …"`.
  public init(stringInterpolation: Interpolation) {
    self = stringInterpolation.text
  }

  /// Collects the pieces of an interpolated literal.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText("")

    /// An empty collection.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Appends running text.
    public mutating func appendLiteral(_ literal: String) {
      text += StyledText(literal)
    }

    /// Appends text in a role.
    public mutating func appendInterpolation(_ piece: String, _ role: TextRole = .plain) {
      text += StyledText(piece, role)
    }

    /// Appends a number in a role.
    public mutating func appendInterpolation(_ number: Int, _ role: TextRole = .plain) {
      text += StyledText(String(number), role)
    }

    /// Appends styled text.
    public mutating func appendInterpolation(_ piece: StyledText) {
      text += piece
    }
  }
}

extension Sequence<StyledText> {
  /// The texts with `separator` between them.
  public func joined(by separator: StyledText) -> StyledText {
    var result = StyledText("")
    for (index, text) in enumerated() {
      if index > 0 { result += separator }
      result += text
    }
    return result
  }
}
