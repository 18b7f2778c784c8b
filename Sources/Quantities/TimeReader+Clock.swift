/// Clock times: „18.30 Uhr“, „halb acht“, "5 p.m.".
extension TimeReader {
  typealias ClockReading = (Moment.Clock, PartOfDay?, end: Int)

  /// A clock time after a date, perhaps behind „um“ or a comma.
  func clock(after index: Int) -> ClockReading? {
    var next = index
    if isSign(next, ",") { next += 1 }
    let links: Set<String> = ["um", "gegen", "ab", "at", "around"]
    let hasLink = links.contains(text(next))
    if hasLink { next += 1 }
    guard next < words.count else { return nil }
    if let clock = clock(at: next) { return clock }
    guard hasLink, text(next - 1) == "um" || text(next - 1) == "at", let (hour, end) = hour(at: next),
      !isCountWord(end)
    else {
      return nil
    }
    return withPart(Moment.Clock(hour: hour), end)
  }

  /// The clock time that begins at `index`.
  func clock(at index: Int) -> ClockReading? {
    guard index < words.count else { return nil }
    return language == .german ? germanClock(at: index) : englishClock(at: index)
  }

  /// The clock time with „abends“ or "p.m." applied.
  static func adjusted(_ clock: Moment.Clock, by part: PartOfDay?) -> Moment.Clock {
    var result = clock
    switch part {
    case .afternoon? where clock.hour < 12, .evening? where clock.hour < 12 && clock.hour >= 4:
      result.hour += 12
    case .night? where (6...11).contains(clock.hour): result.hour += 12
    case .night? where clock.hour == 12, .morning? where clock.hour == 12: result.hour = 0
    default: break
    }
    return result
  }

  // MARK: German

  private func germanClock(at index: Int) -> ClockReading? {
    if let colon = digital(at: index, sign: ":") {
      let end = text(colon.end) == "uhr" ? colon.end + 1 : colon.end
      return withPart(colon.0, end)
    }
    if let dotted = digital(at: index, sign: "."), text(dotted.end) == "uhr" {
      return withPart(dotted.0, dotted.end + 1)
    }
    if let spoken = spokenGerman(at: index) { return spoken }
    if case .part(let part)? = meaning(index), text(index + 1) == "um", !isPart(index + 2),
      let (clock, _, end) = clock(after: index + 1)
    {
      return (clock, part, end)
    }
    if text(index) == "mitternacht" { return (Moment.Clock(hour: 0), nil, index + 1) }
    guard let (hour, next) = hour(at: index), text(next) == "uhr" else { return nil }
    return withPart(minutes(after: hour, at: next + 1))
  }

  private func isPart(_ index: Int) -> Bool {
    if case .part? = meaning(index) { true } else { false }
  }

  /// „acht Uhr vierzig“.
  private func minutes(after hour: Int, at index: Int) -> (Moment.Clock, Int) {
    var clock = Moment.Clock(hour: hour)
    guard index < words.count, let minute = numbers.read(at: index), !minute.isArticle,
      minute.end == index + 1,
      (1...59).contains(minute.value), minute.value == minute.value.rounded(), !isCountWord(minute.end),
      minute.end == words.count || words[minute.end].kind == .sign || !words[minute.end].isCapitalised
    else { return (clock, index) }
    clock.minute = Int(minute.value)
    return (clock, minute.end)
  }

  /// „halb acht“, „viertel nach 7“, „dreiviertel 6“, „20 Minuten nach 8“.
  private func spokenGerman(at index: Int) -> ClockReading? {
    switch text(index) {
    case "halb": return before(hourAt: index + 1, minutes: 30)
    case "dreiviertel": return before(hourAt: index + 1, minutes: 15)
    case "viertel":
      if text(index + 1) == "nach" { return after(hourAt: index + 2, minutes: 15) }
      if text(index + 1) == "vor" { return before(hourAt: index + 2, minutes: 15) }
      return before(hourAt: index + 1, minutes: 45)
    default: return minutesToHour(at: index)
    }
  }

  private func minutesToHour(at index: Int) -> ClockReading? {
    guard let count = numbers.read(at: index), !count.isArticle, (1...29).contains(count.value) else {
      return nil
    }
    guard case .unit(.minute)? = meaning(count.end),
      text(count.end + 1) == "nach" || text(count.end + 1) == "vor"
    else { return nil }
    let minutes = Int(count.value)
    return text(count.end + 1) == "nach"
      ? after(hourAt: count.end + 2, minutes: minutes) : before(hourAt: count.end + 2, minutes: minutes)
  }

