internal import Quantities

/// Compares numbers by value: „50.000“, „50 000“, „fünfzigtausend“, "50,000".
struct NumberMatch {
  let language: Language
  let key: Quantity
  private let keyText: String
  private let tolerance: Double
  private let rest: AnswerText
  private let stem: String

  /// A match against `text`, or nil if it holds no number. `isStrict` demands that nothing but the number counts.
  init?(key text: String, tolerance: Double?, stem: String, language: Language) {
    guard let (quantity, rest) = QuantityGrammar(language: language).reading(of: text), rest.count <= 4 else {
      return nil
    }
    self.language = language
    key = quantity
    keyText = text
    self.tolerance = tolerance ?? 0
    self.rest = AnswerText(rest.joined(separator: " "))
    self.stem = stem
  }

  /// How `response` stands to the key, or nil if it is no number.
  func judge(_ response: String) -> Judgement? {
    let readings = [language, language == .german ? .english : .german].compactMap {
      QuantityGrammar(language: $0).reading(of: response)
    }
    guard let first = readings.first, fits(first) else { return nil }
    if let judgement = judge(first.quantity), judgement.outcome != .wrong { return judgement }
    if hasSameDigits(response) { return sameDigits() }
    if readings.count > 1, readings[1].quantity != first.quantity, isForeign(response), fits(readings[1]),
      let other = judge(readings[1].quantity)
    {
      return other
    }
    return judge(first.quantity)
  }

  /// Whether the words after the number are those of the key or of the stem.
  private func fits(_ reading: (quantity: Quantity, rest: [String])) -> Bool {
    let words = AnswerText(reading.rest.joined(separator: " "))
    guard !words.words.isEmpty else { return true }
    guard key.unit == nil || reading.quantity.unit != nil else { return false }
    if words.isAlternative || words.isList { return false }
    if !rest.words.isEmpty {
      let judgement = TextMatch(keyText: rest).judge(words)
      return judgement.outcome != .wrong
    }
    return words.negations.isEmpty && words.words.count <= 2
  }

  private func judge(_ response: Quantity) -> Judgement? {
    guard let scaled = inKeyUnit(response), (response.upper == nil) == (key.upper == nil),
      isCompatible(response)
    else {
      return .differing
    }
    let isUpper =
      key.upper == nil || zip([response.upper], [key.upper]).allSatisfy { Self.isEqual($0 ?? 0, $1 ?? 0) }
    guard isUpper else { return .differing }
    let distance = abs(scaled - key.value)
    if Self.isEqual(scaled, key.value) { return Judgement(.right, reason: .equalValue, score: 1) }
    if distance <= tolerance * (1 + 1e-9) { return Judgement(.right, reason: .withinTolerance, score: 1) }
    return .differing
  }

  /// The response's value in the key's unit; nil where the units do not fit together.
  private func inKeyUnit(_ response: Quantity) -> Double? {
    guard let unit = response.unit else { return spelledScale(response.value) }
    guard let wanted = key.unit else { return isAsked(unit) ? response.value : nil }
    let (mine, other) = (Unit.base(of: unit), Unit.base(of: wanted))
    guard mine.unit == other.unit else { return nil }
    return unit == wanted ? response.value : response.value * mine.factor / other.factor
  }

  /// „3,5“ where the stem asks for millions.
  private func spelledScale(_ value: Double) -> Double {
    let words = AnswerText(stem).words.map(\.text)
    let scales: [(Set<String>, Double)] = [
      (["millionen", "million", "millions", "mio"], 1e6),
      (["milliarden", "milliarde", "billion", "billions", "mrd"], 1e9),
      (["tausend", "thousand"], 1e3),
    ]
    for (names, factor) in scales
    where key.value >= factor && value < factor && words.contains(where: names.contains) {
      if language == .german, names.contains("billion"),
        !words.contains(where: { $0.hasPrefix("milliarde") || $0 == "mrd" })
      {
        continue
      }
      return value * factor
    }
    return value
  }

  /// Whether the stem asks for `unit`.
  private func isAsked(_ unit: String) -> Bool {
    AnswerText(stem).words.contains { word in
      QuantityGrammar(language: language).value(of: "2 " + word.text)?.unit == unit
    }
  }

  /// Whether the qualifiers do not contradict each other.
  private func isCompatible(_ response: Quantity) -> Bool {
    let above: Set<Quantity.Qualifier> = [.moreThan, .atLeast]
    let below: Set<Quantity.Qualifier> = [.lessThan, .atMost, .almost]
    if (response.qualifier == .vague) != (key.qualifier == .vague) { return false }
    if above.contains(response.qualifier) { return above.contains(key.qualifier) }
    if below.contains(response.qualifier) { return below.contains(key.qualifier) }
    return true
  }

  // MARK: The other language's signs

  /// "50,000" in a German deck has the key's digits in the key's order.
  private func hasSameDigits(_ response: String) -> Bool {
    let mine = response.unicodeScalars.filter { ("0"..."9").contains($0) }
    let wanted = keyText.unicodeScalars.filter { ("0"..."9").contains($0) }
    let hasWords = response.unicodeScalars.contains { $0.properties.isAlphabetic }
    return mine.count >= 4 && !hasWords && mine.elementsEqual(wanted) && isGrouped(response)
  }

  private func sameDigits() -> Judgement {
    key.value == key.value.rounded()
      ? Judgement(.right, reason: .equalValue, score: 1)
      : Judgement(.nearly, reason: .typo(edits: 1), score: 1)
  }

  private func isGrouped(_ response: String) -> Bool {
    let groups = response.split(whereSeparator: { $0 == "," || $0 == "." })
    return groups.count > 1 && groups.dropFirst().allSatisfy { $0.filter(\.isNumber).count == 3 }
  }

  /// Whether `response` can be read in one way only, and that is the other language's: "1,234.5", "12.5".
  private func isForeign(_ response: String) -> Bool {
    response.contains(",") && response.contains(".")
      || response.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func isEqual(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }
}
