extension String {
  /// The text without anything a terminal would obey: control characters become their visible pictures
  /// (ESC becomes ␛), tabs become two spaces, and characters that reverse the direction of text vanish.
  /// Line breaks stay.
  public func sanitizedForTerminal() -> String {
    guard unicodeScalars.contains(where: \.isUnsafeOnTerminal) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result.append(contentsOf: "  ".unicodeScalars)
      } else if !scalar.isUnsafeOnTerminal {
        result.append(scalar)
      } else if let picture = scalar.picture {
        result.append(picture)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would obey the character rather than show it.
  var isUnsafeOnTerminal: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xE0001, 0xE0020...0xE007F: true
    default: false
    }
  }

  /// What stands for an unsafe character; nil where nothing needs to.
  fileprivate var picture: Unicode.Scalar? {
    switch value {
    case 0x0D: nil
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x2028, 0x2029: " "
    default: nil
    }
  }
}
