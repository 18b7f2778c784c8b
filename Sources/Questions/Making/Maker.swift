internal import Facts

/// A rule that makes candidates of a fact.
protocol Maker: Sendable {
  /// The candidates that this rule sees in `fact`; none if it does not apply.
  func candidates(for fact: Fact, in world: World, random: inout SeededRandom) -> [Candidate]
}

/// All rules, in the order in which they run.
enum Makers {
  static let all: [any Maker] = [
    TitleQuestions(), ConstituentQuestions(), NumberQuestions(), SpeakerQuestions(), Clozes(), NumberClaims(),
    NameClaims(), DateClaims(), SupportedClaims(), VagueClaims(), HedgeClaims(),
  ]
}
