import Assessment
import Facts
import Progress
import Results
import Scheduling

/// Logs of invented answers.
enum SampleLog {
  /// An answer on a study day; the day's number also orders it.
  struct Answer {
    var item: String
    var day: Int
    var outcome: Judgement.Outcome
    var mode: Review.Mode = .study
    var kind: ItemKind = .choice
    var distortion: Distortion?
    var chosen: [String] = []
    var response: String?
    var milliseconds: Int?
    var contentHash = "same"
  }

  /// The log of `learner` with `answers` in order.
  static func log(_ learner: String, _ answers: [Answer]) -> LearnerLog {
    LearnerLog(learner, EffectiveEntries(answers.enumerated().map { entry($1, number: $0 + 1) }))
  }

  private static func entry(_ answer: Answer, number: Int) -> LogEntry {
    let score: Double =
      switch answer.outcome {
      case .right: 1
      case .nearly: 0.5
      case .wrong: 0
      }
    let review = Review(
      card: CardKey(answer.item), contentHash: answer.contentHash, deck: "hafen", kind: answer.kind,
      mode: answer.mode, response: answer.response, chosen: answer.chosen,
      judgement: Judgement(answer.outcome, reason: .differs, score: score),
      rating: answer.outcome == .wrong ? .again : .good, milliseconds: answer.milliseconds,
      distortion: answer.distortion)
    let moment = Moment(
      milliseconds: Int64(answer.day) * Moment.millisecondsPerDay + Int64(number), day: answer.day)
    return LogEntry(id: EntryID(session: "s", number: number), moment: moment, event: .reviewed(review))
  }
}
