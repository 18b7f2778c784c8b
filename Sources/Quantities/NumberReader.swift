/// Reads numbers in digits and words from lexemes.
struct NumberReader {
  /// A number that was read.
  struct Reading {
    /// Its value.
    var value: Double
    /// The index after its last lexeme.
    var end: Int
    /// Whether only the order of magnitude is said: „Hunderte“, "dozens".
    var isVague = false
    /// Whether it is only an article („eine“), which counts only before a unit.
    var isArticle = false
    /// Whether it is written in digits.
    var isDigits = false
    /// Whether a scale („Millionen“) belongs to it.
    var isScaled = false
    /// Whether it could be a year: four digits without separators.
    var isPlainFourDigits = false
  }

  let words: [Lexeme]
  let language: Language
  /// How many numbers this one is a remainder of, so that chains of numbers cost no more than their length.
  private var nesting = 0

  init(words: [Lexeme], language: Language) {
    self.words = words
    self.language = language
  }

  /// The number that begins at `index`, or nil.
  func read(at index: Int) -> Reading? {
    guard index < words.count else { return nil }
    let word = words[index]
    switch word.kind {
    case .sign: return vulgarFraction(at: index)
    case .digits: return digits(at: index).flatMap { scaled($0) }
    case .word: return language == .german ? german(at: index) : english(at: index)
    }
  }

  // MARK: Digits

  /// The number in digits that begins at `index`, without a scale word.
  func digits(at index: Int) -> Reading? {
    guard let grouped = grouped(at: index) else { return nil }
    var (text, end) = grouped
    if let fraction = fraction(at: end, isGrouped: end > index + 1) {
      text += "." + words[fraction].text
      end = fraction + 1
    }
    guard !continues(at: end), let value = Double(text) else { return nil }
    let isYear = end == index + 1 && text.utf8.count == 4
    return Reading(value: value, end: end, isDigits: true, isPlainFourDigits: isYear)
  }

  private func grouped(at index: Int) -> (String, Int)? {
    var text = words[index].text
    var end = index + 1
    guard text.utf8.count <= 3, text.utf8.first != 0x30 else {
      return text.utf8.count <= 18 ? (text, end) : nil
    }
    var separator: String?
    while let next = group(at: end, separator: &separator) {
      text += words[next].text
      end = next + 1
    }
    return (text, end)
  }

  private func group(at end: Int, separator: inout String?) -> Int? {
    guard end < words.count else { return nil }
    let sign = words[end]
    if sign.kind == .digits {
      let isNear = sign.isSpaced && sign.start == words[end - 1].end + 1
      guard isNear, sign.text.utf8.count == 3, separator == nil || separator == " " else { return nil }
      separator = " "
      return end
    }
    let mark = language == .german ? "." : ","
    guard !sign.isSpaced, sign.isSign(mark) || sign.isSign("'") || sign.isSign("’"),
      isDigits(end + 1, count: 3)
    else { return nil }
    guard separator == nil || separator == sign.text else { return nil }
    separator = sign.text
    return end + 1
  }

  private func fraction(at end: Int, isGrouped: Bool) -> Int? {
    guard end + 1 < words.count, !words[end].isSpaced, isDigits(end + 1) else { return nil }
    let mark = language == .german ? "," : "."
    if words[end].isSign(mark) { return end + 1 }
    // The other language's decimal mark, where it cannot be a thousands separator.
    let other = language == .german ? "." : ","
    let isDecimal = words[end].isSign(other) && words[end + 1].text.utf8.count != 3 && !isGrouped
    guard isDecimal, language == .german, word(end + 2) != "uhr", !isSign(end + 2, ".") else { return nil }
    return end + 1
  }

  /// Whether more digits hang on without a space, as in versions, addresses and dates.
  private func continues(at end: Int) -> Bool {
    guard end + 1 < words.count, !words[end].isSpaced, isDigits(end + 1) else { return false }
    return words[end].isSign(".") || words[end].isSign(",") || words[end].isSign(":")
      || words[end].isSign("/")
  }

