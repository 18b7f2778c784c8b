import Assessment

extension Judgement.Reason {
  /// The word for the reason in the log; its numbers stand in keys of their own.
  var name: String {
    switch self {
    case .matches: "matches"
    case .typo: "typo"
    case .equalValue: "equalValue"
    case .withinTolerance: "withinTolerance"
    case .incomplete: "incomplete"
    case .partial: "partial"
    case .differs: "differs"
    case .notUnderstood: "notUnderstood"
    case .noAnswer: "noAnswer"
    case .selfJudged: "selfJudged"
    }
  }

  /// The reason with this name and these numbers; nil for an unknown name.
  init?(name: String, edits: Int, right: Int, of count: Int) {
    let all: [Judgement.Reason] = [
      .matches, .typo(edits: edits), .equalValue, .withinTolerance, .incomplete,
      .partial(right: right, of: count), .differs, .notUnderstood, .noAnswer, .selfJudged,
    ]
    guard let reason = all.first(where: { $0.name == name }) else { return nil }
    self = reason
  }
}
