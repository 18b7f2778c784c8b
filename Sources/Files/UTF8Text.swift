/// Strict decoding of UTF-8.
public enum UTF8Text {
  /// The text of `bytes` without a byte order mark. Bytes that are not UTF-8 are a finding with line and column
  /// that says what the file may be instead.
  public static func decoded(_ bytes: [UInt8], file: String? = nil) throws(Finding) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    throw finding(body, file: file)
  }

  private static func finding(_ body: ArraySlice<UInt8>, file: String?) -> Finding {
    let offset = firstInvalid(body)
    let before = body[..<offset]
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? body.startIndex
    let end = body[offset...].firstIndex(of: 0x0A) ?? body.endIndex
    let shown = body[start..<min(end, offset + 60)]
    return Finding(
      .error, message(body, at: offset), hint: hint(body), file: file, line: line,
      column: String(decoding: body[start..<offset], as: UTF8.self).count + 1,
      excerpt: String(decoding: shown, as: UTF8.self))
  }

  private static func message(_ body: ArraySlice<UInt8>, at offset: Int) -> String {
    if body.prefix(4096).contains(0) { return "this is a binary file, not a text" }
    if isCutOff(body[offset...]) {
      return "the file ends in the middle of a character; it is probably cut off"
    }
    let digits = String(body[offset], radix: 16, uppercase: true)
    return "byte 0x\(digits.count < 2 ? "0" : "")\(digits) is not UTF-8"
  }

  /// Whether `tail` is the beginning of a character and nothing else.
  private static func isCutOff(_ tail: ArraySlice<UInt8>) -> Bool {
    guard let lead = tail.first, 0xC2...0xF4 ~= lead else { return false }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return tail.count < length && tail.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func hint(_ body: ArraySlice<UInt8>) -> String? {
    if body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF]) {
      return "it looks like UTF-16; convert it with `iconv -f UTF-16 -t UTF-8`"
    }
    if body.prefix(4096).contains(0) { return nil }
    return "if it is Latin-1, convert it with `iconv -f WINDOWS-1252 -t UTF-8`"
  }

  private static func firstInvalid(_ body: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = body.makeIterator()
    var offset = body.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, body.endIndex - 1)
  }
}
