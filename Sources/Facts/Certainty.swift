/// How surely something is said.
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
  /// Said without reservation.
  case certain
  /// "wahrscheinlich", "dürfte".
  case probable
  /// "möglicherweise", "könnte".
  case possible
  /// "mutmaßlich", "soll", "angeblich": somebody says so.
  case alleged
}
