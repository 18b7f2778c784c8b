/// Reads units after and before a number: „Euro“, „US-Dollar“, „km/h“, "percentage points", "$".
struct UnitReader {
  let words: [Lexeme]
  let language: Language

  /// The unit that begins at `index` with the index after it, or nil.
  func read(at index: Int) -> (unit: String, end: Int)? {
    guard index < words.count else { return nil }
    if let special = special(at: index) { return special }
    guard let unit = Unit.canonical(words[index].text, in: language), isPlausible(unit, at: index) else {
      return nil
    }
    return extended(unit, end: index + 1)
  }

  /// The currency that stands before a number, as in "$15" and „EUR 20“, with the index after it.
  func prefix(at index: Int) -> (unit: String, end: Int)? {
    guard index + 1 < words.count else { return nil }
    let word = words[index]
    if Self.signs.contains(word.text) {
      return Unit.canonical(word.text, in: language).map { ($0, index + 1) }
    }
    guard word.kind == .word else { return nil }
    if words[index + 1].isSign("$"), !words[index + 1].isSpaced, let unit = Self.prefixes[word.text] {
      return (unit, index + 2)
    }
    let codes: Set<String> = ["eur", "usd", "gbp", "chf"]
    return codes.contains(word.text) && word.isCapitalised
      ? Unit.canonical(word.text, in: language).map { ($0, index + 1) } : nil
  }

  private static let signs: Set<String> = ["$", "€", "£", "¥"]
  private static let prefixes = [
    "us": "USD", "usd": "USD", "mxn": "MXN", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "a": "AUD", "c": "CAD",
  ]

  private func isPlausible(_ unit: String, at index: Int) -> Bool {
    let word = words[index]
    // One letter is a unit only where it is written as one: "5 m", not "5 M" or "5 T".
    if word.kind == .word, word.text.utf8.count == 1 { return !word.isCapitalised }
    return true
  }

  private func special(at index: Int) -> (unit: String, end: Int)? {
    let word = words[index]
    if let compound = adjectives[word.text], let next = text(index + 1), let unit = compound[next] {
      return (unit, index + 2)
    }
    if word.text == "us" || word.text == "u", let dollars = americanDollar(at: index) {
      return ("USD", dollars)
    }
    if word.text == "percentage", text(index + 1)?.hasPrefix("point") == true { return ("pp", index + 2) }
    if word.text == "per", text(index + 1) == "cent" { return ("%", index + 2) }
    if word.text == "square", let next = text(index + 1) {
      let squares = ["km": "km²", "m": "m²", "ft": "ft²", "mi": "mi²"]
      if let unit = Unit.canonical(next, in: language).flatMap({ squares[$0] }) { return (unit, index + 2) }
    }
    return nil
  }

  private func americanDollar(at index: Int) -> Int? {
    var next = index + 1
    if next < words.count, words[next].isDash { next += 1 }
    return text(next) == "dollar" || text(next) == "dollars" ? next + 1 : nil
  }

  private var adjectives: [String: [String: String]] {
    Self.adjectives
  }

  private static let adjectives: [String: [String: String]] = {
    var table: [String: [String: String]] = [:]
    let stems = [
      ("kanadisch", "dollar", "CAD"), ("australisch", "dollar", "AUD"), ("amerikanisch", "dollar", "USD"),
      ("britisch", "pfund", "GBP"), ("schweizer", "franken", "CHF"), ("indisch", "rupien", "INR"),
      ("finnisch", "mark", "FIM"), ("deutsch", "mark", "DEM"), ("kambodschanisch", "riel", "KHR"),
      ("schwedisch", "kronen", "SEK"), ("norwegisch", "kronen", "NOK"), ("dänisch", "kronen", "DKK"),
      ("tschechisch", "kronen", "CZK"), ("polnisch", "zloty", "PLN"), ("chinesisch", "yuan", "CNY"),
      ("canadian", "dollars", "CAD"), ("australian", "dollars", "AUD"), ("swiss", "francs", "CHF"),
    ]
    for (stem, noun, unit) in stems {
      for ending in ["", "e", "en", "er"] { table[stem + ending, default: [:]][noun] = unit }
    }
    return table
  }()

  /// Rates and powers: „km/h“, „Metern pro Sekunde“, „m²“.
  private func extended(_ unit: String, end: Int) -> (unit: String, end: Int) {
    if unit == "km" || unit == "m", let (power, next) = power(of: unit, at: end) { return (power, next) }
    if unit == "GBP", text(end) == "sterling" { return (unit, end + 1) }
    if unit == "°", let scale = text(end), scale == "celsius" || scale == "c" { return ("°C", end + 1) }
    if unit == "°", let scale = text(end), scale == "fahrenheit" || scale == "f" { return ("°F", end + 1) }
    guard unit == "km" || unit == "m" || unit == "mi", end + 1 < words.count else { return (unit, end) }
    let isPer = words[end].isSign("/") || text(end) == "pro" || text(end) == "per" || text(end) == "an"
    guard isPer, let rate = text(end + 1) else { return (unit, end) }
    switch (unit, rate) {
    case ("km", "h"), ("km", "stunde"), ("km", "hour"): return ("km/h", end + 2)
    case ("m", "s"), ("m", "sekunde"), ("m", "second"): return ("m/s", end + 2)
    case ("mi", "hour"): return ("mph", end + 2)
    default: return (unit, end)
    }
  }

  private func power(of unit: String, at index: Int) -> (String, Int)? {
    guard index < words.count, !words[index].isSpaced else { return nil }
    if words[index].isSign("²") || words[index].isSign("³") { return (unit + words[index].text, index + 1) }
    guard words[index].isSign("^"), index + 1 < words.count else { return nil }
    let powers = ["2": "²", "3": "³"]
    return powers[words[index + 1].text].map { (unit + $0, index + 2) }
  }

  private func text(_ index: Int) -> String? {
    index < words.count ? words[index].text : nil
  }
}
