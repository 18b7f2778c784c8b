/// A number with its unit, as a text states it: "rund 3,5 Millionen Euro", "more than nine hours".
public struct Quantity: Sendable, Hashable, Codable {
  /// How the text limits the number.
  public enum Qualifier: String, Sendable, Hashable, Codable, CaseIterable {
    /// "genau", or nothing said.
    case exactly
    /// "rund", "etwa", "about".
    case about
    /// "mehr als", "über".
    case moreThan
    /// "weniger als", "unter".
    case lessThan
    /// "mindestens".
    case atLeast
    /// "höchstens", "bis zu".
    case atMost
    /// "knapp", "fast": a little less.
    case almost
    /// „Hunderte“, "dozens": only the order of magnitude is said, and `value` is that order.
    case vague
  }

  /// The number, or the lower end of a range.
  public var value: Double
  /// The upper end of a range ("30 bis 40"), else nil.
  public var upper: Double?
  /// Canonical unit: ISO 4217 code for money, "%" , SI symbol, "h", "min", "d", "wk", "mo", "a"; nil for a count.
  public var unit: String?
  /// How the text limits the number.
  public var qualifier: Qualifier

  /// A quantity of `value` `unit`s.
  public init(_ value: Double, upper: Double? = nil, unit: String? = nil, qualifier: Qualifier = .exactly) {
    self.value = value
    self.upper = upper
    self.unit = unit
    self.qualifier = qualifier
  }
}
