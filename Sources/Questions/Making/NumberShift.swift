internal import Quantities

/// Another number that looks as plausible as the given one: same form, same rounding, clearly different.
enum NumberShift {
  /// Numbers unlike `text` written in the same way, best first; empty where the form is not known.
  static func alternatives(to text: String, language: Language) -> [String] {
    if let index = words(language).firstIndex(of: text.lowercased()) {
      let list = words(language)
      return [index + 2, index - 2, index + 4, index + 3, index - 3]
        .filter { list.indices.contains($0) && list[$0] != text.lowercased() }.map { list[$0] }
    }
    let (group, decimal): (Character, Character) = language == .german ? (".", ",") : (",", ".")
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    let whole = parts[0].filter { $0 != group }
    guard parts.count <= 2, let number = Int(whole), whole.allSatisfy(\.isNumber) else { return [] }
    if parts.count == 2 { return decimals(number, String(parts[1]), decimal) }
    if (1900...2100).contains(number), !parts[0].contains(group) { return years(number) }
    let hasGroups = parts[0].contains(group)
    return whole.count == 1
      ? smallNumbers(number) : scaled(number).map { format($0, hasGroups ? group : nil) }
  }

  private static func words(_ language: Language) -> [String] {
    language == .german
      ? ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
      : ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
  }

  private static func smallNumbers(_ number: Int) -> [String] {
    [number + 2, number - 2, number + 3, number + 4].filter { $0 > 1 }.map(String.init)
  }

  private static func years(_ number: Int) -> [String] {
    [number - 2, number + 1, number - 3, number + 2].map(String.init)
  }

  private static func decimals(_ whole: Int, _ fraction: String, _ mark: Character) -> [String] {
    let factors: [Double] = [1.4, 0.7, 1.8, 0.55]
    guard let digits = Int(fraction) else { return [] }
    let power = Int(Double(repeating10(fraction.count)))
    let value = whole * power + digits
    return factors.compactMap { factor in
      var other = Int(Double(value) * factor)
      if other % 10 == 0 { other += 3 }
      guard other != value, other > 0 else { return nil }
      let rest = String(other % power)
      return "\(other / power)\(mark)\(String(repeating: "0", count: fraction.count - rest.count))\(rest)"
    }
  }

  private static func repeating10(_ count: Int) -> Int {
    (0..<count).reduce(1) { product, _ in product * 10 }
  }

  /// Keeps the count of digits and the trailing zeros.
  private static func scaled(_ number: Int) -> [Int] {
    var step = 1
    while number % (step * 10) == 0, step * 10 <= number { step *= 10 }
    let factors: [Double] = [1.4, 0.7, 1.8, 0.55]
    var result: [Int] = []
    for factor in factors {
      let other = Int((Double(number) * factor / Double(step)).rounded()) * step
      if other != number, other > 0, !result.contains(other) { result.append(other) }
    }
    return result
  }

  private static func format(_ number: Int, _ group: Character?) -> String {
    let digits = String(number)
    guard let group, digits.count > 3 else { return digits }
    var result = ""
    for (offset, digit) in digits.reversed().enumerated() {
      if offset > 0, offset % 3 == 0 { result.append(group) }
      result.append(digit)
    }
    return String(result.reversed())
  }
}
