extension CalendarDate {
  /// The day `months` later, or the last day of that month where it is shorter.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = parts
    let total = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    for candidate in stride(from: day, through: 28, by: -1) {
      if let date = CalendarDate(year: newYear, month: newMonth, day: candidate) { return date }
    }
    return CalendarDate(year: newYear, month: newMonth, day: day) ?? self
  }

  /// The ISO 8601 week with the year it belongs to.
  public var week: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.parts.year
    let first = CalendarDate(year: year, month: 1, day: 1)?.dayNumber ?? thursday.dayNumber
    return (year, (thursday.dayNumber - first) / 7 + 1)
  }
}
