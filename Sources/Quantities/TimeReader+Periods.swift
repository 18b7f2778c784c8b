/// From … to …: „2009 bis 2013“, „vom 3. bis zum 12. September“, „zwischen 2010 und 2012“, "from May to July".
extension TimeReader {
  /// The period that begins at `index`.
  func period(at index: Int) -> Hit? {
    let opening: Set<String> = ["von", "vom", "zwischen", "from", "between"]
    let isOpened = opening.contains(text(index))
    let isBetween = text(index) == "zwischen" || text(index) == "between"
    var start = isOpened ? index + 1 : index
    while isOpened, ["dem", "den", "der", "the"].contains(text(start)) { start += 1 }
    if let days = bareDays(at: start, isBetween: isBetween) {
      return Hit(expression: days.0, start: index, end: days.1)
    }
    guard let (first, firstEnd) = side(at: start), let second = link(at: firstEnd, isBetween: isBetween),
      let (last, end) = side(at: second)
    else { return clockPeriod(at: start, from: index, isBetween: isBetween) }
    guard let expression = Self.joined(first, Self.following(first, last)) else { return nil }
    return Hit(expression: expression, start: index, end: end)
  }

  /// The last day of „von Montag bis Freitag“, which comes after the first.
  private static func following(_ first: Moment, _ last: Moment) -> Moment {
    guard first.isResolved, last.isResolved, let from = first.date, let to = last.date, to < from,
      from.dayNumber - to.dayNumber < 7
    else { return last }
    var moment = Moment(to.adding(days: 7))
    (moment.isRelative, moment.isResolved) = (true, true)
    return moment
  }

  private func side(at index: Int) -> (Moment, end: Int)? {
    guard index < words.count, let (moment, end) = moment(at: index) else {
      return digitsYear(at: index)
    }
    return (moment, end)
  }

  /// A year on one side of a period needs no other sign.
  private func digitsYear(at index: Int) -> (Moment, end: Int)? {
    guard let year = digits(index, 4...4), (1000...2100).contains(year) else { return nil }
    var moment = Moment()
    moment.year = year
    return (moment, index + 1)
  }

  /// The index after „bis“, a dash, or „und“ within „zwischen“.
  private func link(at index: Int, isBetween: Bool) -> Int? {
    guard index < words.count else { return nil }
    var next: Int
    if isBetween {
      guard text(index) == "und" || text(index) == "and" else { return nil }
      next = index + 1
    } else {
      let isDash =
        words[index].isDash && index + 1 < words.count && words[index].isSpaced == words[index + 1].isSpaced
      let links: Set<String> = ["bis", "to", "until", "till", "through"]
      guard links.contains(text(index)) || isDash else { return nil }
      next = index + 1
    }
    while ["zum", "zur", "zu", "einschließlich", "dem", "den", "the"].contains(text(next)) { next += 1 }
    return next
  }

  /// „3. bis 12. September“: a day without a month, which the second side gives.
  private func bareDays(at index: Int, isBetween: Bool) -> (TimeExpression, Int)? {
    guard let (day, end) = bareDay(at: index),
      let next = link(at: end, isBetween: isBetween) ?? pair(at: end),
      let (last, lastEnd) = dayMonth(at: next), let month = last.month, let lastDay = last.day, day < lastDay
    else { return nil }
    var first = last
    (first.day, first.month) = (day, month)
    return Self.joined(first, last).map { ($0, lastEnd) }
  }

  /// „18. und 19. Juli“.
  private func pair(at index: Int) -> Int? {
    text(index) == "und" || text(index) == "and" ? index + 1 : nil
  }

  private func bareDay(at index: Int) -> (Int, Int)? {
    if let (day, end) = ordinals.read(at: index), (1...31).contains(day) { return (day, end) }
    guard language == .english, let day = digits(index, 1...2), (1...31).contains(day) else { return nil }
    return (day, index + 1)
  }

  /// Both sides as one expression; the first takes over what only the second states.
  private static func joined(_ first: Moment, _ last: Moment) -> TimeExpression? {
    var first = first
    if first.clock != nil || last.clock != nil { return nil }
    if first.year == nil || first.isRelative, let year = last.year, first.month != nil, last.month != nil,
      !last.isRelative
    {
      first.year = year
      first.isRelative = false
      first.isResolved = false
      if let from = first.month, let to = last.month, from > to { first.year = year - 1 }
    }
    guard first.month != nil || first.year != nil || first.weekday != nil || first.shift != nil,
      isOrdered(first, last)
    else { return nil }
    return TimeExpression(
      kind: .period, value: "\(first.value)/\(last.value)", isRelative: first.isRelative || last.isRelative,
      isResolved: (first.isResolved || !first.isRelative) && (last.isResolved || !last.isRelative)
        && (first.isRelative || last.isRelative),
      modifier: nil)
  }

  private static func isOrdered(_ first: Moment, _ last: Moment) -> Bool {
    guard let from = first.year, let to = last.year else { return true }
    return from <= to
  }

  /// „von 17 bis 18 Uhr“, „von 13:30 bis 16:00“.
  func clockPeriod(at start: Int, from index: Int, isBetween: Bool) -> Hit? {
    guard let (first, firstPart, firstEnd) = clock(at: start) ?? bareHour(at: start),
      let next = link(at: firstEnd, isBetween: isBetween), let (last, part, end) = clock(at: next)
    else { return nil }
    let from = Self.adjusted(first, by: firstPart ?? part)
    let value = "T\(from.text)/T\(Self.adjusted(last, by: part).text)"
    return Hit(expression: TimeExpression(kind: .period, value: value), start: index, end: end)
  }

  /// „heute zwischen 16 und 17 Uhr“: both clock times on the day of `moment`.
  func clockPeriod(of moment: Moment, after index: Int) -> Hit? {
    let opening: Set<String> = ["von", "zwischen", "from", "between"]
    guard moment.day != nil || moment.weekday != nil, opening.contains(text(index)),
      let hit = clockPeriod(
        at: index + 1, from: index, isBetween: text(index) == "zwischen" || text(index) == "between")
    else { return nil }
    var result = moment.expression
    result.kind = .period
    result.value = hit.expression.value.split(separator: "/").map { moment.value + $0 }.joined(separator: "/")
    return Hit(expression: result, start: index, end: hit.end)
  }

  private func bareHour(at index: Int) -> ClockReading? {
    hour(at: index).map { (Moment.Clock(hour: $0.0), nil, end: $0.end) }
  }
}
