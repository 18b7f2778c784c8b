/// A sample text in which spans are drawn: `"[[Ilse Grote|person]] sprach [[am Montag|date]]."`
///
/// Tests write what they expect into the sentence itself; `drawn` writes what was found the same way, so that
/// a failing comparison shows both sentences side by side.
public struct MarkedText: Sendable, Hashable {
  /// A marked span.
  public struct Mark: Sendable, Hashable {
    /// Where it stands in `text`: Unicode scalars, 0-based, half-open.
    public var range: Range<Int>
    /// What stands behind the bar; empty if there is none.
    public var label: String

    /// The span `range`, named `label`.
    public init(_ range: Range<Int>, _ label: String = "") {
      self.range = range
      self.label = label
    }
  }

  /// The text without marks.
  public let text: String
  /// The spans, in the order of their starts.
  public let marks: [Mark]

  /// Reads a text with marks; marks may be nested.
  public init(_ drawn: String) {
    let scalars = Array(drawn.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var open: [Int] = []
    var marks: [Mark] = []
    var index = 0
    while index < scalars.count {
      if Self.isPair("[", at: index, in: scalars) {
        open.append(plain.count)
        index += 2
      } else if let start = open.last, let end = Self.closing(at: index, in: scalars) {
        open.removeLast()
        let label = scalars[index..<end].drop { $0 == "|" }
        marks.append(Mark(start..<plain.count, String(String.UnicodeScalarView(label))))
        index = end + 2
      } else {
        plain.append(scalars[index])
        index += 1
      }
    }
    text = String(plain)
    self.marks = Self.sorted(marks)
  }

  /// Draws `marks` into `text`, the way they are read.
  public static func drawn(_ text: String, _ marks: [Mark]) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for index in 0...scalars.count {
      for mark in sorted(marks).reversed() where mark.range.upperBound == index && !mark.range.isEmpty {
        result += mark.label.isEmpty ? "]]" : "|\(mark.label)]]"
      }
      for mark in sorted(marks) where mark.range.lowerBound == index {
        result += "[["
        if mark.range.isEmpty { result += mark.label.isEmpty ? "]]" : "|\(mark.label)]]" }
      }
      if index < scalars.count { result.unicodeScalars.append(scalars[index]) }
    }
    return result
  }

  private static func sorted(_ marks: [Mark]) -> [Mark] {
    marks.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.label)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.label)
    }
  }

  private static func isPair(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    index + 1 < scalars.count && scalars[index] == scalar && scalars[index + 1] == scalar
  }

  /// The index of `]]` if a mark ends at `index`: at once, or after a bar and a label.
  private static func closing(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    if isPair("]", at: index, in: scalars) { return index }
    guard scalars[index] == "|" else { return nil }
    let end = scalars[index...].firstIndex(of: "]")
    return end.flatMap { isPair("]", at: $0, in: scalars) ? $0 : nil }
  }
}
