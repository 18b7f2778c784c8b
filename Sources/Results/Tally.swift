import Assessment
import Progress

/// What a set of attempts amounts to.
public struct Tally: Sendable, Hashable {
  /// All attempts.
  public private(set) var attempts = 0
  /// First attempts that were right, of all first attempts.
  public private(set) var firstRight = Proportion()
  /// First attempts that were nearly right.
  public private(set) var firstNearly = 0
  private var scores = 0.0

  /// The mean score of first attempts, 0 to 1: the facility of an item. Nil without first attempts.
  public var facility: Double? {
    firstRight.total > 0 ? scores / Double(firstRight.total) : nil
  }

  /// Nothing counted yet.
  public init() {}

  /// What `attempts` amount to.
  public init(_ attempts: some Sequence<Attempt>) {
    for attempt in attempts { add(attempt) }
  }

  private mutating func add(_ attempt: Attempt) {
    attempts += 1
    guard attempt.isFirst else { return }
    let judgement = attempt.review.judgement
    firstRight.add(judgement.outcome == .right)
    firstNearly += judgement.outcome == .nearly ? 1 : 0
    scores += judgement.score
  }
}
