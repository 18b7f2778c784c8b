/// Whether something is said to be so or not to be so.
public enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is so.
  case affirmative
  /// It is not so.
  case negative
}
