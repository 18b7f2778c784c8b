/// Text as it stands in a line of a deck: a backslash before ASCII punctuation, before a dash or before an
/// arrow takes that character out of its role.
enum Inline {
  /// The meaning of `raw`.
  static func unescaped(_ raw: some Collection<UInt8>) -> String {
    guard raw.contains(backslash) else { return String(decoding: raw, as: UTF8.self) }
    var bytes = Array(raw)
    var target = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == backslash, isEscapable(bytes[(index + 1)...]) { index += 1 }
      bytes[target] = bytes[index]
      target += 1
      index += 1
    }
    return String(decoding: bytes[..<target], as: UTF8.self)
  }

  /// Whether a backslash before `rest` is an escape.
  static func isEscapable(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    switch first {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    default: return marks.contains { rest.starts(with: $0) }
    }
  }

  /// `line` (without line feeds) written so that it is read back as it is: backslashes, HTML, paired stars and
  /// backticks, and, `atStart` of a line, what would begin something else there.
  static func escaped(_ line: String, atStart: Bool) -> String {
    var result: [UInt8] = []
    let bytes = Array(line.utf8)
    let isEmphatic = bytes.count { $0 == UInt8(ascii: "*") } > 1
    let isCode = bytes.count { $0 == UInt8(ascii: "`") } > 1
    let special = atStart ? LineStart.escape(in: line) : nil
    for (index, byte) in bytes.enumerated() {
      let isSpecial =
        switch byte {
        case backslash: true
        case UInt8(ascii: "<"): isTag(bytes[(index + 1)...])
        case UInt8(ascii: "*"): isEmphatic
        case UInt8(ascii: "`"): isCode
        default: false
        }
      if isSpecial || index == special { result.append(backslash) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `text` with a backslash before each of `characters`, which must be ASCII punctuation, where it has none.
  static func guarding(_ characters: StaticString, in text: String) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      let isGuarded = characters.withUTF8Buffer { $0.contains(byte) }
      if isGuarded, !isEscaped { result.append(backslash) }
      isEscaped = byte == backslash && !isEscaped
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  static let backslash = UInt8(ascii: "\\")
  static let marks: [[UInt8]] = ["–", "—", "→"].map { Array($0.utf8) }

  private static func isTag(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    return UInt8(ascii: "!")...UInt8(ascii: "/") ~= first || UInt8(ascii: "?") == first
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20
  }
}

/// What would mean something at the start of a line.
enum LineStart {
  /// The byte of `line` that needs a backslash so that the line is plain text; nil if none does.
  static func escape(in line: String) -> Int? {
    let bytes = Array(line.utf8)
    guard let first = bytes.first else { return nil }
    let second = bytes.dropFirst().first ?? 0x20
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "["): return 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "="):
      if second == 0x20 || second == 0x09 || second == first { return 0 }
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return orderMark(bytes)
    case UInt8(ascii: "Q"), UInt8(ascii: "A"), UInt8(ascii: "C"):
      if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return 1 }
    case 0xE2: if Inline.marks.contains(where: { bytes.starts(with: $0) }) { return 0 }
    default: break
    }
    return Label.colon(in: bytes)
  }

  /// The place of the `.` or `)` of a numbered entry.
  static func orderMark(_ bytes: [UInt8]) -> Int? {
    let digits = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    guard digits > 0, digits < bytes.count,
      bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
    else { return nil }
    return digits
  }
}
