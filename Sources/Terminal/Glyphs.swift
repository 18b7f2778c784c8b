/// The characters that drawings are made of.
public struct Glyphs: Sendable, Hashable {
  /// Before a right answer.
  public let right: String
  /// Before an answer that is almost right.
  public let nearly: String
  /// Before a wrong answer.
  public let wrong: String
  /// Between parts of a line.
  public let separator: String
  /// Repeated for a rule across the screen.
  public let rule: String
  /// Beside a quoted passage.
  public let quoteBar: String
  /// Before the cursor.
  public let prompt: String
  /// At the end of a shortened text.
  public let ellipsis: String
  /// From one thing to another.
  public let arrow: String
  /// A horizontal bar in eighths of a column: the last is a full column.
  public let eighths: [String]
  /// A column of a small plot, from lowest to highest.
  public let levels: [String]
  /// The cells of a heat map, from none to most.
  public let shades: [String]
  /// The part of a bar that is not filled.
  public let track: String

  /// Unicode: blocks, bars and shades.
  public static let unicode = Glyphs(
    right: "✓", nearly: "≈", wrong: "✗", separator: "·", rule: "─", quoteBar: "│", prompt: "›", ellipsis: "…",
    arrow: "→", eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], shades: ["·", "░", "▒", "▓", "█"], track: "─")

  /// Printable ASCII only.
  public static let ascii = Glyphs(
    right: "+", nearly: "~", wrong: "x", separator: "-", rule: "-", quoteBar: "|", prompt: ">",
    ellipsis: "...",
    arrow: "->", eighths: ["#"], levels: [".", ":", "-", "=", "+", "*", "%", "#"],
    shades: [".", "-", "+", "*", "#"], track: ".")
}
