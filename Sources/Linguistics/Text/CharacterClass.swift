/// Fast tests on Unicode scalars; tables for Latin, the standard library's properties beyond it.
enum CharacterClass {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      return value == 0x20 || (value >= 0x09 && value <= 0x0D) || value < 0x20 || value == 0x7F
    }
    return value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200F) || value == 0x2028
      || value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x3000 || value == 0xFEFF
      || value == 0x85 || value == 0xAD || (value >= 0x202A && value <= 0x202E)
      || (value >= 0x2060 && value <= 0x2069)
  }

  static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value == 0x0A || value == 0x0D || value == 0x85 || value == 0x2028 || value == 0x2029
      || value == 0x0B || value == 0x0C
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if value < 0x100 { return value >= 0xC0 && value <= 0xDE && value != 0xD7 }
    if value >= 0x100 && value < 0x130 { return value & 1 == 0 }
    return scalar.properties.isUppercase
  }

  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    if value < 0x100 { return value >= 0xDF && value != 0xF7 }
    if value >= 0x100 && value < 0x130 { return value & 1 == 1 }
    return scalar.properties.isLowercase
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    if value < 0x250 { return value != 0xD7 && value != 0xF7 }
    return scalar.properties.isAlphabetic || isMark(scalar)
  }

  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || isLetter(scalar)
  }

  /// Opening or closing quotation marks of any style, without the apostrophe and the backtick.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "„", "“", "”", "‟", "«", "»", "‹", "›", "‚", "‘", "’", "'", "`", "´": true
    default: false
    }
  }

  /// Small letter of `scalar` where that is one scalar; else `scalar` itself.
  static func lowercased(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 0x80 { return value >= 0x41 && value <= 0x5A ? value | 0x20 : value }
    if value < 0x100 { return value >= 0xC0 && value <= 0xDE && value != 0xD7 ? value + 0x20 : value }
    if value < 0x130 { return value | 1 }
    if value >= 0x391 && value <= 0x3A9 { return value + 0x20 }
    if value >= 0x410 && value <= 0x42F { return value + 0x20 }
    guard scalar.properties.isUppercase else { return value }
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? (mapped.first?.value ?? value) : value
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
