/// What the evidence says about a claim.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
  /// The evidence says so.
  case supported
  /// The evidence says otherwise.
  case refuted
  /// The evidence does not tell.
  case notEnoughEvidence
}
