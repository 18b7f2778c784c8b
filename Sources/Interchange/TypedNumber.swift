import Quantities

/// A number as a learner types it into a system that knows digits and a point only: the digits, and the unit
/// as words behind them.
struct TypedNumber: Sendable, Hashable {
  /// The number as it is written: 3.5 for "3,5 Millionen Euro".
  let value: Double
  /// What is written behind it: "Millionen Euro"; empty for none.
  let unit: String
  /// What one of the unit is worth: a million for "3,5 Millionen Euro".
  let scale: Double

  /// Reads `text`, which must begin with digits; nil otherwise.
  init?(_ text: String, language: Language) {
    let characters = Array(text)
    var end = 0
    while end < characters.count, Self.continues(characters, at: end) { end += 1 }
    guard let value = Self.number(String(characters[..<end]), language: language) else { return nil }
    self.value = value
    unit = String(characters[end...].drop(while: \.isWhitespace))
    scale = 1
  }

  /// `value` with a decimal point, as short as possible.
  static func plain(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func continues(_ characters: [Character], at index: Int) -> Bool {
    let character = characters[index]
    if isDigit(character) { return true }
    if index == 0 { return character == "-" || character == "−" }
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    return ".,\u{A0}\u{202F}".contains(character) && isDigit(next)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The value of digits with the separators of `language`.
  private static func number(_ digits: String, language: Language) -> Double? {
    let decimal: Character = language == .german ? "," : "."
    let plain = digits.compactMap { character -> Character? in
      switch character {
      case decimal: "."
      case "−": "-"
      case ".", ",", "\u{A0}", "\u{202F}": nil
      default: character
      }
    }
    return Double(String(plain))
  }
}
