/// A point of time under construction: only the stated fields are set.
struct Moment: Sendable, Hashable {
  /// Hours, minutes and seconds as stated.
  struct Clock: Sendable, Hashable {
    var hour: Int
    var minute: Int?
    var second: Int?

    /// ISO 8601: "18", "18:30", "18:30:05".
    var text: String {
      [hour, minute, second].compactMap { $0.map { Moment.padded($0, to: 2) } }.joined(separator: ":")
    }
  }

  var year: Int?
  var month: Int?
  var day: Int?
  var weekday: Int?
  /// What is neither month nor day: "Q1", "H2", "SU", "W27", "WE".
  var special: String?
  /// Decades and centuries: "199X", "19XX".
  var span: String?
  var clock: Clock?
  var part: PartOfDay?
  /// How far it lies from the reference, while there is none: "-P2W", "+P0Y".
  var shift: String?
  var isRelative = false
  var isResolved = false
  var modifier: String?

  init() {}

  init(_ date: CalendarDate) {
    (year, month, day) = date.parts
  }

  /// The day, where it is fully known.
  var date: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the day, month or year is given by the text itself.
  var hasCalendarField: Bool {
    year != nil || month != nil || day != nil || weekday != nil || span != nil || special != nil
      || shift != nil
  }

  /// The expression with its ISO 8601 value.
  var expression: TimeExpression {
    TimeExpression(
      kind: clock != nil || part != nil ? .time : .date, value: value, isRelative: isRelative,
      isResolved: isResolved, modifier: modifier)
  }

  /// ISO 8601 at the stated grain, with X for what is not known.
  var value: String {
    let time = clock.map { "T\($0.text)" } ?? part.map { "T\($0.rawValue)" } ?? ""
    return calendarValue + time
  }

  private var calendarValue: String {
    if let span { return span }
    if let shift, year == nil, month == nil, weekday == nil { return shift }
    let yearText = year.map { Self.padded($0, to: 4) } ?? "XXXX"
    if let weekday { return "\(yearText)-\(special ?? "WXX")-\(weekday)" }
    if let special { return "\(yearText)-\(special)" }
    if let day {
      return "\(yearText)-\(month.map { Self.padded($0, to: 2) } ?? "XX")-\(Self.padded(day, to: 2))"
    }
    if let month { return "\(yearText)-\(Self.padded(month, to: 2))" }
    return year == nil ? "" : yearText
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
