/// An instant together with the study day it falls on for the learner.
public struct Moment: Sendable, Hashable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int64
  /// The learner's study day: days since 1970-01-01 in local time, counted from the rollover hour.
  public let day: Int

  /// Milliseconds in a day of 24 hours.
  public static let millisecondsPerDay: Int64 = 86_400_000

  /// An instant on a known study day, as the log stores it.
  public init(milliseconds: Int64, day: Int) {
    self.milliseconds = milliseconds
    self.day = day
  }

  /// An instant, put on its study day.
  ///
  /// - Parameters:
  ///   - milliseconds: since 1970-01-01 00:00 UTC
  ///   - utcOffset: seconds that local time is ahead of UTC at that instant
  ///   - dayStart: the local hour at which a study day begins; what is done before belongs to the day before
  public init(milliseconds: Int64, utcOffset: Int, dayStart: Int = Policy.standardDayStart) {
    let local = milliseconds + Int64(utcOffset) * 1000 - Int64(dayStart) * 3_600_000
    let (quotient, remainder) = local.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
    self.init(milliseconds: milliseconds, day: Int(remainder < 0 ? quotient - 1 : quotient))
  }

  /// The moment so many seconds later, on the same study day.
  func advanced(bySeconds seconds: Int) -> Int64 {
    milliseconds + Int64(seconds) * 1000
  }
}
