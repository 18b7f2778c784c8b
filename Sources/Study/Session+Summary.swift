import Assessment
import Facts
import Progress
import Scheduling

extension Session {
  /// How the session has gone so far, and what comes next.
  public var summary: SessionSummary {
    let first = firstAnswers
    let due = dueCounts
    let reviewed = first.filter { $0.phaseBefore == .review }
    return SessionSummary(
      answers: answers.count, cards: first.count,
      right: first.count { $0.judgement.outcome == .right },
      nearly: first.count { $0.judgement.outcome == .nearly },
      wrong: first.count { $0.judgement.outcome == .wrong },
      score: first.isEmpty ? nil : first.reduce(0) { $0 + $1.judgement.score } / Double(first.count),
      new: first.count { $0.phaseBefore == .new }, recalled: reviewed.count { $0.rating != .again },
      reviewed: reviewed.count, desiredRetention: scheduler.policy.desiredRetention.value,
      tricks: tricks(first), missed: missed(first),
      milliseconds: setup.recordsTiming ? answers.compactMap(\.milliseconds).reduce(0, +) : nil,
      dueToday: due.today, dueTomorrow: due.tomorrow, flagged: core.flagged)
  }

  private var firstAnswers: [AnswerRecord] {
    var seen: Set<CardKey> = []
    return answers.filter { seen.insert($0.card).inserted }
  }

  private func tricks(_ answers: [AnswerRecord]) -> [SessionSummary.Trick] {
    let tricks = Distortion.allCases.compactMap { distortion -> SessionSummary.Trick? in
      let met = answers.filter { $0.distortion == distortion }
      guard !met.isEmpty else { return nil }
      return .init(
        distortion: distortion, asked: met.count, fooled: met.count { $0.judgement.outcome == .wrong })
    }
    return tricks.enumerated().sorted { left, right in
      left.element.fooled == right.element.fooled
        ? left.offset < right.offset : left.element.fooled > right.element.fooled
    }.map(\.element)
  }

  private func missed(_ answers: [AnswerRecord]) -> [Question] {
    let wrong = answers.filter { $0.judgement.outcome == .wrong }.map(\.card)
    guard !wrong.isEmpty else { return [] }
    let places = Dictionary(
      queue.scopeIndices.lazy.map { (queue.questions[$0].card, $0) }, uniquingKeysWith: { first, _ in first })
    return wrong.compactMap { places[$0].map { queue.questions[$0] } }
  }

  private var dueCounts: (today: Int, tomorrow: Int) {
    let day = lastDay
    var counts = (today: 0, tomorrow: 0)
    for index in queue.scopeIndices {
      let key = queue.questions[index].card
      guard progress.isAvailable(item: key.item, on: day + 1), let due = card(key).dueDay else { continue }
      if due <= day { counts.today += 1 } else if due == day + 1 { counts.tomorrow += 1 }
    }
    return counts
  }
}
