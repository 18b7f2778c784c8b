/// Lengths of time, counted distances („vor zwei Wochen“) and repetitions.
extension TimeReader {
  /// A count before a unit: 3, 3.5, or nil for „einige“.
  private struct Count {
    var number: Double?
    var end: Int

    /// As ISO 8601 writes it: "3", "3.5", "X".
    var text: String {
      guard let number else { return "X" }
      return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
  }

  private func count(at index: Int) -> Count? {
    let vague: Set<String> =
      language == .german
      ? [
        "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "wenige", "wenigen", "weniger",
        "paar", "viele", "vielen",
      ]
      : ["several", "few", "many", "some", "couple"]
    if vague.contains(text(index)) {
      let isPhrase = text(index) == "couple" && text(index + 1) == "of"
      return Count(number: nil, end: isPhrase ? index + 2 : index + 1)
    }
    if ["ein", "einem", "einen", "a"].contains(text(index)), vague.contains(text(index + 1)) {
      return count(at: index + 1)
    }
    guard let number = numbers.read(at: index), !number.isVague else { return nil }
    return Count(number: number.value, end: number.end)
  }

  private func unit(at index: Int) -> (TimeUnit, end: Int)? {
    if case .unit(let unit)? = meaning(index) { return (unit, index + 1) }
    if index + 1 < words.count, words[index].isDash, isGlued(index),
      case .unit(let unit)? = meaning(index + 1), isGlued(index + 1)
    {
      return (unit, index + 2)
    }
    let short: [String: TimeUnit] = ["h": .hour, "std": .hour, "sek": .second, "min": .minute]
    guard let unit = short[text(index)], words[index].kind == .word else { return nil }
    return (unit, index + 1)
  }

  /// „neun Stunden“, „3,5 Jahre“, „ein halbes Jahr“, "two-week".
  func duration(at index: Int) -> Hit? {
    if let whole = wholeUnit(at: index) { return whole }
    guard let count = count(at: index), let (unit, end) = unit(at: count.end),
      isCounting(index, count.number, unit)
    else {
      return nil
    }
    let expression = TimeExpression(kind: .duration, value: unit.duration(count.text))
    return distance(count: count, unit: unit, start: index, end: end)
      ?? Hit(expression: expression, start: index, end: end)
  }

  /// „ein Tag“ is a length only after „lang“-like frames; „eine Woche“, „ein Jahr“ are taken as they are.
  private func isCounting(_ index: Int, _ number: Double?, _ unit: TimeUnit) -> Bool {
    if text(index) == "a" || text(index) == "an" {
      return !["once", "twice", "times"].contains(text(index - 1))
    }
    return true
  }

  /// „den ganzen Tag“, „die ganze Woche“, „halbes Jahr“.
  private func wholeUnit(at index: Int) -> Hit? {
    let whole: Set<String> = ["ganze", "ganzen", "ganzes", "whole", "gesamte", "gesamten"]
    let half: Set<String> = ["halbe", "halbes", "halben"]
    guard whole.contains(text(index)) || half.contains(text(index)),
      case .unit(let unit)? = meaning(index + 1)
    else { return nil }
    let count = half.contains(text(index)) ? "0.5" : "1"
    return Hit(
      expression: TimeExpression(kind: .duration, value: unit.duration(count)), start: index, end: index + 2)
  }

  /// „zwei Wochen später“, „drei Tage zuvor“, "two weeks ago", "three days later".
  private func distance(count: Count, unit: TimeUnit, start: Int, end: Int) -> Hit? {
    switch text(end) {
    case "ago":
      return moved(count, unit, by: -1, start: start, end: end + 1)
    case "zuvor", "davor", "vorher", "earlier", "before":
      return anchored(count, unit, "-", start: start, end: end + 1)
    case "später", "danach", "darauf", "later", "nachher":
      return anchored(count, unit, "+", start: start, end: end + 1)
    default: return nil
    }
  }

  /// Relative to something in the text, which only a reader finds.
  private func anchored(_ count: Count, _ unit: TimeUnit, _ sign: String, start: Int, end: Int) -> Hit {
    let expression = TimeExpression(kind: .date, value: sign + unit.duration(count.text), isRelative: true)
    return Hit(expression: expression, start: start, end: end)
  }

