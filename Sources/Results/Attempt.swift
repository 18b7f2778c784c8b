public import Progress
public import Scheduling

/// One graded answer of one learner.
public struct Attempt: Sendable, Hashable {
  /// Who answered.
  public var learner: String
  /// What was asked and answered.
  public var review: Review
  /// When.
  public var moment: Moment
  /// Whether the learner saw the card for the first time, among the answers that are counted. Only first
  /// attempts tell how hard an item is: later ones are practice.
  public var isFirst: Bool

  /// The answers in `logs` that were given in one of `modes`, learner by learner, in the order of time.
  public static func all(in logs: [LearnerLog], modes: Set<Review.Mode> = Set(Review.Mode.allCases))
    -> [Attempt]
  {
    logs.flatMap { log in
      var seen: Set<CardKey> = []
      return log.entries.entries.compactMap { entry -> Attempt? in
        guard case .reviewed(let review) = entry.event, modes.contains(review.mode) else { return nil }
        return Attempt(
          learner: log.learner, review: review, moment: entry.moment,
          isFirst: seen.insert(review.card).inserted)
      }
    }
  }
}
