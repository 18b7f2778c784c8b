/// Days, months and years.
extension TimeReader {
  /// The moment that begins at `index` with the index after it.
  func moment(at index: Int) -> (Moment, end: Int)? {
    guard index < words.count else { return nil }
    if let (feast, end) = HolidayPhrases.read(words, at: index) { return holiday(feast, end: end) }
    if words[index].kind == .digits {
      return isoDate(at: index) ?? numericDate(at: index) ?? dayMonth(at: index) ?? ordinalSpan(at: index)
        ?? decade(at: index) ?? bareYear(at: index)
    }
    guard words[index].kind == .word else { return nil }
    return named(at: index) ?? dayMonth(at: index) ?? ordinalSpan(at: index)
  }

  // MARK: Digits

  /// 2021-07-19, 2021/07/19, 2021.07.19, 2021-07, with a clock time after T.
  private func isoDate(at index: Int) -> (Moment, end: Int)? {
    guard let year = digits(index, 4...4), (1000...2999).contains(year), index + 2 < words.count,
      isDateSign(index + 1), isGlued(index + 1), isGlued(index + 2), let month = digits(index + 2, 1...2),
      (1...12).contains(month)
    else { return nil }
    var moment = Moment()
    (moment.year, moment.month) = (year, month)
    if text(index + 3) == text(index + 1), isGlued(index + 3), let day = digits(index + 4, 1...2),
      isGlued(index + 4)
    {
      guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
      moment.day = day
      return isoClock(moment, at: index + 5)
    }
    guard digits(index + 2, 2...2) != nil, !isSign(index + 1, "/") || month > 0, !isYearPair(year, month)
    else {
      return nil
    }
    return (moment, index + 3)
  }

  /// „2009/10“ is a season, not October.
  private func isYearPair(_ year: Int, _ second: Int) -> Bool {
    (year + 1) % 100 == second
  }

  private func isoClock(_ moment: Moment, at index: Int) -> (Moment, end: Int) {
    guard text(index) == "t", isGlued(index), let hour = digits(index + 1, 2...2), isSign(index + 2, ":"),
      let minute = digits(index + 3, 2...2)
    else { return (moment, index) }
    var result = moment
    result.clock = Moment.Clock(hour: hour, minute: minute)
    guard isSign(index + 4, ":"), let second = digits(index + 5, 2...2) else { return (result, index + 4) }
    result.clock?.second = second
    return (result, index + 6)
  }

  private func isDateSign(_ index: Int) -> Bool {
    isSign(index, "-") || isSign(index, "/") || isSign(index, ".")
  }

  /// 19.07.2021, 19.7.21, 19.7., 19/07/2021, 7/19/2021 in English, 07/2021.
  private func numericDate(at index: Int) -> (Moment, end: Int)? {
    guard let first = digits(index, 1...2), index + 2 < words.count, isDateSign(index + 1), isGlued(index + 1)
    else {
      return nil
    }
    let sign = text(index + 1)
    let isClose = isGlued(index + 2) || (sign == "." && language == .german)
    guard isClose, let second = digits(index + 2, 1...4) else { return nil }
    if words[index + 2].text.utf8.count == 4, isGlued(index + 2) {
      return monthYear(first, second, index + 3)
    }
    guard words[index + 2].text.utf8.count <= 2 else { return nil }
    return fullNumeric(first, second, sign, at: index)
  }

  private func monthYear(_ month: Int, _ year: Int, _ end: Int) -> (Moment, end: Int)? {
    guard (1...12).contains(month), (1000...2999).contains(year) else { return nil }
    var moment = Moment()
    (moment.month, moment.year) = (month, year)
    return (moment, end)
  }

  private func fullNumeric(_ first: Int, _ second: Int, _ sign: String, at index: Int) -> (Moment, end: Int)?
  {
    let isMonthFirst = language == .english && sign == "/" && first <= 12
    let (day, month) = isMonthFirst ? (second, first) : (first, second)
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    var moment = Moment()
    (moment.day, moment.month) = (day, month)
    if text(index + 3) == sign, isGlued(index + 3) {
      if let year = year(at: index + 4), isGlued(index + 4) || sign == "." {
        guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
        moment.year = year
        return (moment, index + 5)
      }
      guard sign == ".", CalendarDate(year: 2024, month: month, day: day) != nil,
        digits(index + 4, 1...9) == nil || !isGlued(index + 4)
      else { return nil }
      return (resolver.withYear(moment), index + 4)
    }
    // „22.04“ is a day only after „am“; else it may be a number.
    guard sign == ".", language == .german, isGlued(index + 2), isDayPreposition(index - 1),
      text(index + 3) != "uhr"
    else { return nil }
    return (resolver.withYear(moment), index + 3)
  }

  private func isDayPreposition(_ index: Int) -> Bool {
    ["am", "vom", "zum", "den", "dem", "bis", "seit", "ab"].contains(text(index))
  }

  /// A year in four digits, or in two of which those above 49 are of the last century.
  private func year(at index: Int) -> Int? {
    if let year = digits(index, 4...4), (1000...2999).contains(year) { return year }
    guard let short = digits(index, 2...2) else { return nil }
    return short < 50 ? 2000 + short : 1900 + short
  }

