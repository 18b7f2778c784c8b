extension String {
  /// The text with everything made visible that could act on a terminal or disguise the order of letters:
  /// control characters become their pictures (`␛` for escape), C1 controls, line separators and
  /// direction overrides become `\u{202e}`. Letters, emoji and joiners stay as they are.
  ///
  /// Everything that comes from an article, a deck or a learner goes through here before it is shown.
  /// With `keepingNewlines`, line feeds stay; tabs become a space without it.
  public func sanitized(keepingNewlines: Bool = false) -> String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where keepingNewlines, "\t" where keepingNewlines: result.append(scalar)
      case "\t": result.append(" ")
      case _ where !scalar.isHarmful: result.append(scalar)
      default: result.append(contentsOf: scalar.picture.unicodeScalars)
      }
    }
    return String(result)
  }

  /// Whether the text holds a character that could act on a terminal or disguise the order of letters;
  /// line feeds and tabs do not count.
  public var holdsHarmfulCharacters: Bool {
    unicodeScalars.contains { $0.isHarmful && $0 != "\n" && $0 != "\t" }
  }
}

extension Unicode.Scalar {
  /// Controls, line and paragraph separators, and the embeddings, overrides and isolates of direction.
  var isHarmful: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A visible stand-in for a harmful character.
  var picture: String {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String(Character($0)) } ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\\u{\(String(value, radix: 16))}"
    }
  }
}
