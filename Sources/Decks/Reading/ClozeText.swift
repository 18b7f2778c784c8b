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
    var reader = GapReader(raw, allEscapes: allEscapes)
    return try reader.read()
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

  /// The number of the mark `[12]` that `bytes` begin with, and its length.
  static func mark(_ bytes: ArraySlice<UInt8>) -> (number: Int, length: Int)? {
    guard bytes.first == UInt8(ascii: "[") else { return nil }
    let digits = bytes.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard (1...4).contains(digits.count), digits.endIndex < bytes.endIndex,
      bytes[digits.endIndex] == UInt8(ascii: "]"),
      digits.first != UInt8(ascii: "0"), let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (number, digits.count + 2)
  }
}
