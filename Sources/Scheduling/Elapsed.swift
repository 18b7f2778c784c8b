/// The time between two reviews of one card.
public struct Elapsed: Sendable, Hashable {
  /// The longest time that is taken seriously, in days (about 270 years).
  public static let longest = 100_000.0

  /// Midnights (more exactly: starts of the study day) in between; 0 on the same day. FSRS-6 counts these.
  public let calendarDays: Int
  /// Days with their fraction. FSRS-7 counts these.
  public let days: Double

  /// No time at all.
  public static let none = Elapsed(unchecked: 0, 0)

  /// So many whole days.
  public init(calendarDays: Int) throws(SchedulingError) {
    guard (0...Int(Self.longest)).contains(calendarDays) else { throw .elapsed(days: Double(calendarDays)) }
    self.init(unchecked: calendarDays, Double(calendarDays))
  }

  /// So many days; the whole days are rounded down.
  public init(days: Double) throws(SchedulingError) {
    guard days.isFinite, (0...Self.longest).contains(days) else { throw .elapsed(days: days) }
    self.init(unchecked: Int(days), days)
  }

  /// The time from one moment to a later one. A clock that was set back, or a journey west, counts as no time.
  public init(from start: Moment, to end: Moment) {
    let milliseconds = min(max(0, end.milliseconds - start.milliseconds), Self.longestMilliseconds)
    self.init(
      unchecked: min(max(0, end.day - start.day), Int(Self.longest)),
      Double(milliseconds) / Double(Moment.millisecondsPerDay))
  }

  private static let longestMilliseconds = Int64(longest) * Moment.millisecondsPerDay

  private init(unchecked calendarDays: Int, _ days: Double) {
    self.calendarDays = calendarDays
    self.days = days
  }
}