  /// „1990er Jahre“, „80er-Jahren“, "the 1990s".
  private func decade(at index: Int) -> (Moment, end: Int)? {
    guard index + 1 < words.count, isGlued(index + 1) || isSign(index + 1, "-") else { return nil }
    let number = digits(index, 4...4) ?? digits(index, 2...2).map { 1900 + $0 }
    guard let number, number % 10 == 0 else { return nil }
    var moment = Moment()
    moment.span = String(number / 10) + "X"
    if language == .english { return text(index + 1) == "s" ? (moment, index + 2) : nil }
    guard text(index + 1) == "er" || text(index + 1) == "ern" else { return nil }
    let next = isSign(index + 2, "-") ? index + 3 : index + 2
    if case .unit(.year)? = meaning(next) { return (moment, next + 1) }
    return number >= 1900 && digits(index, 4...4) != nil ? (moment, index + 2) : nil
  }

  /// A year that stands alone: "2021", where it cannot be a count.
  private func bareYear(at index: Int) -> (Moment, end: Int)? {
    guard let year = digits(index, 4...4), (1100...2100).contains(year), isYear(at: index) else { return nil }
    var moment = Moment()
    moment.year = year
    if ["um", "circa", "around", "about"].contains(text(index - 1)) { moment.modifier = "approx" }
    return (moment, index + 1)
  }

  private func isYear(at index: Int) -> Bool {
    let next = index + 1
    if next < words.count, !words[next].isSpaced, words[next].kind != .sign || isSign(next, "%") {
      return false
    }
    if next < words.count, !words[next].isSpaced, isSign(next, ",") || isSign(next, "."),
      digits(next + 1, 1...9) != nil,
      isGlued(next + 1)
    {
      return false
    }
    if isYearPreposition(index - 1) { return !isCounted(next) }
    if case .month? = meaning(index - 1) { return true }
    if case .season? = meaning(index - 1) { return true }
    if case .edge? = meaning(index - 1) { return true }
    if isSign(index - 1, "("), isSign(next, ")") { return true }
    guard (1900...2100).contains(digits(index, 4...4) ?? 0) else { return false }
    return isBareYear(at: index)
  }

  private func isBareYear(at index: Int) -> Bool {
    let next = index + 1
    if isCounted(next) { return false }
    guard next < words.count, words[next].kind == .word else {
      return !isSign(next, "%") && !isSign(next, "$") && !isSign(next, "€")
        && !["$", "€", "£"].contains(text(index - 1))
        && !Qualifiers.isAmbiguous(text(index - 1))
    }
    if language == .german { return !words[next].isCapitalised || (digits(index, 4...4) ?? 0) % 100 != 0 }
    return !text(next).hasSuffix("s") && !["people", "men", "women", "children"].contains(text(next))
  }

  /// Whether a unit or scale word follows, so that the number counts something.
  private func isCounted(_ index: Int) -> Bool {
    guard index < words.count, words[index].kind == .word else { return false }
    if case .unit(let unit)? = meaning(index) { return unit != .quarter || true }
    let word = text(index)
    return Unit.canonical(word, in: language) != nil && word.utf8.count > 1
      || GermanNumerals.scales[word] != nil
      || EnglishNumerals.scales[word] != nil
      || ["menschen", "personen", "einwohner", "mitarbeiter", "euro", "mann", "people"].contains(word)
  }

  private func isYearPreposition(_ index: Int) -> Bool {
    let german: Set<String> = [
      "jahr", "jahre", "jahres", "seit", "ab", "bis", "von", "vor", "nach", "in", "anno", "sommersemester",
    ]
    let english: Set<String> = [
      "in", "since", "until", "by", "from", "to", "of", "year", "before", "after", "during",
    ]
    return (language == .german ? german : english).contains(text(index))
  }

  /// A year after `index`, perhaps behind a comma or „des Jahres“; with the index after it.
  func trailingYear(at index: Int) -> (year: Int, end: Int)? {
    var position = index
    if isSign(position, ","), language == .english { position += 1 }
    if ["im", "des", "of", "in"].contains(text(position)) {
      let next =
        ["jahr", "jahre", "jahres", "year"].contains(text(position + 1)) ? position + 2 : position + 1
      guard next == position + 2 || language == .english else { return nil }
      position = next
    }
    guard let year = digits(position, 4...4), (1000...2999).contains(year), position < words.count,
      words[position].isSpaced || position == index, !isCounted(position + 1)
    else { return shortYear(at: position) }
    return (year, position + 1)
  }

  private func shortYear(at index: Int) -> (year: Int, end: Int)? {
    if isSign(index, "'") || isSign(index, "’"), let year = digits(index + 1, 2...2), isGlued(index + 1) {
      return (year < 50 ? 2000 + year : 1900 + year, index + 2)
    }
    return nil
  }

  /// „vergangenen Jahres“, „des Vorjahres“, „dieses Jahres“, "last year" after a month or day.
  func trailingRelativeYear(at index: Int) -> (offset: Int, end: Int)? {
    let articles: Set<String> = ["des", "of", "im", "in"]
    let start = articles.contains(text(index)) ? index + 1 : index
    if case .yearWord(let offset)? = meaning(start) { return (offset, start + 1) }
    if case .relative(let offset)? = meaning(start), case .unit(.year)? = meaning(start + 1) {
      return (offset, start + 2)
    }
    return nil
  }
}
