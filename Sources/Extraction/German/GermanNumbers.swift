/// The value of a German number word or digit string, as one word.
enum GermanNumbers {
  private static let small: [String: Double] = [
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90, "hundert": 100, "tausend": 1000,
  ]

  /// The value; nil for anything that is not one plain number (years are numbers here, "eins" is not).
  static func value(of word: String) -> Double? {
    if let value = small[word.lowercased()] { return value }
    guard let first = word.unicodeScalars.first, (48...57).contains(first.value),
      let last = word.unicodeScalars.last, (48...57).contains(last.value)
    else { return nil }
    let parts = word.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let digits = groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
    return Double(digits)
  }
}
