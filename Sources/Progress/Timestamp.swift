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
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CalendarDate(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]), hour < 24, minute < 60, second < 61,
      let fraction = fraction(bytes[19..<(bytes.count - 1)])
    else { return nil }
    return Int64(date.dayNumber) * 86_400_000 + Int64((hour * 60 + minute) * 60 + second) * 1000 + fraction
  }

  private static func fraction(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard let point = bytes.first else { return 0 }
    guard point == UInt8(ascii: "."), bytes.count > 1, number(bytes.dropFirst()) != nil else { return nil }
    let digits = Array(bytes.dropFirst().prefix(3)) + Array(repeating: UInt8(ascii: "0"), count: 2)
    return number(digits[0..<3]).map(Int64.init)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 &* 10 &+ Int($1 - UInt8(ascii: "0")) }
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
