/// How well something was recalled. A wrong answer is always `again`: FSRS counts `hard` as recalled.
public enum Rating: Int, Sendable, Hashable, Comparable, Codable, CaseIterable {
  /// Not recalled.
  case again = 1
  /// Recalled with trouble, with a hint, or almost.
  case hard = 2
  /// Recalled.
  case good = 3
  /// Recalled at once.
  case easy = 4

  /// Worse ratings come first.
  public static func < (left: Rating, right: Rating) -> Bool {
    left.rawValue < right.rawValue
  }
}
