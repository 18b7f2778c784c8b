import Assessment
import Facts
import Progress
import Scheduling

extension Session {
  /// What is shown after an answer; `ruling` is nil for a card that was turned over.
  func screen(
    _ asked: SessionCore.Asked, ruling: Ruling?, response: String?, at now: Moment, milliseconds: Int?
  ) -> AnswerScreen {
    let question = asked.question
    let interaction = question.item.interaction
    let chosen = ruling?.chosen ?? []
    let choices = chosen.compactMap { index in asked.input.choices.first { $0.index == index } }
    return AnswerScreen(
      question: question, response: response,
      chosen: chosen.isEmpty ? (ruling?.verdict).map { [$0.rawValue] } ?? [] : choices.map(\.text),
      chosenVerdict: ruling?.verdict, judgement: ruling?.judgement,
      key: question.facedItem.interaction.keyTexts,
      difference: difference(question, ruling, response), verdict: interaction.verdict,
      distortion: interaction.distortion,
      isConstructed: question.item.isConstructed,
      feedback: chosen.compactMap { interaction.option($0)?.feedback },
      evidence: EvidenceView.all(of: question), correction: question.item.correction,
      suggested: nil, rating: nil, intervals: intervals(question.card, at: now),
      hints: asked.hints.count, milliseconds: milliseconds)
  }

  /// What was typed against the key, where they are not the same.
  private func difference(_ question: Question, _ ruling: Ruling?, _ response: String?) -> Difference? {
    guard let key = question.typedKey, let response, !response.isEmpty, let ruling,
      ruling.judgement.reason != .matches, ruling.judgement.reason != .noAnswer
    else { return nil }
    return Difference(of: response, against: key)
  }

  /// When each rating brings the card back; nil where the schedule is left alone.
  private func intervals(_ key: CardKey, at now: Moment) -> PerRating<NextShowing>? {
    guard setup.mode == .study else { return nil }
    let outcomes = scheduler.outcomes(card(key), at: now, seed: key.seed)
    return PerRating { rating in
      switch outcomes[rating].due {
      case .at(let due): .seconds(Int((due - now.milliseconds) / 1000))
      case .day, .whenever: .days(outcomes[rating].interval)
      }
    }
  }
}

extension Interaction {
  /// The option at a place in the deck; nil for items without options.
  fileprivate func option(_ index: Int) -> Option? {
    switch self {
    case .choice(let options), .multipleChoice(let options):
      options.indices.contains(index) ? options[index] : nil
    default: nil
    }
  }
}
