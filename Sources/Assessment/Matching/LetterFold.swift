/// Folds letters so that spellings of one word become equal: case, accents, umlauts, ß.
enum LetterFold {
  /// Two spellings of a text in small letters: with „ae“ and with „a“ for an umlaut; equal where there is none.
  struct Forms: Sendable, Hashable {
    /// With „ae“ for „ä“.
    var wide: String
    /// With „a“ for „ä“.
    var narrow: String

    /// Whether both are spellings of one word: „Schröder“, „Schroeder“, „Schroder“.
    func isSame(as other: Forms) -> Bool {
      wide == other.wide || narrow == other.narrow || wide == other.narrow || narrow == other.wide
    }
  }

  /// The forms of `word`, composed or decomposed.
  static func forms(of word: some Sequence<Unicode.Scalar>) -> Forms {
    var wide = String.UnicodeScalarView()
    var narrow = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in word {
      defer { last = scalar }
      if scalar.value == 0x308, let last, isUmlautBase(last) {
        wide.append("e")
        continue
      }
      if (0x300...0x36F).contains(scalar.value) { continue }
      for small in scalar.properties.lowercaseMapping.unicodeScalars { append(small, &wide, &narrow) }
    }
    return Forms(wide: String(wide), narrow: String(narrow))
  }

  /// Whether `scalar` belongs to a word: a letter, a digit or a mark on one.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIIWord(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      || (0x300...0x36F).contains(scalar.value)
  }

  /// Signs that are read as nothing: soft hyphens, zero-width and direction marks.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func isUmlautBase(_ scalar: Unicode.Scalar) -> Bool {
    ["a", "o", "u", "A", "O", "U"].contains(scalar)
  }

  private static func append(
    _ scalar: Unicode.Scalar, _ wide: inout String.UnicodeScalarView, _ narrow: inout String.UnicodeScalarView
  ) {
    if scalar.isASCII {
      wide.append(scalar)
      narrow.append(scalar)
    } else if let (long, short) = special[scalar] {
      wide.append(contentsOf: long.unicodeScalars)
      narrow.append(contentsOf: short.unicodeScalars)
    } else if (0xFF10...0xFF19).contains(scalar.value), let digit = Unicode.Scalar(scalar.value - 0xFEE0) {
      wide.append(digit)
      narrow.append(digit)
    } else {
      wide.append(scalar)
      narrow.append(scalar)
    }
  }

  private static let special: [Unicode.Scalar: (String, String)] = {
    var table: [Unicode.Scalar: (String, String)] = [
      "ä": ("ae", "a"), "ö": ("oe", "o"), "ü": ("ue", "u"), "ß": ("ss", "ss"), "æ": ("ae", "ae"),
      "œ": ("oe", "oe"),
      "ø": ("oe", "o"), "å": ("aa", "a"), "þ": ("th", "th"), "ð": ("d", "d"),
    ]
    let plain: [(String, String)] = [
      ("àáâãāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
      ("ìíîïĩīĭįı", "i"),
      ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"),
      ("ţťŧț", "t"),
      ("ùúûũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    ]
    for (letters, base) in plain { for letter in letters.unicodeScalars { table[letter] = (base, base) } }
    return table
  }()
}