  private func before(hourAt index: Int, minutes: Int) -> ClockReading? {
    guard let (hour, end) = hour(at: index), hour >= 1, !isCountWord(end) else { return nil }
    return withPart(Moment.Clock(hour: hour - 1, minute: 60 - minutes), text(end) == "uhr" ? end + 1 : end)
  }

  private func after(hourAt index: Int, minutes: Int) -> ClockReading? {
    guard let (hour, end) = hour(at: index), !isCountWord(end) else { return nil }
    return withPart(Moment.Clock(hour: hour, minute: minutes), text(end) == "uhr" ? end + 1 : end)
  }

  // MARK: English

  private func englishClock(at index: Int) -> ClockReading? {
    if text(index) == "noon" { return (Moment.Clock(hour: 12), nil, index + 1) }
    if text(index) == "midnight" { return (Moment.Clock(hour: 0), nil, index + 1) }
    if let colon = digital(at: index, sign: ":") ?? digital(at: index, sign: ".") {
      if let (part, end) = meridiem(at: colon.end) { return (colon.0, part, end) }
      return isSign(index + 1, ":") ? withPart(colon.0, colon.end) : nil
    }
    guard let (hour, next) = hour(at: index), hour <= 12 else { return nil }
    if let (part, end) = meridiem(at: next) { return (Moment.Clock(hour: hour), part, end) }
    guard text(next) == "o", text(next + 2) == "clock" else { return nil }
    return withPart(Moment.Clock(hour: hour), next + 3)
  }

  /// "a.m.", "pm".
  private func meridiem(at index: Int) -> (PartOfDay, Int)? {
    switch text(index) {
    case "am": return (.morning, index + 1)
    case "pm": return (.afternoon, index + 1)
    case "a" where isSign(index + 1, ".") && text(index + 2) == "m": return (.morning, dot(after: index + 3))
    case "p" where isSign(index + 1, ".") && text(index + 2) == "m":
      return (.afternoon, dot(after: index + 3))
    default: return nil
    }
  }

  private func dot(after index: Int) -> Int {
    isSign(index, ".") ? index + 1 : index
  }

  // MARK: Parts

  /// 18:30, 18:30:05, 18.30.
  private func digital(at index: Int, sign: String) -> (Moment.Clock, end: Int)? {
    guard let hour = digits(index, 1...2), hour < 24, isSign(index + 1, sign), isGlued(index + 1),
      let minute = digits(index + 2, 2...2), minute < 60, isGlued(index + 2)
    else { return nil }
    var clock = Moment.Clock(hour: hour, minute: minute)
    guard isSign(index + 3, sign), isGlued(index + 3), let second = digits(index + 4, 2...2), second < 60,
      isGlued(index + 4)
    else { return (clock, index + 3) }
    clock.second = second
    return (clock, index + 5)
  }

  func hour(at index: Int) -> (Int, end: Int)? {
    guard index < words.count, let number = numbers.read(at: index), number.end == index + 1 else {
      return nil
    }
    if number.isArticle, text(number.end) != "uhr" { return nil }
    guard (0...24).contains(number.value), number.value == number.value.rounded() else { return nil }
    return (Int(number.value), number.end)
  }

  private func isCountWord(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    if words[index].isSign("%") || words[index].isSign("€") || words[index].isSign("$") { return true }
    if words[index].kind != .word {
      return words[index].kind == .sign && !words[index].isSpaced && isDigit(index + 1)
    }
    if text(index) == "uhr" { return false }
    if case .unit? = meaning(index) { return true }
    if case .part? = meaning(index) { return false }
    return words[index].isCapitalised || Unit.canonical(text(index), in: language) != nil
      || GermanNumerals.scales[text(index)] != nil
  }

  private func isDigit(_ index: Int) -> Bool {
    index < words.count && words[index].kind == .digits && !words[index].isSpaced
  }

  private func withPart(_ reading: (Moment.Clock, Int)) -> ClockReading {
    withPart(reading.0, reading.1)
  }

  private func withPart(_ clock: Moment.Clock, _ end: Int) -> ClockReading {
    let next =
      ["in", "am"].contains(text(end))
        && ["the", "abend", "morgen", "nachmittag", "vormittag"].contains(text(end + 1)) ? end + 1 : end
    let start = text(next) == "the" ? next + 1 : next
    if case .part(let part)? = meaning(start) { return (clock, part, start + 1) }
    if text(start) == "früh" { return (clock, .morning, start + 1) }
    return (clock, nil, end)
  }
}
