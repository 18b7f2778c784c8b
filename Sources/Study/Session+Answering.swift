public import Assessment
public import Files
import Decks
import Progress
public import Scheduling

/// What became of a response.
public enum AnswerResult: Sendable, Hashable {
  /// It was judged (or the card was turned over); this is what to show.
  case judged(AnswerScreen)
  /// It was not understood as an answer of this kind; the question stays.
  case notUnderstood
}

extension Session {
  /// Judges the response to the question on the screen and records it with the suggested rating. An empty response
  /// turns a flashcard over, which then waits for `rate`.
  public mutating func answer(_ response: String, at now: Moment) throws(Finding) -> AnswerResult {
    guard core.given == nil, let asked = core.asked else { return .notUnderstood }
    let before = checkpoint
    if asked.input == .reveal, response.trimmed.isEmpty {
      turnOver(asked, at: now)
    } else {
      guard let ruling = Ruling(response, to: asked.question, input: asked.input) else {
        return .notUnderstood
      }
      try give(asked, ruling, response: response.trimmed, at: now)
    }
    history.append(before)
    guard let screen = core.given?.screen else { return .notUnderstood }
    return .judged(screen)
  }

  /// Rates the answer on the screen otherwise than suggested, or a card that was turned over.
  public mutating func rate(_ rating: Rating, at now: Moment) throws(Finding) {
    try settle(rating, outcome: nil, at: now)
  }

  /// Overrules the judgement: "I was right", "I was wrong". The rating follows.
  public mutating func overrule(_ outcome: Judgement.Outcome, at now: Moment) throws(Finding) {
    let rating: Rating =
      switch outcome {
      case .right: .good
      case .nearly: .hard
      case .wrong: .again
      }
    try settle(rating, outcome: outcome, at: now)
  }

  /// Leaves the answer on the screen and shows the next question. A card that was turned over must be rated first;
  /// if it is not, it counts as not answered and comes back at the end.
  public mutating func advance(at now: Moment) throws(Finding) {
    guard let given = core.given, let asked = core.asked else { return }
    let before = core
    if given.id == nil {
      core.waiting.append(asked.pick)
    } else {
      comeBack(asked, given, at: now)
    }
    do throws(Finding) {
      try showNext(at: now)
    } catch {
      core = before
      throw error
    }
  }

  private mutating func turnOver(_ asked: SessionCore.Asked, at now: Moment) {
    let question = asked.question
    let before = card(question.card)
    let screen = screen(asked, ruling: nil, response: nil, at: now, milliseconds: milliseconds(at: now))
    core.given = .init(screen: screen, before: before, moment: now, id: nil)
  }

  private mutating func give(
    _ asked: SessionCore.Asked, _ ruling: Ruling, response: String, at now: Moment
  ) throws(Finding) {
    let time = milliseconds(at: now)
    var screen = screen(asked, ruling: ruling, response: response, at: now, milliseconds: time)
    let rating = Suggestion.rating(
      ruling.judgement, kind: screen.question.item.kind, hints: asked.hints.count, milliseconds: time,
      pace: progress.paces[screen.question.item.kind])
    screen.suggested = rating
    screen.rating = rating
    let given = SessionCore.Given(
      screen: screen, before: card(screen.question.card), moment: forward(now), id: nil)
    try commit(given, rating: rating, judgement: ruling.judgement, at: now)
  }

  /// Records an answer and takes it in.
  private mutating func commit(
    _ given: SessionCore.Given, rating: Rating, judgement: Judgement, at now: Moment
  ) throws(Finding) {
    var given = given
    let key = given.screen.question.card
    given.moment = forward(now)
    let after = scheduler.answered(given.before, rating, at: given.moment, seed: key.seed)
    let review = review(given, rating: rating, judgement: judgement, after: after)
    let id = try log(.reviewed(review), at: given.moment)
    given.id = id
    given.screen.rating = rating
    given.screen.judgement = judgement
    if setup.mode == .study { core.cards[key] = after }
    core.given = given
    entries.append(id)
    answers.append(
      AnswerRecord(
        id: id, card: key, distortion: given.screen.distortion, phaseBefore: given.before.phase,
        milliseconds: given.screen.milliseconds, judgement: judgement, rating: rating))
  }

  private mutating func settle(
    _ rating: Rating, outcome: Judgement.Outcome?, at now: Moment
  ) throws(Finding) {
    guard var given = core.given else { return }
    guard let id = given.id else {
      let own = outcome ?? (rating == .again ? .wrong : rating == .hard ? .nearly : .right)
      let judgement = Judgement(
        own, reason: .selfJudged, score: own == .right ? 1 : own == .nearly ? 0.5 : 0)
      return try commit(given, rating: rating, judgement: judgement, at: now)
    }
    guard rating != given.screen.rating || (outcome != nil && outcome != given.screen.judgement?.outcome)
    else { return }
    try log(.amended(id, rating: rating, outcome: outcome), at: now)
    given.screen.rating = rating
    if let outcome, outcome != given.screen.judgement?.outcome {
      given.screen.judgement = Judgement(outcome, reason: .selfJudged, score: outcome == .right ? 1 : 0)
    }
    let key = given.screen.question.card
    if setup.mode == .study {
      core.cards[key] = scheduler.answered(given.before, rating, at: given.moment, seed: key.seed)
    }
    if let last = answers.indices.last, let judgement = given.screen.judgement {
      answers[last].rating = rating
      answers[last].judgement = judgement
    }
    core.given = given
  }

  /// Puts a card that was answered wrongly back into the session.
  private mutating func comeBack(_ asked: SessionCore.Asked, _ given: SessionCore.Given, at now: Moment) {
    let key = asked.question.card
    let rating = given.screen.rating ?? .good
    switch setup.mode {
    case .quiz: return
    case .cram:
      guard rating == .again else { return }
      core.repetitions.append(
        .init(pick: asked.pick, due: now.milliseconds, notBefore: core.number + 4, isRequired: true))
    case .study:
      guard case .at(let due) = card(key).due else { return }
      core.repetitions.append(
        .init(pick: asked.pick, due: due, notBefore: core.number + 2, isRequired: rating <= .hard))
    }
  }

  private func milliseconds(at now: Moment) -> Int? {
    setup.recordsTiming ? Int(max(0, now.milliseconds - shownAt)) : nil
  }

  private func review(
    _ given: SessionCore.Given, rating: Rating, judgement: Judgement, after: Card
  ) -> Review {
    let screen = given.screen
    let isScheduled = setup.mode == .study
    return Review(
      card: screen.question.card, contentHash: screen.question.item.contentHash,
      deck: screen.question.deck, kind: screen.question.item.kind, mode: setup.mode,
      response: screen.response, chosen: screen.chosen,
      optionCount: screen.question.item.interaction.optionCount,
      judgement: judgement, rating: rating, milliseconds: screen.milliseconds, hints: screen.hints,
      distortion: screen.distortion, before: isScheduled ? given.before.memory : nil,
      after: isScheduled ? after.memory : nil, dueDay: isScheduled ? after.dueDay : nil,
      scheduler: isScheduled ? scheduler.fingerprint : nil)
  }
}

extension Interaction {
  /// How many options there are to choose from; 0 where the answer is typed.
  var optionCount: Int {
    switch self {
    case .choice(let options), .multipleChoice(let options): options.count
    case .claim: 3
    case .matching(let pairs): pairs.count
    case .order(let entries): entries.count
    case .flashcard, .cloze, .shortAnswer, .number, .date: 0
    }
  }
}
