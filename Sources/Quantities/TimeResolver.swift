/// Turns relative moments into calendar dates, given the day of publication.
struct TimeResolver {
  /// The day of publication; nil leaves everything relative.
  let reference: CalendarDate?

  /// `offset` units from the reference, at the unit's grain: last week is "2021-W28".
  func shifted(_ offset: Int, _ unit: TimeUnit) -> Moment {
    var moment = Moment()
    moment.isRelative = true
    guard let reference, unit != .decade, unit != .century, !unit.isClock else {
      moment.shift = (offset < 0 ? "-" : "+") + unit.duration(String(abs(offset)))
      return moment
    }
    moment.isResolved = true
    switch unit {
    case .week, .weekend:
      (moment.year, moment.special) = Self.week(of: reference.adding(days: 7 * offset))
      if unit == .weekend { moment.special = (moment.special ?? "") + "-WE" }
    case .month:
      let target = reference.adding(months: offset).parts
      (moment.year, moment.month) = (target.year, target.month)
    case .quarter:
      let target = reference.adding(months: 3 * offset).parts
      (moment.year, moment.special) = (target.year, "Q\((target.month - 1) / 3 + 1)")
    case .halfYear:
      let target = reference.adding(months: 6 * offset).parts
      (moment.year, moment.special) = (target.year, target.month <= 6 ? "H1" : "H2")
    case .year: moment.year = reference.parts.year + offset
    default: (moment.year, moment.month, moment.day) = reference.adding(days: offset).parts
    }
    return moment
  }

  private static func week(of date: CalendarDate) -> (Int?, String?) {
    let (year, week) = date.week
    return (year, "W" + Moment.padded(week, to: 2))
  }

  /// A weekday: the reference itself or the nearest before it, unless the text says otherwise.
  ///
  /// - Parameters:
  ///   - offset: −1 for „vergangenen“, 1 for „kommenden“, nil where nothing is said.
  ///   - isFuture: whether the sentence speaks of the future; then a bare weekday stays open.
  func weekday(_ weekday: Int, offset: Int?, isFuture: Bool) -> Moment {
    var moment = Moment()
    moment.isRelative = true
    moment.weekday = weekday
    guard let reference else { return moment }
    let back = (reference.weekday - weekday + 7) % 7
    let days: Int
    switch offset {
    case nil: if isFuture { return moment } else { days = -back }
    case 0: days = weekday - reference.weekday
    case .some(let offset) where offset < 0: days = -(back == 0 ? 7 : back) + 7 * (offset + 1)
    case .some(let offset): days = (back == 0 ? 7 : 7 - back) + 7 * (offset - 1)
    }
    var resolved = Moment(reference.adding(days: days))
    resolved.isRelative = true
    resolved.isResolved = true
    return resolved
  }

  /// A day or month without a year: the nearest one, unless two are almost equally near.
  func withYear(_ moment: Moment) -> Moment {
    guard moment.year == nil, let month = moment.month, let reference else {
      var result = moment
      if moment.year == nil, moment.span == nil { result.isRelative = true }
      return result
    }
    var result = moment
    result.isRelative = true
    let year = reference.parts.year
    let candidates = [year - 1, year, year + 1].compactMap { year -> (year: Int, distance: Int)? in
      CalendarDate(year: year, month: month, day: moment.day ?? 15)
        .map { (year, abs($0.dayNumber - reference.dayNumber)) }
    }
    guard let nearest = candidates.min(by: { $0.distance < $1.distance }), nearest.distance < 140 else {
      return result
    }
    result.year = nearest.year
    result.isResolved = true
    return result
  }

  /// `month` in the year `offset` from the reference, or for „letzten September“ the last one before it.
  func month(_ month: Int, offset: Int) -> Moment {
    var moment = Moment()
    moment.month = month
    moment.isRelative = true
    guard let reference else { return moment }
    let now = reference.parts
    moment.isResolved = true
    switch offset {
    case ..<0: moment.year = (month < now.month ? now.year : now.year - 1) + offset + 1
    case 0: moment.year = now.year
    default: moment.year = (month > now.month ? now.year : now.year + 1) + offset - 1
    }
    return moment
  }

  /// `moment` with the year `offset` from the reference.
  func inYear(_ offset: Int, _ moment: Moment) -> Moment {
    var result = moment
    result.isRelative = true
    guard let reference else { return result }
    result.year = reference.parts.year + offset
    result.isResolved = true
    return result
  }
}
