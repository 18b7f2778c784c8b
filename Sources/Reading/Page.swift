import Quantities

/// A text cut into paragraphs, before anything is thrown away.
struct Page {
  /// The text that all ranges count in.
  var text: String
  /// The paragraphs in order.
  var paragraphs: [Paragraph]
  /// What the page says about itself.
  var metadata: Metadata

  /// The longest paragraphs, for telling the language.
  var sample: String {
    paragraphs.filter { $0.text.utf8.count > 80 }.prefix(20).map(\.text).joined(separator: "\n")
      + (paragraphs.count < 5 ? text : "")
  }
}

/// What a page says about itself: header lines, front matter, `<meta>`, JSON-LD.
struct Metadata: Equatable {
  var title: String?
  var publisher: String?
  var date: CalendarDate?
  var url: String?
  var language: Language?

  /// Fills in what is missing from `other`.
  mutating func complete(with other: Metadata) {
    title = title ?? other.title
    publisher = publisher ?? other.publisher
    date = date ?? other.date
    url = url ?? other.url
    language = language ?? other.language
  }

  /// A date in ISO form (also with a time behind it) or as a person writes it.
  static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(iso: text.prefix(10)) { return date }
    for language in Language.allCases {
      guard let time = TimeGrammar(language: language).value(of: text),
        time.kind == .date || time.kind == .time
      else { continue }
      if let date = CalendarDate(iso: time.value.prefix(10)) { return date }
    }
    return nil
  }
}
