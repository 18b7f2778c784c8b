/// A language that Faktum analyses and asks questions in.
public enum Language: String, Codable, Sendable, Hashable, CaseIterable {
  /// German.
  case german = "de"
  /// English.
  case english = "en"
}
