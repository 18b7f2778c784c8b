extension String {
  /// With line feeds alone as line ends.
  var withLineFeeds: String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    var wasReturn = false
    for byte in utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || !wasReturn { bytes.append(byte) }
      wasReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines, each without spaces at its ends, without empty ones at the ends; at least one.
  var lines: [String] {
    let all = withLineFeeds.cutAtLineFeeds.map(\.trimmingSpaces)
    guard let first = all.firstIndex(where: { !$0.isEmpty }), let last = all.lastIndex(where: { !$0.isEmpty })
    else { return [""] }
    return Array(all[first...last])
  }

  /// Cut at each line feed, whatever combines with it.
  var cutAtLineFeeds: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Without spaces, tabs and line feeds at its ends.
  var trimmingSpaces: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    guard let first = utf8.first, let last = utf8.last else { return "" }
    guard isSpace(first) || isSpace(last) else { return String(self) }
    guard let start = utf8.firstIndex(where: { !isSpace($0) }),
      let end = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[start..<utf8.index(after: end)])
  }
}
