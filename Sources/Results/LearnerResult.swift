import Assessment
import Progress
import Scheduling

/// How one learner did.
public struct LearnerResult: Sendable, Hashable {
  /// The learner's name.
  public var learner: String
  /// How many items the learner answered.
  public var items: Int
  /// How the learner answered.
  public var tally: Tally
  /// Items whose last answer was wrong, by id: to be repeated.
  public var toRepeat: [String]
  /// The study day of the last answer (`Moment.day`); nil without answers.
  public var lastDay: Int?

  /// What the answers of `learner`, in the order of time, amount to.
  init(_ learner: String, _ attempts: [Attempt]) {
    self.learner = learner
    tally = Tally(attempts)
    var isLastWrong: [String: Bool] = [:]
    for review in attempts.map(\.review) {
      isLastWrong[review.card.item] = review.judgement.outcome == .wrong
    }
    items = isLastWrong.count
    toRepeat = isLastWrong.filter(\.value).keys.sorted()
    lastDay = attempts.last?.moment.day
  }
}
