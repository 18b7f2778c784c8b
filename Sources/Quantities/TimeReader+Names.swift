/// Weekdays, „gestern“, „vergangene Woche“, „Mitte März“, seasons, feasts.
extension TimeReader {
  /// The moment that begins with the word at `index`.
  func named(at index: Int) -> (Moment, end: Int)? {
    switch meaning(index) {
    case .month?, .monthAbbreviation?: return monthFirst(at: index)
    case .weekday(let day)?: return weekday(day, part: nil, offset: nil, at: index)
    case .weekdayPart(let day, let part)?: return weekday(day, part: part, offset: nil, at: index)
    case .day(let days)?: return dayWord(days, at: index)
    case .relative(let offset)?: return relative(offset, at: index)
    case .yearWord(let offset)?: return (resolver.shifted(offset, .year), index + 1)
    case .edge(let edge)?: return edged(edge, at: index)
    case .season(let season)?: return self.season(season, offset: nil, at: index)
    case .holiday(let feast)?: return holiday(feast, end: index + 1)
    case .unit(.year)?: return numberedYear(at: index)
    case .unit(.weekend)?: return weekend(at: index)
    case .part(let part)?: return partAlone(part, at: index)
    default: return nil
    }
  }

  /// „am Wochenende“: the one that is or was last, unless the sentence speaks of the future.
  private func weekend(at index: Int) -> (Moment, end: Int)? {
    guard
      ["am", "weekend"].contains(text(index - 1)) || (text(index - 1) == "the" && text(index) == "weekend")
    else {
      return nil
    }
    var moment = Moment()
    moment.isRelative = true
    moment.shift = "+P0WE"
    guard let reference = resolver.reference, !isFuture(around: index) else { return (moment, index + 1) }
    return (resolver.shifted(reference.weekday >= 6 ? 0 : -1, .weekend), index + 1)
  }

  /// „am Abend“, „nachmittags“, "in the evening".
  private func partAlone(_ part: PartOfDay, at index: Int) -> (Moment, end: Int)? {
    let isFramed =
      ["am", "der", "the", "gegen", "bis", "zu"].contains(text(index - 1)) || text(index) == "mitternacht"
    let isAdverb = language == .german && text(index).hasSuffix("s")
    guard isFramed || isAdverb, text(index + 1) != "des" else { return nil }
    var moment = Moment()
    moment.part = part
    moment.isRelative = true
    return (moment, index + 1)
  }

  /// „Jahr 2013“.
  private func numberedYear(at index: Int) -> (Moment, end: Int)? {
    guard let year = digits(index + 1, 4...4) ?? digits(index + 1, 3...3), words[index + 1].isSpaced else {
      return nil
    }
    var moment = Moment()
    moment.year = year
    return (moment, index + 2)
  }

  /// „Montag, den 15. Januar 2017“, „Montag“, „Montagabend“, „Dienstag vergangener Woche“.
  private func weekday(_ day: Int, part: PartOfDay?, offset: Int?, at index: Int) -> (Moment, end: Int)? {
    guard
      language == .english || words[index].isCapitalised || index == 0 || isGermanDay(index - 1)
        || part != nil
    else {
      return nil
    }
    if offset == nil, let (date, end) = dateAfterWeekday(at: index + 1) { return (date, end) }
    if language == .english, !words[index].isCapitalised { return nil }
    let (explicit, end) = week(after: index + 1)
    var moment = resolver.weekday(day, offset: offset, isFuture: isFuture(around: index))
    if let explicit { moment = self.day(day, ofWeek: explicit) }
    moment.part = part
    return withPart(moment, at: end)
  }

  private func isGermanDay(_ index: Int) -> Bool {
    ["am", "bis", "vom", "von", "zum", "jeden"].contains(text(index))
  }

  private func dateAfterWeekday(at index: Int) -> (Moment, end: Int)? {
    var next = index
    if isSign(next, ",") || (isSign(next, ".") && words[next - 1].text.utf8.count <= 2) { next += 1 }
    if ["den", "dem", "der", "the"].contains(text(next)) { next += 1 }
    guard next < words.count, let (date, end) = dateOnly(at: next), date.day != nil else { return nil }
    return (date, end)
  }

  private func dateOnly(at index: Int) -> (Moment, end: Int)? {
    if words[index].kind == .digits { return moment(at: index) }
    if case .month? = meaning(index) { return monthFirst(at: index) }
    return dayMonth(at: index)
  }

  /// „vergangener Woche“, „dieser Woche“, "of last week": −1, 0, 1.
  private func week(after index: Int) -> (Int?, end: Int) {
    let start = text(index) == "of" || text(index) == "in" ? index + 1 : index
    let next = text(start) == "der" ? start + 1 : start
    guard case .relative(let offset)? = meaning(next), case .unit(.week)? = meaning(next + 1) else {
      return (nil, index)
    }
    return (offset, next + 2)
  }

  private func day(_ weekday: Int, ofWeek offset: Int) -> Moment {
    guard let reference = resolver.reference else {
      var moment = Moment()
      moment.weekday = weekday
      moment.isRelative = true
      return moment
    }
    var moment = Moment(reference.adding(days: weekday - reference.weekday + 7 * offset))
    moment.isRelative = true
    moment.isResolved = true
    return moment
  }

  /// A part of the day that follows: „Montag Abend“, „heute früh“, "Monday evening".
  private func withPart(_ moment: Moment, at index: Int) -> (Moment, end: Int) {
    guard moment.part == nil, index < words.count, words[index].isSpaced else { return (moment, index) }
    var result = moment
    if case .part(let part)? = meaning(index) {
      result.part = part
      return (result, index + 1)
    }
    guard language == .german,
      text(index) == "früh" || (text(index) == "morgen" && words[index].isCapitalised)
    else {
      return (moment, index)
    }
    result.part = .morning
    return (result, index + 1)
  }

