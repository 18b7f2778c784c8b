extension String {
  /// The number of terminal columns the text takes on one line.
  public var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text, shortened to at most `width` columns; what was cut is shown by `ellipsis`.
  public func truncated(to width: Int, ellipsis: String = "…") -> String {
    guard displayWidth > width else { return self }
    let room = width - ellipsis.displayWidth
    guard room >= 0 else { return String(prefix(Swift.max(0, width))) }
    var result = ""
    var used = 0
    for character in self {
      used += character.displayWidth
      guard used <= room else { break }
      result.append(character)
    }
    return result + ellipsis
  }

  /// The text, followed by as many spaces as fill `width` columns.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text, preceded by as many spaces as fill `width` columns.
  public func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
  }
}

extension Character {
  /// The number of terminal columns the character takes: 0, 1 or 2.
  public var displayWidth: Int {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    var width = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F, width == 1, unicodeScalars.first?.properties.isEmoji == true { return 2 }
      width = max(width, scalar.columns)
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Columns by East Asian Width (UAX #11) and general category.
  fileprivate var columns: Int {
    if value < 0x300 { return value == 0xAD || value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return isWide ? 2 : 1
  }

  /// The blocks of East Asian Width W and F, and characters that are shown as emoji.
  private var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
    case 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF: true
    case 0x20000...0x3FFFD: true
    default: properties.isEmojiPresentation
    }
  }
}