  /// „vor zwei Wochen“, „in drei Tagen“, „die letzten drei Jahre“, "the past two weeks", "in two weeks".
  func counted(at index: Int) -> Hit? {
    if language == .german, text(index) == "vor" || text(index) == "in", let count = count(at: index + 1),
      let (unit, end) = unit(at: count.end)
    {
      if text(index) == "in", isDuration(in: index, count) { return nil }
      return moved(count, unit, by: text(index) == "vor" ? -1 : 1, start: index, end: end)
    }
    guard case .relative(let offset)? = meaning(index), offset != 0 else { return nil }
    if let count = count(at: index + 1), let (unit, end) = unit(at: count.end) {
      return span(count, unit, offset: offset, start: index, end: end)
    }
    guard case .unit(let unit)? = meaning(index + 1) else { return nil }
    return span(Count(number: nil, end: index + 1), unit, offset: offset, start: index, end: index + 2)
  }

  /// „in einem Jahr“ and „in fünf Jahren“ may be a length of time as well; one unit is left open.
  private func isDuration(in index: Int, _ count: Count) -> Bool {
    count.number == 1
  }

  private func moved(_ count: Count, _ unit: TimeUnit, by sign: Int, start: Int, end: Int) -> Hit {
    guard let number = count.number, number == number.rounded(), abs(number) < 10_000, unit != .decade,
      unit != .century,
      !unit.isClock
    else { return anchored(count, unit, sign < 0 ? "-" : "+", start: start, end: end) }
    return Hit(expression: resolver.shifted(sign * Int(number), unit).expression, start: start, end: end)
  }

  /// A stretch that ends or begins today.
  private func span(_ count: Count, _ unit: TimeUnit, offset: Int, start: Int, end: Int) -> Hit {
    let length = unit.duration(count.text)
    guard let number = count.number, number == number.rounded(), abs(number) < 10_000,
      let reference = resolver.reference,
      let other = Self.moved(reference, Int(number) * offset.signum(), unit)
    else {
      let expression = TimeExpression(
        kind: .period, value: (offset < 0 ? "-" : "+") + length, isRelative: true)
      return Hit(expression: expression, start: start, end: end)
    }
    let (from, to) =
      offset < 0 ? (other, reference) : (reference.adding(days: 1), other.adding(days: unit == .day ? 1 : 1))
    let expression = TimeExpression(kind: .period, value: "\(from)/\(to)", isRelative: true, isResolved: true)
    return Hit(expression: expression, start: start, end: end)
  }

  private static func moved(_ date: CalendarDate, _ count: Int, _ unit: TimeUnit) -> CalendarDate? {
    switch unit {
    case .day: date.adding(days: count)
    case .week, .weekend: date.adding(days: 7 * count)
    case .month: date.adding(months: count)
    case .quarter: date.adding(months: 3 * count)
    case .halfYear: date.adding(months: 6 * count)
    case .year: date.adding(months: 12 * count)
    case .decade: date.adding(months: 120 * count)
    default: nil
    }
  }

  /// „täglich“, „jeden Montag“, „montags“, "every week".
  func repetition(at index: Int) -> Hit? {
    switch meaning(index) {
    case .repetition(let duration)?: return set(duration, index, index + 1)
    case .everyWeekday(let day)?:
      return text(index - 1) == "des" ? nil : set("XXXX-WXX-\(day)", index, index + 1)
    case .every?: return every(at: index)
    default: return nil
    }
  }

  private func every(at index: Int) -> Hit? {
    switch meaning(index + 1) {
    case .unit(let unit)?:
      return text(index).hasPrefix("alle") ? nil : set(unit.duration("1"), index, index + 2)
    case .weekday(let day)?: return set("XXXX-WXX-\(day)", index, index + 2)
    case .part(let part)?: return set("T\(part.rawValue)", index, index + 2)
    case .day(1)? where words[index + 1].isCapitalised: return set("TMO", index, index + 2)
    default: break
    }
    guard let count = count(at: index + 1), let (unit, end) = unit(at: count.end) else { return nil }
    return set(unit.duration(count.text), index, end)
  }

  private func set(_ value: String, _ start: Int, _ end: Int) -> Hit {
    Hit(expression: TimeExpression(kind: .set, value: value), start: start, end: end)
  }
}