  private func dayWord(_ days: Int, at index: Int) -> (Moment, end: Int)? {
    // „Morgen“ within a sentence is the noun.
    let isNoun =
      text(index - 1) == "am" || (words[index].isCapitalised && index > 0 && words[index - 1].kind != .sign)
    if text(index) == "morgen", isNoun { return partAlone(.morning, at: index) }
    var moment = resolver.shifted(days, .day)
    if text(index) == "tonight" { moment.part = .evening }
    return withPart(moment, at: index + 1)
  }

  /// „vergangene Woche“, „letzten September“, „nächsten Montag“, „dieser Abend“.
  private func relative(_ offset: Int, at index: Int) -> (Moment, end: Int)? {
    switch meaning(index + 1) {
    case .unit(let unit)?:
      if unit.isClock || isPlural(index + 1) { return nil }
      if unit == .day, offset != 0 { return nil }
      if unit == .day, language == .german { return nil }
      return (resolver.shifted(offset, unit), index + 2)
    case .month(let month)?: return (resolver.month(month, offset: offset), index + 2)
    case .weekday(let day)?: return weekday(day, part: nil, offset: offset, at: index + 1)
    case .weekdayPart(let day, let part)?: return weekday(day, part: part, offset: offset, at: index + 1)
    case .season(let season)?: return self.season(season, offset: offset, at: index + 1)
    case .part(let part)? where offset == 0 || text(index + 1) == "nacht" || text(index + 1) == "night":
      var moment = resolver.shifted(offset, .day)
      moment.part = part
      return (moment, index + 2)
    case .day(1)? where offset == 0 && words[index + 1].isCapitalised:
      var moment = resolver.shifted(0, .day)
      moment.part = .morning
      return (moment, index + 2)
    default: return nil
    }
  }

  private func isPlural(_ index: Int) -> Bool {
    let plurals: Set<String> = [
      "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "jahrzehnte", "jahrzehnten",
      "quartale",
      "wochenenden", "days", "weeks", "months", "years", "decades",
    ]
    return plurals.contains(text(index))
  }

  /// „Mitte März“, „Ende 2013“, „Anfang der Woche“, "late March", "early 2013".
  private func edged(_ edge: String, at index: Int) -> (Moment, end: Int)? {
    let fillers: Set<String> = ["der", "des", "dieser", "dieses", "of", "the", "vergangener", "-"]
    var next = index + 1
    if fillers.contains(text(next)), meaning(next) == nil { next += 1 }
    if text(next) == "the" { next += 1 }
    if case .edge? = meaning(next) { return nil }
    var found: (Moment, end: Int)?
    if case .unit(let unit)? = meaning(next), !unit.isClock, unit != .day, digits(next + 1, 4...4) == nil,
      next > index + 1
    {
      found = (resolver.shifted(0, unit), next + 1)
    } else {
      found = moment(at: next)
    }
    guard let found, found.0.clock == nil, found.0.day == nil, found.0.part == nil, found.0.modifier == nil
    else { return nil }
    var result = found.0
    result.modifier = edge
    return (result, found.end)
  }

  /// „Sommer 2013“, „vergangenen Herbst“.
  private func season(_ season: Season, offset: Int?, at index: Int) -> (Moment, end: Int)? {
    var moment = Moment()
    moment.special = season.rawValue
    if let (year, end) = trailingYear(at: index + 1) {
      moment.year = year
      if isSign(end, "/"), isGlued(end), digits(end + 1, 2...4) != nil { return (moment, end + 2) }
      return (moment, end)
    }
    if let (shift, end) = trailingRelativeYear(at: index + 1) { return (resolver.inYear(shift, moment), end) }
    guard let offset else {
      guard
        language == .german || ["in", "since", "of", "this"].contains(text(index - 1))
          || text(index - 1) == "the"
      else { return nil }
      if language == .english, season == .spring || season == .autumn { return nil }
      moment.isRelative = true
      return (moment, index + 1)
    }
    if offset == 0 { return (resolver.inYear(0, moment), index + 1) }
    moment.isRelative = true
    return (moment, index + 1)
  }

  /// „Weihnachten 2013“, „Ostern“, „ersten Weihnachtstag“.
  func holiday(_ feast: Holiday, end: Int) -> (Moment, end: Int) {
    let stated = trailingYear(at: end)
    let relative = trailingRelativeYear(at: end)
    var moment = Moment()
    if let (year, next) = stated, let date = feast.date(in: year) { return (Moment(date), next) }
    if let (offset, next) = relative, let reference = resolver.reference,
      let date = feast.date(in: reference.parts.year + offset)
    {
      moment = Moment(date)
      (moment.isRelative, moment.isResolved) = (true, true)
      return (moment, next)
    }
    moment.isRelative = true
    guard case .fixed(let month, let day) = feast else {
      moment.special = "XX-XX"
      return (nearest(feast) ?? moment, end)
    }
    (moment.month, moment.day) = (month, day)
    return (resolver.withYear(moment), end)
  }

  private func nearest(_ feast: Holiday) -> Moment? {
    guard let reference = resolver.reference, let date = feast.date(in: reference.parts.year),
      abs(date.dayNumber - reference.dayNumber) < 140
    else { return nil }
    var moment = Moment(date)
    (moment.isRelative, moment.isResolved) = (true, true)
    return moment
  }
}
