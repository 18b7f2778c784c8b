/// Cuts a text into lexemes in one pass.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var lexemes: [Lexeme] = []

  /// The lexemes of `text`.
  static func lexemes(of text: String) -> [Lexeme] {
    var lexer = Lexer(scalars: Array(text.unicodeScalars))
    lexer.run()
    return lexer.lexemes
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    lexemes.reserveCapacity(scalars.count / 5)
  }

  private mutating func run() {
    var index = 0
    var isSpaced = true
    while index < scalars.count {
      let scalar = scalars[index]
      if Self.isSpace(scalar) {
        isSpaced = true
        index += 1
        continue
      }
      let start = index
      if Self.isDigit(scalar) {
        while index < scalars.count, Self.isDigit(scalars[index]) { index += 1 }
        append(.digits, start..<index, isSpaced)
      } else if Self.isLetter(scalar) {
        while index < scalars.count, Self.isLetter(scalars[index]) || Self.isMark(scalars[index]) {
          index += 1
        }
        append(.word, start..<index, isSpaced)
      } else {
        index += 1
        append(.sign, start..<index, isSpaced)
      }
      isSpaced = false
    }
  }

  private mutating func append(_ kind: Lexeme.Kind, _ range: Range<Int>, _ isSpaced: Bool) {
    var folded = String.UnicodeScalarView()
    for index in range {
      let scalar = scalars[index]
      if scalar.value == 0x308, let last = folded.last, let composed = Self.composed[last] {
        folded.removeLast()
        folded.append(composed)
      } else {
        Self.appendLowercase(scalar, to: &folded)
      }
    }
    let text = String(folded)
    let first = scalars[range.lowerBound]
    let isCapital = kind == .word && folded.first != first
    lexemes.append(
      Lexeme(
        start: range.lowerBound, end: range.upperBound, kind: kind, text: text, isCapitalised: isCapital,
        isSpaced: isSpaced))
  }

  private static let composed: [Unicode.Scalar: Unicode.Scalar] = ["a": "ä", "o": "ö", "u": "ü"]

  private static func appendLowercase(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
      folded.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
    case 0..<0x100:
      folded.append(scalar)
    default:
      folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// Whether `scalar` separates words.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xB5, 0xB6...0xBF, 0xD7, 0xF7, 0x2000...0x206F: false
    case 0xC0...0x24F: true
    default: scalar.properties.isAlphabetic
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }
}
