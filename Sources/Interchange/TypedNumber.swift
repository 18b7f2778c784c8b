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

  /// Reads `text`, which must begin with a number in digits or words; nil otherwise.
  init?(_ text: String, language: Language) {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    let amount = String(isNegative ? text.dropFirst() : text[...])
    let grammar = QuantityGrammar(language: language)
    guard let whole = grammar.reading(of: amount) else { return nil }
    let digits = amount.prefix(Self.digitCount(of: amount))
    if let number = grammar.value(of: String(digits)), number.value != 0 {
      value = isNegative ? -number.value : number.value
      scale = whole.quantity.value / number.value
      unit = String(amount.dropFirst(digits.count).drop(while: \.isWhitespace))
    } else {
      value = isNegative ? -whole.quantity.value : whole.quantity.value
      scale = 1
      unit = whole.rest.joined(separator: " ")
    }
  }

  /// `value` with a decimal point, as short as possible.
  static func plain(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// How many characters at the beginning are digits with their separators.
  private static func digitCount(of text: String) -> Int {
    let characters = Array(text)
    var end = 0
    while end < characters.count, continues(characters, at: end) { end += 1 }
    return end
  }

  private static func continues(_ characters: [Character], at index: Int) -> Bool {
    if isDigit(characters[index]) { return true }
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    return isDigit(next) && index > 0 && ".,\u{A0}\u{202F}".contains(characters[index])
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
