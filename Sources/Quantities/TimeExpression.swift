/// A point or span of time, as a text states it.
public struct TimeExpression: Sendable, Hashable, Codable {
  /// What is stated.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A day, month, year, quarter, week.
    case date
    /// A clock time, with or without a day.
    case time
    /// A length of time: "neun Stunden".
    case duration
    /// A repetition: "jeden Montag".
    case set
    /// From … to …: "2009 bis 2013".
    case period
  }

  /// What is stated.
  public var kind: Kind
  /// ISO 8601 at the stated grain: `2021-07-19`, `2021-07`, `2021`, `PT9H`, `2009/2013`, `2021-07-19T18:30`;
  /// `XXXX-07-19` where the year is not known, and `XXXX-WXX-1` for a weekday that is not resolved.
  public var value: String
  /// Whether the text leaves the reference to the reader ("am Montag", "gestern", "im Mai vergangenen Jahres").
  public var isRelative: Bool
  /// Whether a relative expression was resolved against a document date.
  public var isResolved: Bool
  /// "start", "mid" or "end" for „Anfang/Mitte/Ende März“; "approx" for „um 1900“.
  public var modifier: String?

  /// A time expression with its normal form.
  public init(
    kind: Kind, value: String, isRelative: Bool = false, isResolved: Bool = false, modifier: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.isRelative = isRelative
    self.isResolved = isResolved
    self.modifier = modifier
  }
}
