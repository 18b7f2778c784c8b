/// Strings with signs in them („(m/w/d)“, "Foto:") that are looked for anywhere in a short paragraph, by bytes.
struct SignSet: Sendable {
  private let byFirstByte: [UInt8: [[UInt8]]]

  /// Strings in small letters.
  init(_ signs: [String]) {
    byFirstByte = Dictionary(grouping: signs.map { Array($0.utf8) }.filter { !$0.isEmpty }) { $0[0] }
  }

  /// Whether one of them stands in `paragraph`, in small or capital letters.
  func isHeld(by paragraph: Paragraph) -> Bool {
    let bytes = Array(paragraph.text.lowercased().utf8)
    return bytes.indices.contains { index in
      byFirstByte[bytes[index]]?.contains { bytes[index...].starts(with: $0) } ?? false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it separates words; quick for ASCII.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
