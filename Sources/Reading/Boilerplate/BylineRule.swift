import Quantities

/// Bylines and date lines: „Von Ilse Grote“, "Monday, May 18, 2015", „Stand: 12.03.2024, 10:30 Uhr“.
struct BylineRule: ParagraphRule {
  let message = "a byline or a date line"
  let examples = [
    RuleExample("Von Ilse Grote"), RuleExample("12.03.2024, 10:30 Uhr"), RuleExample("Stand: 12. März 2024"),
    RuleExample("Monday, May 18, 2015", language: .english), RuleExample("Lesezeit: 3 Minuten"),
    RuleExample("Von Ilse Grote war am Montag nichts zu hören.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 14 else { return 0 }
    if isByline(paragraph) || isLabelled(paragraph) { return -5 }
    return DateLine.date(in: paragraph, language: context.language) != nil ? -5 : 0
  }

  private func isByline(_ paragraph: Paragraph) -> Bool {
    let starts = ["von", "by", "autor", "autorin", "author", "text"]
    guard let first = paragraph.lower.first, starts.contains(first), paragraph.words.count <= 9,
      !paragraph.isTerminated
    else {
      return false
    }
    return paragraph.words.dropFirst().allSatisfy { word in
      word.first?.isUppercase == true
        || ["und", "and", "in", "von", "de", "al", "van"].contains(word.lowercased())
    }
  }

  private func isLabelled(_ paragraph: Paragraph) -> Bool {
    return !paragraph.isTerminated && Self.labels.beginning(of: paragraph) != nil
  }

  private static let labels = PhraseSet([
    "stand", "aktualisiert", "veröffentlicht", "lesezeit", "erstellt", "updated", "published",
    "last updated", "posted", "min read",
  ])
}

/// A line that is nothing but a date, perhaps with a weekday and a time.
enum DateLine {
  /// The date that `paragraph` consists of, or nil.
  static func date(in paragraph: Paragraph, language: Language) -> CalendarDate? {
    guard paragraph.words.count <= 10, paragraph.words.contains(where: { $0.first?.isNumber == true }) else {
      return nil
    }
    guard let time = TimeGrammar(language: language).value(of: paragraph.text),
      time.kind == .date || time.kind == .time
    else {
      return nil
    }
    return CalendarDate(iso: time.value.prefix(10))
  }
}
