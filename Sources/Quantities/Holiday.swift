/// A feast by its date, or by its distance from Easter or Advent.
enum Holiday: Sendable, Hashable {
  case fixed(month: Int, day: Int)
  /// Days from Easter Sunday.
  case easter(Int)
  /// Days from the first Sunday of Advent.
  case advent(Int)

  /// The feast's day in `year`.
  func date(in year: Int) -> CalendarDate? {
    switch self {
    case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .easter(let days): Self.easter(in: year)?.adding(days: days)
    case .advent(let days): Self.advent(in: year)?.adding(days: days)
    }
  }

  /// Easter Sunday (the anonymous Gregorian algorithm of 1876).
  static func easter(in year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CalendarDate(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
  }

  private static func advent(in year: Int) -> CalendarDate? {
    guard let christmas = CalendarDate(year: year, month: 12, day: 25) else { return nil }
    return christmas.adding(days: -(christmas.weekday % 7 == 0 ? 7 : christmas.weekday) - 21)
  }
}
