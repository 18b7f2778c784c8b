/// The outcome of comparing a response with the key.
public struct Judgement: Sendable, Hashable {
  /// How good the response is.
  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// Right.
    case right
    /// Almost: a typing slip, an incomplete name, one gap of several.
    case nearly
    /// Wrong.
    case wrong
  }

  /// How good the response is.
  public var outcome: Outcome
  /// Why, as a value that the surface words in the learner's language.
  public var reason: Reason
  /// The share of the points, 0 to 1 (several gaps, several keys, matching).
  public var score: Double

  /// An outcome with its reason.
  public init(_ outcome: Outcome, reason: Reason, score: Double) {
    self.outcome = outcome
    self.reason = reason
    self.score = score
  }

  /// Why a response was judged as it was.
  public enum Reason: Sendable, Hashable {
    /// Equal to the key or a variant, apart from case, spelling of umlauts, articles.
    case matches
    /// A typing slip: so many letters differ.
    case typo(edits: Int)
    /// Equal in value: number, date, verdict.
    case equalValue
    /// Within the tolerance.
    case withinTolerance
    /// Part of the key is missing.
    case incomplete
    /// So many of so many parts are right.
    case partial(right: Int, of: Int)
    /// Not the key.
    case differs
    /// Not understood as an answer of this kind (no such option, not a number).
    case notUnderstood
    /// Empty.
    case noAnswer
    /// The learner decided.
    case selfJudged
  }
}