  private func isDigits(_ index: Int, count: Int? = nil) -> Bool {
    guard index < words.count, words[index].kind == .digits, !words[index].isSpaced else { return false }
    return count.map { words[index].text.utf8.count == $0 } ?? true
  }

  func isSign(_ index: Int, _ sign: String) -> Bool {
    index < words.count && words[index].isSign(sign)
  }

  func word(_ index: Int) -> String? {
    index >= 0 && index < words.count && words[index].kind == .word ? words[index].text : nil
  }

  private func vulgarFraction(at index: Int) -> Reading? {
    let values: [String: Double] = [
      "½": 0.5, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 0.25, "¾": 0.75, "⅙": 1.0 / 6, "⅛": 0.125,
    ]
    return values[words[index].text].map { Reading(value: $0, end: index + 1) }
  }

  // MARK: Scales

  /// Multiplies by scale words that follow, and adds what follows those.
  func scaled(_ reading: Reading, depth: Int = 0) -> Reading {
    guard depth < 4, let (factor, end) = scale(at: reading.end) else { return reading }
    var result = reading
    result.value = Self.product(reading.value, factor)
    result.end = end
    result.isArticle = false
    result.isScaled = true
    result.isPlainFourDigits = false
    if factor >= 1000, depth == 0, let rest = remainder(at: end, below: factor) {
      result.value += rest.value
      result.end = rest.end
    }
    return scaled(result, depth: depth + 1)
  }

  /// `value` times `factor` without the binary noise of 1.1 × 1,000,000.
  private static func product(_ value: Double, _ factor: Double) -> Double {
    let product = value * factor
    let whole = product.rounded()
    return abs(product - whole) < 1e-6 * max(1, abs(whole)) / 1000 ? whole : product
  }

  private func scale(at index: Int) -> (Double, Int)? {
    let scales = language == .german ? GermanNumerals.scales : EnglishNumerals.scales
    guard let text = word(index) else { return nil }
    if let factor = scales[text] {
      let isAbbreviation =
        text.utf8.count <= 4 && ["mio", "mrd", "tsd", "bn", "mn", "tn", "mill"].contains(text)
      let hasDot = isAbbreviation && isSign(index + 1, ".") && !words[index + 1].isSpaced
      return (factor, hasDot ? index + 2 : index + 1)
    }
    guard language == .english, !words[index].isSpaced, words[index - 1].kind == .digits else { return nil }
    return ["m": 1e6, "k": 1e3, "b": 1e9].first { $0.key == text }.map { ($0.value, index + 1) }
  }

  private func remainder(at index: Int, below limit: Double) -> Reading? {
    guard word(index) != nil, nesting < 2 else { return nil }
    var inner = self
    inner.nesting += 1
    let start = language == .english && word(index) == "and" ? index + 1 : index
    guard let rest = inner.read(at: start), !rest.isDigits, !rest.isArticle, !rest.isVague,
      rest.value < limit,
      rest.value >= 1
    else { return nil }
    return rest
  }

  // MARK: Words

  private func german(at index: Int) -> Reading? {
    let text = words[index].text
    if let half = halves(at: index) { return half }
    if GermanNumerals.articles.contains(text) {
      return scaled(Reading(value: 1, end: index + 1, isArticle: true))
    }
    if let magnitude = GermanNumerals.vague[text] {
      return Reading(value: magnitude, end: index + 1, isVague: true)
    }
    if text == "dutzend", words[index].isCapitalised { return nil }
    guard let value = GermanNumerals.value(of: text) else { return nil }
    if let decimal = spokenDecimal(value, at: index + 1) { return scaled(decimal) }
    if let parts = fractionWord(value, at: index + 1) { return scaled(parts) }
    return scaled(Reading(value: value, end: index + 1))
  }

