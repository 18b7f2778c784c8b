import Quantities

/// Instants as text: `2026-11-21T03:48:12.345Z` (ISO 8601, UTC, milliseconds).
public enum Timestamp {
  /// The text of an instant given in milliseconds since 1970-01-01 00:00 UTC.
  public static func text(_ milliseconds: Int64) -> String {
    let day = milliseconds.floorDivided(by: 86_400_000)
    var rest = Int(milliseconds - day * 86_400_000)
    let fraction = rest % 1000
    rest /= 1000
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, to: 2) }.joined(separator: ":")
    return "\(CalendarDate(dayNumber: Int(day)))T\(clock).\(padded(fraction, to: 3))Z"
  }

  /// Reads such a text, with or without fraction; nil for anything else.
  public static func milliseconds(_ text: String) -> Int64? {
    var scanner = DigitScanner(text)
    guard let day = scanner.day(), scanner.takes("T"), let hour = scanner.number(digits: 2),
      scanner.takes(":"),
      let minute = scanner.number(digits: 2), scanner.takes(":"), let second = scanner.number(digits: 2),
      hour < 24, minute < 60, second < 61, let fraction = scanner.milliseconds(), scanner.takes("Z"),
      scanner.isAtEnd
    else { return nil }
    return Int64(day) * 86_400_000 + Int64((hour * 60 + minute) * 60 + second) * 1000 + Int64(fraction)
  }

  /// Reads a day like `2026-11-21` as days since 1970-01-01; nil for anything else.
  static func day(_ text: String) -> Int? {
    var scanner = DigitScanner(text)
    guard let day = scanner.day(), scanner.isAtEnd else { return nil }
    return day
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// Reads digits and signs from left to right without making strings of them.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// `2026-11-21` as days since 1970-01-01.
  mutating func day() -> Int? {
    guard let year = number(digits: 4), takes("-"), let month = number(digits: 2), takes("-"),
      let day = number(digits: 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.dayNumber
  }

  /// `.345` or nothing, rounded down to thousandths.
  mutating func milliseconds() -> Int? {
    guard takes(".") else { return 0 }
    var (number, count) = (0, 0)
    while let digit = digit() {
      if count < 3 { number = number * 10 + digit }
      count += 1
    }
    guard count > 0 else { return nil }
    return count == 1 ? number * 100 : count == 2 ? number * 10 : number
  }

  private mutating func digit() -> Int? {
    guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    rest.removeFirst()
    return Int(byte - UInt8(ascii: "0"))
  }
}
