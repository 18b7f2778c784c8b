extension JSONReader {
  /// A number as it is written.
  public mutating func number() throws(Finding) -> JSONNumber {
    _ = try peek()
    let first = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return JSONNumber(literal: ascii(first..<position))
  }

  /// A string.
  public mutating func string() throws(Finding) -> String {
    try expect(UInt8(ascii: "\""), "a string in quotation marks")
    let first = position
    var union: UInt8 = 0
    while position < limit {
      let byte = bytes[position]
      union |= byte
      switch byte {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return union < 0x80 ? ascii(first..<position) : try text(first..<position)
      case UInt8(ascii: "\\"): return try escapedString(from: first)
      case 0..<0x20: throw failure("a control character must be escaped inside a string")
      default: position += 1
      }
    }
    throw failure("the string has no end", hint: "is the line cut off?")
  }

  private var byte: UInt8? { position < limit ? bytes[position] : nil }

  private mutating func digits() throws(Finding) {
    let first = position
    while let byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
    guard position > first else {
      throw failure(byte.map { _ in "expected a JSON value" } ?? "the JSON ends too early")
    }
  }

  /// The rest of a string that holds a backslash at the present place.
  private mutating func escapedString(from first: Int) throws(Finding) -> String {
    var unescaped = Array(bytes[first..<position])
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard let text = String(validating: unescaped, as: UTF8.self) else {
          position = first
          throw failure("the string is not valid UTF-8")
        }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        unescaped.append(contentsOf: String(Character(try escape())).utf8)
      case 0..<0x20: throw failure("a control character must be escaped inside a string")
      default:
        unescaped.append(bytes[position])
        position += 1
      }
    }
    throw failure("the string has no end", hint: "is the line cut off?")
  }

  private mutating func escape() throws(Finding) -> Unicode.Scalar {
    guard let byte else { throw failure("the string has no end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      position -= 1
      throw failure(
        "unknown escape in a string", hint: "allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
    }
  }

  private mutating func unicodeEscape() throws(Finding) -> Unicode.Scalar {
    let place = position
    let unit = try hexUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, byte == UInt8(ascii: "\\"), position + 1 < limit,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let low = try hexUnit()
      if 0xDC00..<0xE000 ~= low,
        let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
      {
        return scalar
      }
    }
    position = place
    throw failure("half a surrogate pair is no character")
  }

  private mutating func hexUnit() throws(Finding) -> UInt16 {
    guard position + 4 <= limit else { throw failure("the JSON ends too early") }
    let digits = bytes[position..<position + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw failure("expected four hexadecimal digits") }
    position += 4
    return unit
  }

  /// The text of bytes that are all ASCII and need no check.
  private func ascii(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  private mutating func text(_ range: Range<Int>) throws(Finding) -> String {
    if let text = String(validating: bytes[range], as: UTF8.self) { return text }
    position = range.lowerBound
    throw failure("the string is not valid UTF-8")
  }
}