  /// „ein halbes“, „drei halbe“, „zwei Drittel“, „fünf und drei Viertel“.
  private func fractionWord(_ value: Double, at index: Int, isSum: Bool = true) -> Reading? {
    if isSum, word(index) == "und", let next = word(index + 1), let count = GermanNumerals.value(of: next),
      let part = fractionWord(count, at: index + 2, isSum: false), part.value < 1
    {
      return Reading(value: value + part.value, end: part.end)
    }
    let parts: [String: Double] = [
      "halbe": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8, "zehntel": 10,
    ]
    guard let text = word(index), let divisor = parts[text] else { return nil }
    return Reading(value: value / divisor, end: index + 1)
  }

  private func halves(at index: Int) -> Reading? {
    let halves: Set<String> = ["halbe", "halbes", "halben", "halber"]
    let text = words[index].text
    if GermanNumerals.articles.contains(text), let next = word(index + 1), halves.contains(next) {
      return scaled(Reading(value: 0.5, end: index + 2))
    }
    if halves.contains(text), scale(at: index + 1) != nil {
      return scaled(Reading(value: 0.5, end: index + 1))
    }
    return nil
  }

  /// „zwei Komma drei“.
  private func spokenDecimal(_ value: Double, at index: Int) -> Reading? {
    guard word(index) == "komma", let next = word(index + 1), let digit = GermanNumerals.value(of: next),
      digit < 10
    else { return nil }
    return Reading(value: value + digit / 10, end: index + 2)
  }

  private func english(at index: Int) -> Reading? {
    let text = words[index].text
    if let magnitude = EnglishNumerals.vague[text] {
      return Reading(value: magnitude, end: index + 1, isVague: true)
    }
    if EnglishNumerals.articles.contains(text) {
      if word(index + 1) == "half" { return scaled(Reading(value: 0.5, end: index + 2)) }
      return scaled(Reading(value: 1, end: index + 1, isArticle: true))
    }
    if text == "half", word(index + 1) == "a" { return scaled(Reading(value: 0.5, end: index + 2)) }
    if let unit = EnglishNumerals.units[text] {
      return halved(scaledEnglish(Reading(value: unit, end: index + 1)))
    }
    guard let ten = EnglishNumerals.tens[text] else { return nil }
    let next = isSign(index + 1, "-") ? index + 2 : index + 1
    if let unit = word(next).flatMap({ EnglishNumerals.units[$0] }), (1..<10).contains(unit) {
      return scaledEnglish(Reading(value: ten + unit, end: next + 1))
    }
    return scaledEnglish(Reading(value: ten, end: index + 1))
  }

  private func scaledEnglish(_ reading: Reading) -> Reading {
    guard word(reading.end) == "hundred" else { return scaled(reading) }
    var result = Reading(value: reading.value * 100, end: reading.end + 1, isScaled: true)
    let start = word(result.end) == "and" ? result.end + 1 : result.end
    if word(start) != nil, let rest = belowHundred(at: start) {
      result.value += rest.value
      result.end = rest.end
    }
    return scaled(result)
  }

  private func belowHundred(at index: Int) -> Reading? {
    guard let text = word(index) else { return nil }
    if let unit = EnglishNumerals.units[text] { return Reading(value: unit, end: index + 1) }
    guard let ten = EnglishNumerals.tens[text] else { return nil }
    let next = isSign(index + 1, "-") ? index + 2 : index + 1
    if let unit = word(next).flatMap({ EnglishNumerals.units[$0] }), (1..<10).contains(unit) {
      return Reading(value: ten + unit, end: next + 1)
    }
    return Reading(value: ten, end: index + 1)
  }

  /// "two and a half".
  private func halved(_ reading: Reading) -> Reading {
    guard word(reading.end) == "and", word(reading.end + 1) == "a", word(reading.end + 2) == "half" else {
      return reading
    }
    return scaled(Reading(value: reading.value + 0.5, end: reading.end + 3))
  }
}
