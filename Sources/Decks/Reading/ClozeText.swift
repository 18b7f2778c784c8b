/// A sentence with gaps in brackets: `Am [Montag] schloss der Hafen.`
enum ClozeText {
  /// A sentence that cannot be read as one with gaps.
  struct Failure: Error {
    let message: String
    let hint: String
    /// Where, in bytes of the raw text.
    let offset: Int
  }

  /// The stem, in which the gaps read `[1]`, `[2]`, …, and what stands in them.
  struct Parts: Hashable {
    var stem: String
    var gaps: [String]
  }

  /// Reads `raw`. With `allEscapes`, a backslash takes any punctuation out of its role, else only brackets
  /// (two-line cards). `![…]` is an image, not a gap.
  static func parse(_ raw: [UInt8], allEscapes: Bool) throws(Failure) -> Parts {
    var stem: [UInt8] = []
    var gap: [UInt8] = []
    var gaps: [String] = []
    var gapStart: Int?
    var isImage = false
    var literals: [Int] = []
    func add(_ byte: UInt8) {
      if gapStart == nil { stem.append(byte) } else { gap.append(byte) }
    }
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      let next = index + 1 < raw.count ? raw[index + 1] : 0
      switch byte {
      case Inline.backslash where isEscape(raw, index, allEscapes):
        if gapStart == nil, next == open { literals.append(stem.count) }
        add(next)
        index += 1
      case UInt8(ascii: "!") where next == open && gapStart == nil:
        literals.append(stem.count + 1)
        stem.append(contentsOf: [byte, next])
        isImage = true
        index += 1
      case open where !isImage:
        guard gapStart == nil else {
          throw Failure(
            message: "a gap begins within a gap", hint: "write a bracket that is meant as such as \\[",
            offset: index)
        }
        gapStart = index
        gap = []
      case close where isImage:
        isImage = false
        stem.append(byte)
      case close where gapStart != nil:
        let start = gapStart ?? index
        guard gap.contains(where: { $0 > 0x20 }) else {
          throw Failure(
            message: "this gap is empty", hint: "write what belongs there in the brackets", offset: start)
        }
        gaps.append(String(decoding: gap, as: UTF8.self))
        gapStart = nil
        stem.append(contentsOf: "[\(gaps.count)]".utf8)
      default:
        if byte == open { literals.append(stem.count) }
        add(byte)
      }
      index += 1
    }
    if let gapStart {
      throw Failure(
        message: "this gap has no closing bracket", hint: "write a bracket that is meant as such as \\[",
        offset: gapStart)
    }
    try check(literals, in: stem, gaps: gaps.count)
    return Parts(stem: String(decoding: stem, as: UTF8.self), gaps: gaps)
  }

  /// The raw text of `stem` with `gaps` in their places; nil where gaps and stem do not fit together.
  static func written(stem: String, gaps: [String], atStart: Bool) -> String? {
    var result = ""
    var used = 0
    for piece in pieces(stem, count: gaps.count) {
      switch piece {
      case .text(let text):
        let plain = Inline.guarding("[]", in: Inline.escaped(text, atStart: atStart && result.isEmpty))
        result += plain.utf8.last == UInt8(ascii: "!") ? String(plain.dropLast()) + "\\!" : plain
      case .gap(let number):
        used += 1
        guard number == used else { return nil }
        result += "[" + Inline.guarding("[]", in: Inline.escaped(gaps[number - 1], atStart: false)) + "]"
      }
    }
    return used == gaps.count ? result : nil
  }

  /// A stretch of a stem.
  enum Piece: Hashable {
    case text(String)
    case gap(Int)
  }

  /// `stem` cut at the marks `[1]` … `[count]`.
  static func pieces(_ stem: String, count: Int) -> [Piece] {
    var pieces: [Piece] = []
    var text: [UInt8] = []
    let bytes = Array(stem.utf8)
    var index = 0
    while index < bytes.count {
      if let (number, length) = mark(bytes[index...]), 1...max(1, count) ~= number, count > 0 {
        if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        pieces.append(.gap(number))
        index += length
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
    return pieces
  }

  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")

  private static func isEscape(_ raw: [UInt8], _ index: Int, _ allEscapes: Bool) -> Bool {
    let rest = raw[(index + 1)...]
    guard let next = rest.first else { return false }
    return next == open || next == close || (allEscapes && Inline.isEscapable(rest))
  }

  /// A bracket that is meant as such must not look like the mark of a gap.
  private static func check(_ literals: [Int], in stem: [UInt8], gaps: Int) throws(Failure) {
    for place in literals {
      if let (number, _) = mark(stem[place...]), 1...max(1, gaps) ~= number {
        throw Failure(
          message: "“[\(number)]” as plain text would be taken for gap \(number)",
          hint: "write it in another way, such as (\(number))", offset: 0)
      }
    }
  }

  private static func mark(_ bytes: ArraySlice<UInt8>) -> (number: Int, length: Int)? {
    guard bytes.first == open else { return nil }
    let digits = bytes.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard (1...4).contains(digits.count), digits.endIndex < bytes.endIndex, bytes[digits.endIndex] == close,
      digits.first != UInt8(ascii: "0"), let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (number, digits.count + 2)
  }
}
