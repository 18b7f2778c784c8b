/// German number words: „fünf“, „einundzwanzig“, „dreihunderttausend“, „zweieinhalb“.
enum GermanNumerals {
  /// The value of a word that is a number by itself, or nil. Articles („eine“) are not numbers here.
  static func value(of word: String) -> Double? {
    if let small = table[word] { return small }
    guard mayBeNumeral(word) else { return nil }
    if word.hasSuffix("einhalb") {
      guard let whole = value(of: String(word.dropLast(7))) else { return nil }
      return whole + 0.5
    }
    return thousands(Substring(word))
  }

  /// Whether the ending allows a compound number; spares most words the search.
  private static func mayBeNumeral(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.count >= 4, bytes.count <= 120, let last = bytes.last else { return false }
    switch last {
    case UInt8(ascii: "g"): return word.hasSuffix("ig")
    case UInt8(ascii: "t"): return word.hasSuffix("hundert") || word.hasSuffix("acht")
    case UInt8(ascii: "d"): return word.hasSuffix("tausend")
    case UInt8(ascii: "b"): return word.hasSuffix("einhalb")
    case UInt8(ascii: "n"): return ["ein", "zehn", "neun", "sieben"].contains { word.hasSuffix($0) }
    case UInt8(ascii: "s"): return word.hasSuffix("eins") || word.hasSuffix("sechs")
    case UInt8(ascii: "i"): return word.hasSuffix("ei")
    case UInt8(ascii: "f"): return word.hasSuffix("elf") || word.hasSuffix("nf") || word.hasSuffix("lf")
    case UInt8(ascii: "r"): return word.hasSuffix("vier")
    case UInt8(ascii: "o"): return word.hasSuffix("zwo")
    default: return false
    }
  }

  /// The value of an ordinal word: „dritte“, „einundzwanzigsten“; nil otherwise.
  static func ordinal(of word: String) -> Int? {
    guard let stem = ordinalStem(of: word) else { return nil }
    if let irregular = irregularOrdinals[String(stem)] { return irregular }
    if stem.hasSuffix("st"), let value = value(of: String(stem.dropLast(2))), value >= 20 {
      return Int(value)
    }
    if stem.hasSuffix("t"), let value = value(of: String(stem.dropLast(1))), value < 20 { return Int(value) }
    return nil
  }

  private static func ordinalStem(of word: String) -> Substring? {
    guard let last = word.utf8.last, [0x65, 0x6E, 0x72, 0x73, 0x6D].contains(last), word.utf8.contains(0x74)
    else {
      return nil
    }
    for ending in ["en", "er", "es", "em", "e"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      return stem.hasSuffix("t") ? stem : nil
    }
    return nil
  }

  /// Scales that stand as words of their own.
  static let scales: [String: Double] = [
    "tausend": 1e3, "tsd": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "mill": 1e6, "milliarde": 1e9,
    "milliarden": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12, "billiarde": 1e15, "billiarden": 1e15,
    "dutzend": 12, "hundert": 100,
  ]

  /// Plural nouns that give only an order of magnitude.
  static let vague: [String: Double] = [
    "dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "hunderter": 100, "tausende": 1000,
    "tausenden": 1000, "tausender": 1000, "zehntausende": 10_000, "zehntausenden": 10_000,
    "hunderttausende": 100_000, "hunderttausenden": 100_000, "millionen": 1e6, "milliarden": 1e9,
    "billionen": 1e12,
  ]

  /// Forms of „ein“, which are articles more often than numbers.
  static let articles: Set<String> = ["ein", "eine", "einen", "einem", "einer", "eines"]

  private static let table: [String: Double] = {
    var table: [String: Double] = [
      "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "zweien": 2, "drei": 3, "dreien": 3, "vier": 4, "fünf": 5,
      "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
      "zwoelf": 12, "sechzehn": 16, "siebzehn": 17, "anderthalb": 1.5, "anderthalbe": 1.5, "einundhalb": 1.5,
      "eineinhalb": 1.5, "dreiviertel": 0.75, "hundert": 100, "tausend": 1000,
    ]
    for (unit, value) in [
      ("drei", 13.0), ("vier", 14), ("fünf", 15), ("fuenf", 15), ("acht", 18), ("neun", 19),
    ] {
      table[unit + "zehn"] = value
    }
    return table
  }()

  private static let irregularOrdinals: [String: Int] = [
    "erst": 1, "zweit": 2, "dritt": 3, "siebent": 7, "siebt": 7, "acht": 8,
  ]

  private static let units: [(String, Double)] = [
    ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("fuenf", 5), ("sechs", 6),
    ("sieben", 7), ("acht", 8), ("neun", 9),
  ]

  private static let tens: [String: Double] = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
  ]

  private static func thousands(_ word: Substring) -> Double? {
    guard let split = word.firstRange(of: "tausend") else { return hundreds(word) }
    let head = word[..<split.lowerBound]
    let tail = rest(word[split.upperBound...])
    let count = head.isEmpty ? 1 : hundreds(head)
    guard let count, let remainder = tail.isEmpty ? 0 : hundreds(tail) else { return nil }
    return count * 1000 + remainder
  }

  private static func hundreds(_ word: Substring) -> Double? {
    guard let split = word.firstRange(of: "hundert") else { return belowHundred(word) }
    let head = word[..<split.lowerBound]
    let tail = rest(word[split.upperBound...])
    let count = head.isEmpty ? 1 : belowHundred(head)
    guard let count, let remainder = tail.isEmpty ? 0 : belowHundred(tail) else { return nil }
    return count * 100 + remainder
  }

  private static func rest(_ tail: Substring) -> Substring {
    tail.hasPrefix("und") && !tail.hasPrefix("undert") ? tail.dropFirst(3) : tail
  }

  private static func belowHundred(_ word: Substring) -> Double? {
    let text = String(word)
    if let value = table[text], value < 100, value == value.rounded() { return value }
    if text == "ein" { return 1 }
    if let value = tens[text] { return value }
    for (name, unit) in units where text.hasPrefix(name + "und") {
      if let ten = tens[String(text.dropFirst(name.count + 3))] { return ten + unit }
    }
    return nil
  }
}

extension Substring {
  /// The first place of `needle`, which must not be empty.
  fileprivate func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      let tail = self[start...]
      if tail.hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
