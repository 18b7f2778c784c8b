internal import Files

/// The bytes of a deck file, cut into lines.
final class DeckText: Sendable {
  /// The file, byte for byte.
  let bytes: [UInt8]
  /// Its name for findings.
  let file: String?
  /// The bytes of each line without its end.
  let lines: [Range<Int>]

  init(_ bytes: [UInt8], file: String?) {
    self.bytes = bytes
    self.file = file
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 24)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.withUnsafeBufferPointer { buffer in
      for index in start..<max(start, buffer.count) where buffer[index] == 0x0A {
        lines.append(start..<(index > start && buffer[index - 1] == 0x0D ? index - 1 : index))
        start = index + 1
      }
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
  }

  /// Where the line behind `line` begins.
  func end(of line: Int) -> Int {
    line + 1 < lines.count ? lines[line + 1].lowerBound : bytes.count
  }

  /// Whether the file ends its lines with CR LF.
  var isCRLF: Bool {
    guard let first = lines.first, first.upperBound < bytes.count else { return false }
    return bytes[first.upperBound] == 0x0D
  }

  func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  func text(line: Int) -> String { text(lines[line]) }

  func isBlank(_ line: Int) -> Bool {
    lines[line].allSatisfy { isSpace($0) }
  }

  /// Whether the byte at `offset` is a space or a tab.
  func isSpace(_ offset: Int) -> Bool {
    bytes[offset] == 0x20 || bytes[offset] == 0x09
  }

  func starts(_ line: Int, with prefix: StaticString) -> Bool {
    has(prefix, at: lines[line].lowerBound, before: lines[line].upperBound)
  }

  func has(_ prefix: StaticString, at offset: Int, before end: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard offset + count <= end else { return false }
    return prefix.withUTF8Buffer { wanted in
      for index in 0..<count where bytes[offset + index] != wanted[index] { return false }
      return true
    }
  }

  /// Whether `wanted` stands anywhere in `range`.
  func holds(_ wanted: StaticString, in range: Range<Int>) -> Bool {
    range.contains { has(wanted, at: $0, before: range.upperBound) }
  }

  /// `range` without spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    return start..<end
  }

  /// The line without spaces at its ends is exactly `text`.
  func isLine(_ line: Int, _ text: StaticString) -> Bool {
    let range = trimmed(lines[line])
    return range.count == text.utf8CodeUnitCount && has(text, at: range.lowerBound, before: range.upperBound)
  }

  /// A finding at the byte `offset` of `line` (its first visible character if nil).
  func finding(
    _ severity: Finding.Severity, _ message: String, hint: String? = nil, line: Int, at offset: Int? = nil
  ) -> Finding {
    let range = line < lines.count ? lines[line] : bytes.count..<bytes.count
    let place = min(max(offset ?? trimmed(range).lowerBound, range.lowerBound), range.upperBound)
    return Finding(
      severity, message, hint: hint, file: file, line: line + 1,
      column: text(range.lowerBound..<place).count + 1, excerpt: text(range))
  }
}
