/// Turns the bytes of a text that somebody else wrote into text, whatever their encoding, and says what it had to do.
///
/// `UTF8Text` is strict and for Faktum's own files; articles come as they are.
public enum TextDecoder {
  /// A text and what is to be said about its bytes.
  public struct Decoded: Sendable, Hashable {
    /// The text without a byte order mark.
    public var text: String
    /// Notes and warnings: another encoding than UTF-8, bytes that had to be replaced.
    public var findings: [Finding]
  }

  /// The text of `bytes`: UTF-8, UTF-16 with a byte order mark, else Windows-1252 (which holds Latin-1).
  /// Empty and binary input is an error.
  public static func decode(_ bytes: [UInt8], file: String? = nil) throws(Finding) -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, file)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard body.contains(where: { $0 > 0x20 }) else {
      throw Finding(.error, "the file is empty", hint: "give a file that holds an article", file: file)
    }
    guard !isBinary(body) else {
      throw Finding(
        .error, "this is a binary file, not a text", hint: "save the article as .txt, .md or .html",
        file: file)
    }
    if let text = String(validating: body, as: UTF8.self) { return Decoded(text: text, findings: []) }
    return legacy(body, file)
  }

  // MARK: UTF-16

  private static func utf16(_ bytes: [UInt8], _ file: String?) throws(Finding) -> Decoded {
    let isLittle = bytes[0] == 0xFF
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    let text = String(decoding: units, as: UTF16.self)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Finding(.error, "the file is empty", hint: "give a file that holds an article", file: file)
    }
    return Decoded(text: text, findings: [Finding(.note, "read as UTF-16", file: file)])
  }

  // MARK: Bytes that are not UTF-8

  /// A NUL, or many control characters, near the start.
  private static func isBinary(_ body: ArraySlice<UInt8>) -> Bool {
    let head = body.prefix(8192)
    if head.contains(0) { return true }
    let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
    return controls * 50 > head.count
  }

  /// Mostly UTF-8 with a few bad bytes is damaged UTF-8; anything else is Windows-1252.
  private static func legacy(_ body: ArraySlice<UInt8>, _ file: String?) -> Decoded {
    let (good, bad, line) = sequences(body)
    guard good < bad || (good == 0 && !isCutOff(body)) else {
      let message = "\(bad) \(bad == 1 ? "place is" : "places are") not valid UTF-8 and shown as \u{FFFD}"
      let finding = Finding(
        .warning, message, hint: "is the file cut off or damaged?", file: file, line: line)
      return Decoded(text: String(decoding: body, as: UTF8.self), findings: [finding])
    }
    var text = String.UnicodeScalarView()
    for byte in body { text.append(windows1252(byte)) }
    let note = Finding(.note, "read as Windows-1252 (Latin-1), since it is not UTF-8", file: file)
    return Decoded(text: String(text), findings: [note])
  }

  /// How many characters of several bytes are well formed and how many are not, and the line of the first bad one.
  private static func sequences(_ body: ArraySlice<UInt8>) -> (good: Int, bad: Int, line: Int) {
    var (good, bad, line, firstLine) = (0, 0, 1, 0)
    var decoder = UTF8()
    var iterator = body.makeIterator()
    scan: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalar == "\n" { line += 1 }
        if scalar.value >= 0x80 { good += 1 }
      case .error:
        bad += 1
        if firstLine == 0 { firstLine = line }
      case .emptyInput: break scan
      }
    }
    return (good, bad, firstLine)
  }

  /// Whether all is ASCII but for the beginning of a character at the very end.
  private static func isCutOff(_ body: ArraySlice<UInt8>) -> Bool {
    let tail = body.suffix(3)
    guard body.dropLast(tail.count).allSatisfy({ $0 < 0x80 }),
      let lead = tail.firstIndex(where: { $0 >= 0xC2 })
    else {
      return false
    }
    return lead > body.startIndex && tail[(lead + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
      && tail[lead] >= 0xE0
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return upper[Int(byte) - 0x80]
  }

  /// 0x80 to 0x9F as the WHATWG Encoding Standard assigns them; the unassigned five stay controls.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{2C6}",
    "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}",
    "\u{2019}",
    "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}",
    "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
