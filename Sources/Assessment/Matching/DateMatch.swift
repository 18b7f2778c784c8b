internal import Quantities

/// Compares dates by their parts: „19. Juli 2021“, „19.7.“, "July 19, 2021".
struct DateMatch {
  /// Year, month and day as far as they are stated.
  struct Parts: Hashable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// What is neither: "Q1", "SU", "W28", a clock time, a period.
    var rest: String

    var date: CalendarDate? {
      guard let year, let month, let day else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
  }

  let key: Parts
  private let modifier: String?
  private let tolerance: Double
  private let language: Language

  /// A match against `text`, or nil if it states no date.
  init?(key text: String, tolerance: Double?, language: Language) {
    guard let (parts, modifier) = Self.parts(of: text, language: language) else { return nil }
    key = parts
    self.modifier = modifier
    self.tolerance = tolerance ?? 0
    self.language = language
  }

  /// How `response` stands to the key, or nil if it states no date.
  func judge(_ response: String) -> Judgement? {
    let readings = Self.readings(of: response, language: language)
    guard !readings.isEmpty else { return nil }
    let judgements = readings.map { judge($0.0, modifier: $0.1) }
    return judgements.max { $0.score < $1.score }
  }

  private func judge(_ mine: Parts, modifier mineModifier: String?) -> Judgement {
    if mine == key {
      let isEdgeOther = mineModifier != nil && mineModifier != modifier
      return isEdgeOther ? .differing : Judgement(.right, reason: .equalValue, score: 1)
    }
    guard mine.rest == key.rest || mine.rest.isEmpty || key.rest.isEmpty else { return .differing }
    if let distance = distance(mine), Double(distance) <= tolerance {
      return Judgement(.right, reason: .withinTolerance, score: 1)
    }
    guard agrees(mine.year, key.year), agrees(mine.month, key.month), agrees(mine.day, key.day) else {
      return .differing
    }
    return partly(mine)
  }

  private func distance(_ mine: Parts) -> Int? {
    if let wanted = key.date, let given = mine.date { return abs(wanted.dayNumber - given.dayNumber) }
    guard key.day == nil, key.month == nil, mine.day == nil, mine.month == nil, let wanted = key.year,
      let given = mine.year
    else { return nil }
    return abs(wanted - given) * 365
  }

  private func agrees(_ mine: Int?, _ wanted: Int?) -> Bool {
    mine == nil || wanted == nil || mine == wanted
  }

  /// Nothing contradicts, but something is left out or added. The year may be left out of a day („24. Januar“), but
  /// not of a month: it is half the answer there.
  private func partly(_ mine: Parts) -> Judgement {
    let isRestSame = mine.rest == key.rest
    if isRestSame, mine.month == key.month, mine.day == key.day, key.month != nil,
      key.year == nil || mine.year == nil && key.day != nil
    {
      return Judgement(.right, reason: .equalValue, score: 1)
    }
    let shared = [(mine.year, key.year), (mine.month, key.month), (mine.day, key.day)].filter {
      $0 != nil && $0 == $1
    }.count
    guard shared > 0 else { return .differing }
    return Judgement(.nearly, reason: .incomplete, score: 0.5)
  }

  // MARK: Reading

  /// The ways to read `text`: in English "7/8/2021" is July or August.
  private static func readings(of text: String, language: Language) -> [(Parts, String?)] {
    var found: [(Parts, String?)] = []
    for candidate in [language, language == .german ? .english : .german] {
      let isForeignNumbers = candidate != language && text.unicodeScalars.contains("/") && language == .german
      guard !isForeignNumbers, let reading = parts(of: text, language: candidate) else { continue }
      if !found.contains(where: { $0.0 == reading.0 }) { found.append(reading) }
    }
    return found
  }

  private static func parts(of text: String, language: Language) -> (Parts, String?)? {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let year = Int(trimmed), (100...2999).contains(year), trimmed.utf8.count <= 4 {
      return (Parts(year: year, rest: ""), nil)
    }
    guard let time = TimeGrammar(language: language).value(of: trimmed), time.kind != .duration,
      time.kind != .set
    else {
      return nil
    }
    guard time.kind != .period else { return (Parts(rest: time.value), time.modifier) }
    return parse(time.value).map { ($0, time.modifier) }
  }

  private static func parse(_ value: String) -> Parts? {
    guard !value.hasPrefix("+"), !value.hasPrefix("-"), !value.hasPrefix("P") else { return nil }
    let halves = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let clock = halves.count > 1 ? "T" + halves[1] : ""
    let fields = halves[0].split(separator: "-")
    var parts = Parts(rest: clock)
    parts.year = fields.first.flatMap { Int($0) }
    if let first = fields.first, parts.year == nil, first != "XXXX" { parts.rest = String(first) + clock }
    guard fields.count > 1 else { return parts }
    parts.month = Int(fields[1])
    if parts.month == nil, fields[1] != "XX" {
      parts.rest = fields[1...].joined(separator: "-") + clock
      return parts
    }
    if fields.count > 2 { parts.day = Int(fields[2]) }
    return parts
  }
}
