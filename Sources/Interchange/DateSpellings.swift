import Assessment
import Quantities

/// The ways to type a date, for systems that compare letter by letter.
struct DateSpellings: Sendable, Hashable {
  /// The spellings, the key's own first, each once.
  let texts: [String]

  /// The key, its variants, and if the key names a day, its usual spellings in German and English.
  init(_ key: Key, language: Language) {
    var texts: [String] = []
    for text in [key.text] + key.variants + Self.spellings(of: key.text, language: language)
    where !texts.contains(text) {
      texts.append(text)
    }
    self.texts = texts
  }

  private static func spellings(of text: String, language: Language) -> [String] {
    let normal = TimeGrammar(language: language).value(of: text)?.value ?? text
    guard let date = CalendarDate(iso: normal) else { return [] }
    let (year, month, day) = date.parts
    let paddedDay = day < 10 ? "0\(day)" : "\(day)"
    let paddedMonth = month < 10 ? "0\(month)" : "\(month)"
    return [
      Wording(language: .german).date(date), "\(day).\(month).\(year)", "\(paddedDay).\(paddedMonth).\(year)",
      "\(day). \(month). \(year)", Wording(language: .english).date(date),
      Wording.americanDate(date), date.description,
    ]
  }
}
