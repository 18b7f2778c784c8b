/// Days with month names, months, quarters, centuries.
extension TimeReader {
  /// The month named at `index` with the index after it; abbreviations take their dot along.
  func month(at index: Int) -> (month: Int, end: Int)? {
    switch meaning(index) {
    case .month(let month)?:
      // "may" and "march" are months only in capitals.
      return words[index].isCapitalised || language == .german ? (month, index + 1) : nil
    case .monthAbbreviation(let month)?:
      let hasDot = isSign(index + 1, ".") && isGlued(index + 1)
      guard words[index].isCapitalised else { return nil }
      return (month, hasDot ? index + 2 : index + 1)
    default: return nil
    }
  }

  /// „19. Juli 2021“, „ersten Januar“, "19 July 2021", "19th of July".
  func dayMonth(at index: Int) -> (Moment, end: Int)? {
    guard let (day, next) = dayNumber(at: index), (1...31).contains(day) else { return nil }
    let start = text(next) == "of" ? next + 1 : next
    guard let (month, end) = month(at: start) else { return numericMonth(day, at: next, from: index) }
    var moment = Moment()
    (moment.day, moment.month) = (day, month)
    return withYear(moment, at: end)
  }

  private func dayNumber(at index: Int) -> (Int, Int)? {
    if let (day, end) = ordinals.read(at: index) { return (day, end) }
    guard language == .english, let day = digits(index, 1...2) else { return nil }
    return (day, index + 1)
  }

  /// „siebten vierten“ after „am“ or a weekday.
  private func numericMonth(_ day: Int, at next: Int, from index: Int) -> (Moment, end: Int)? {
    guard language == .german, isDay(before: index),
      let (month, end) = ordinals.read(at: isSign(next, "/") ? next + 1 : next),
      (1...12).contains(month), words[next].kind != .digits || words[index].kind == .word
    else { return nil }
    var moment = Moment()
    (moment.day, moment.month) = (day, month)
    return withYear(moment, at: end)
  }

  private func isDay(before index: Int) -> Bool {
    if ["am", "den", "dem", "der"].contains(text(index - 1)) { return true }
    if case .weekday? = meaning(index - 1) { return true }
    return false
  }

  /// "July 19, 2021", "July 2021", „Juli 2021“, „Mai vergangenen Jahres“, „Mai“.
  func monthFirst(at index: Int) -> (Moment, end: Int)? {
    guard let (month, end) = month(at: index) else { return nil }
    var moment = Moment()
    moment.month = month
    if language == .english, let (day, dayEnd) = englishDay(at: end) {
      moment.day = day
      return withYear(moment, at: dayEnd)
    }
    if case .monthAbbreviation? = meaning(index), trailingYear(at: end) == nil { return nil }
    if language == .german, let short = digits(end, 2...2), words[end].isSpaced, !isSign(end + 1, "."),
      short > 31
    {
      moment.year = 1900 + short
      return (moment, end + 1)
    }
    return withYear(moment, at: end)
  }

  private func englishDay(at index: Int) -> (Int, Int)? {
    if let (day, end) = ordinals.read(at: index), words[index].kind == .digits {
      return (1...31).contains(day) ? (day, end) : nil
    }
    guard let day = digits(index, 1...2), (1...31).contains(day), words[index].isSpaced,
      !isSign(index + 1, ":")
    else {
      return nil
    }
    return (day, index + 1)
  }

  /// Adds the year that follows, stated or relative; else the nearest one.
  func withYear(_ moment: Moment, at end: Int) -> (Moment, end: Int) {
    if let (year, next) = trailingYear(at: end) {
      var result = moment
      result.year = year
      return (result, next)
    }
    if let (offset, next) = trailingRelativeYear(at: end) { return (resolver.inYear(offset, moment), next) }
    return (resolver.withYear(moment), end)
  }

  /// „erstes Quartal 2015“, „20. Jahrhundert“, "second half of 2015".
  func ordinalSpan(at index: Int) -> (Moment, end: Int)? {
    guard let (number, end) = ordinals.read(at: index), case .unit(let unit)? = meaning(end) else {
      return nil
    }
    var moment = Moment()
    switch unit {
    case .quarter where (1...4).contains(number): moment.special = "Q\(number)"
    case .halfYear where (1...2).contains(number): moment.special = "H\(number)"
    case .century where (1...30).contains(number):
      moment.span = "\(Moment.padded(number - 1, to: 2))XX"
      return (moment, end + 1)
    default: return nil
    }
    let (result, next) = withYear(moment, at: end + 1)
    return (result, next)
  }
}
