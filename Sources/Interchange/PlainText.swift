/// Text as it may stand in a file that another program reads.
enum PlainText {
  /// The text without control characters and direction overrides; line feeds and tabs stay.
  ///
  /// XML 1.0 forbids most of them, terminals obey them, overrides disguise the order of letters, and no card
  /// needs them.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isUnwanted(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text on one line: line breaks and tabs become spaces.
  static func singleLine(_ text: String) -> String {
    cleaned(text).split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
