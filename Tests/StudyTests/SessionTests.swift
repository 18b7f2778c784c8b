import Assessment
import Decks
import Facts
import Files
import Progress
import Quantities
import Scheduling
import Testing

@testable import Study

struct SessionTests {
  @Test func `a right answer is recorded with all it was`() throws {
    let table = try Table([
      question(1, .claim(verdict: .refuted, distortion: .number), correction: "Es waren fünf.")
    ])
    let screen = try #require(try table.answer("falsch"))
    #expect(screen.judgement?.outcome == .right)
    #expect(screen.suggested == .good)
    #expect(screen.correction == "Es waren fünf.")
    #expect(screen.isConstructed)
    #expect(screen.verdict == .refuted)
    #expect(screen.intervals?.again == .seconds(60))
    #expect(screen.intervals?.easy == .days(8))
    guard case .reviewed(let review) = try #require(table.log.last).event else {
      Issue.record("no review")
      return
    }
    #expect(review.response == "falsch")
    #expect(review.chosen == ["refuted"])
    #expect(review.distortion == .number)
    #expect(review.milliseconds == 2000)
    #expect(review.before == nil)
    #expect(review.after?.stability == 2.3065)
    #expect(review.contentHash == table.screen?.question.item.contentHash)
  }

  @Test func `the session ends when all is answered`() throws {
    let table = try Table([typed(1), typed(2)])
    #expect(table.session.remaining == Remaining(due: 0, new: 2, again: 0))
    try table.play("ja")
    #expect(table.session.remaining.total == 1)
    try table.play("ja")
    #expect(table.isFinished)
    #expect(table.log.last?.event == .ended)
    #expect(table.session.summary.right == 2)
    #expect(table.session.summary.score == 1)
  }

  @Test func `a wrong answer comes back after others until it is right`() throws {
    let table = try Table((1...4).map { typed($0) })
    let first = try #require(table.asked?.card)
    try table.play("nein")
    #expect(table.session.remaining.again == 1)
    var order: [CardKey] = []
    while order.count < 9, let asked = table.asked {
      order.append(asked.card)
      try table.play("ja")
    }
    #expect(order.count == 4)
    #expect(order.last == first)
    #expect(table.session.summary.wrong == 1)
    #expect(table.session.summary.missed.map(\.card) == [first])
    #expect(table.session.summary.answers == 5)
  }

  @Test func `a repeated choice is shuffled anew`() throws {
    let table = try Table([question(1, .choice(options))])
    var orders: Set<[String]> = []
    for _ in 0..<12 {
      orders.insert(table.asked?.input.choices.map(\.text) ?? [])
      try table.play("thode")
    }
    #expect(orders.count > 2)
  }

  @Test func `what is not understood does not count`() throws {
    let table = try Table([question(1, .choice(options))])
    #expect(try table.answer("xyz") == nil)
    #expect(table.asked != nil)
    #expect(table.log.count == 1)
  }

  @Test func `the learner overrides the rating, and the card follows`() throws {
    let table = try Table([typed(1), typed(2)])
    try table.answer("ja")
    let key = try #require(table.screen?.question.card)
    try table.session.rate(.easy, at: table.wait())
    #expect(table.screen?.rating == .easy)
    #expect(table.screen?.suggested == .good)
    #expect(table.session.card(key).interval == 8)
    #expect(table.replayed.card(key) == table.session.card(key))
  }

  @Test func `the learner overrules the judgement`() throws {
    let table = try Table([typed(1), typed(2)])
    try table.answer("so ähnlich")
    try table.session.overrule(.right, at: table.wait())
    #expect(table.screen?.judgement?.outcome == .right)
    #expect(table.screen?.rating == .good)
    #expect(table.session.summary.right == 1)
    #expect(
      table.log.last?.event == .amended(EntryID(session: "s1", number: 2), rating: .good, outcome: .right))
  }

  @Test func `a flashcard is turned over and then rated`() throws {
    let table = try Table([question(1, .flashcard(answer: "Bote", isReversed: false)), typed(2)])
    let screen = try #require(try table.answer(""))
    #expect(screen.judgement == nil)
    #expect(screen.key == ["Bote"])
    #expect(table.log.count == 1)
    try table.session.rate(.good, at: table.wait())
    #expect(table.screen?.judgement?.reason == .selfJudged)
    #expect(table.log.count == 2)
    try table.advance()
    #expect(table.asked?.card.item == typed(2).card.item)
  }

  @Test func `a flashcard asked from its back wants the stem`() throws {
    let card = question(1, .flashcard(answer: "Bote", isReversed: true), stem: "Zeitung", face: .back)
    let table = try Table([card])
    #expect(table.asked?.prompt == "Bote")
    #expect(try table.answer("zeitung")?.judgement?.outcome == .right)
  }

  @Test func `hints lower the suggested rating`() throws {
    let table = try Table([typed(1), typed(2, "Brunnmoor")])
    #expect(table.session.hint() == .firstLetters(["j"]))
    #expect(table.asked?.hints.count == 1)
    #expect(try table.answer("ja")?.suggested == .hard)
    try table.advance()
    #expect(table.session.hint() != nil)
    #expect(try table.answer("Brunmoor")?.suggested == .again)
  }

  @Test func `a skipped question comes at the end`() throws {
    let table = try Table([typed(1), typed(2)])
    let first = table.asked?.card
    try table.session.skip(at: table.wait())
    #expect(table.asked?.card != first)
    try table.play("ja")
    #expect(table.asked?.card == first)
  }

  @Test func `suspended and buried items are gone, flags stay on the screen`() throws {
    let table = try Table([typed(1), typed(2), typed(3)])
    try table.session.suspend(at: table.wait())
    try table.session.bury(at: table.wait())
    try table.session.flag(" unklar ", at: table.wait())
    #expect(table.asked?.card.item == typed(3).card.item)
    #expect(table.replayed.suspended == [typed(1).card.item])
    #expect(table.replayed.buried == [typed(2).card.item: table.now.day + 1])
    #expect(table.replayed.flags == [typed(3).card.item: "unklar"])
    #expect(table.session.summary.flagged == 1)
  }

  @Test func `an item suspended on its answer screen does not come back`() throws {
    let table = try Table([typed(1), typed(2)])
    try table.answer("nein")
    try table.session.suspend(at: table.wait())
    try table.play("ja")
    #expect(table.isFinished)
  }

  @Test func `undo goes back step by step across the end, and the log agrees`() throws {
    let table = try Table([typed(1), typed(2), question(3, .flashcard(answer: "x", isReversed: false))])
    let before = table.session.phase
    try table.play("ja")
    try table.session.flag("?", at: table.wait())
    try table.answer("nein")
    try table.session.rate(.hard, at: table.wait())
    try table.advance()
    try table.session.skip(at: table.wait())
    for _ in 0..<9 where !table.isFinished { try table.play(table.asked?.kind == .flashcard ? "x" : "ja") }
    #expect(table.isFinished)
    var steps = 0
    while try table.session.undo(at: table.wait()) { steps += 1 }
    #expect(steps >= 5)
    #expect(table.session.phase == before)
    #expect(table.replayed.cards.isEmpty)
    #expect(table.replayed.flags.isEmpty)
    #expect(table.replayed.unfinished?.id == "s1")
    #expect(table.session.summary.answers == 0)
  }

  @Test(arguments: UInt64(1)...30)
  func `whatever the learner does, the log leads to the cards of the session`(seed: UInt64) throws {
    let questions = (1...8).map { typed($0) }
    let table = try Table(questions, seed: seed)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let now = table.wait(seconds: Int.random(in: 0...90, using: &generator))
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: _ = try table.session.undo(at: now)
      case 1: try table.session.skip(at: now)
      case 2: try table.session.rate(Rating.allCases[Int.random(in: 0..<4, using: &generator)], at: now)
      case 3: try table.session.bury(at: now)
      case 4: try table.session.flag("?", at: now)
      case 5: _ = table.session.hint()
      case 6...8: try table.advance()
      default: _ = try table.session.answer(Bool.random(using: &generator) ? "ja" : "nein", at: now)
      }
      for question in questions {
        #expect(table.replayed.card(question.card) == table.session.card(question.card))
      }
      #expect(table.replayed.reviewCount == table.session.summary.answers)
    }
  }

  @Test func `if the disk is full nothing changes`() throws {
    let table = try Table([typed(1), typed(2)])
    try table.answer("ja")
    let phase = table.session.phase
    table.isFull = true
    #expect(throws: Finding.self) { try table.session.rate(.easy, at: table.wait()) }
    #expect(throws: Finding.self) { _ = try table.session.undo(at: table.wait()) }
    #expect(throws: Finding.self) { try table.session.suspend(at: table.wait()) }
    #expect(table.session.phase == phase)
    table.isFull = false
    try table.advance()
    table.isFull = true
    #expect(throws: Finding.self) { try table.answer("ja") }
    #expect(table.asked?.card.item == typed(2).card.item)
  }

  @Test func `an interrupted session is taken up where it stopped`() throws {
    let questions = (1...5).map { typed($0) }
    let table = try Table(questions, limits: Limits(newPerDay: 5))
    try table.play("ja")
    try table.play("nein")
    let entries = EffectiveEntries(table.log)
    let again = try Table(
      questions, progress: table.replayed, limits: Limits(newPerDay: 5), resuming: entries.entries, minutes: 3
    )
    #expect(again.session.summary.answers == 2)
    #expect(again.session.remaining.new == 3)
    #expect(again.session.remaining.due == 1)
    try again.answer("ja")
    #expect(again.log.first?.id == EntryID(session: "s1", number: 4))
  }

  @Test func `a card that was to come back comes back after an interruption too`() throws {
    let questions = [typed(1), typed(2)]
    let table = try Table(questions)
    try table.play("nein")
    try table.play("ja")
    let entries = EffectiveEntries(table.log).entries
    let again = try Table(questions, progress: table.replayed, resuming: entries)
    #expect(again.asked?.card == questions[0].card)
    #expect(again.session.remaining == Remaining(due: 0, new: 0, again: 1))
    try again.play("ja")
    #expect(again.isFinished)
  }

  @Test func `a quiz asks each question once and leaves the schedule alone`() throws {
    let table = try Table((1...3).map { typed($0) }, mode: .quiz, limits: Limits(cards: 2))
    let screen = try #require(try table.answer("nein"))
    #expect(screen.intervals == nil)
    try table.advance()
    try table.play("ja")
    #expect(table.isFinished)
    #expect(table.replayed.cards.isEmpty)
    #expect(table.session.summary.score == 0.5)
  }

  @Test func `an interrupted quiz does not ask again`() throws {
    let questions = (1...3).map { typed($0) }
    let table = try Table(questions, mode: .quiz)
    try table.play("nein")
    let again = try Table(
      questions, mode: .quiz, progress: table.replayed, resuming: EffectiveEntries(table.log).entries)
    #expect(again.session.remaining.total == 2)
  }

  @Test func `cram repeats what was wrong and leaves the schedule alone`() throws {
    let table = try Table((1...3).map { typed($0) }, mode: .cram)
    try table.play("nein")
    var count = 1
    while count < 9, !table.isFinished {
      try table.play("ja")
      count += 1
    }
    #expect(count == 4)
    #expect(table.replayed.cards.isEmpty)
  }

  @Test func `after the minutes are over no further card is asked`() throws {
    let table = try Table((1...3).map { typed($0) }, limits: Limits(minutes: 1))
    try table.answer("ja")
    try table.session.advance(at: table.wait(seconds: 70))
    #expect(table.isFinished)
  }

  @Test func `without timing no time is recorded`() throws {
    let table = try Table([typed(1)], timing: false)
    #expect(try table.answer("ja")?.milliseconds == nil)
    guard case .reviewed(let review)? = table.log.last?.event else {
      Issue.record("no review")
      return
    }
    #expect(review.milliseconds == nil)
  }

  @Test func `a clock set back within the session does not reorder the log`() throws {
    let table = try Table([typed(1), typed(2)])
    try table.play("ja")
    table.now = Moment(milliseconds: table.now.milliseconds - 9_000_000, day: table.now.day - 1)
    try table.play("ja")
    let times = table.log.map(\.moment.milliseconds)
    #expect(times == times.sorted())
  }

  @Test func `an edited item is shown in its new wording, and its progress stays`() throws {
    let table = try Table([typed(1), typed(2)])
    var item = typed(1).item
    item.stem = "Was gilt jetzt?"
    item.interaction = .shortAnswer(Key("doch"))
    table.session.replace(item)
    #expect(table.asked?.prompt == "Was gilt jetzt?")
    #expect(try table.answer("doch")?.judgement?.outcome == .right)
  }

  @Test func `the summary names the tricks that fooled`() throws {
    let table = try Table([
      question(1, .claim(verdict: .refuted, distortion: .number)),
      question(2, .claim(verdict: .refuted, distortion: .negation)),
      question(3, .claim(verdict: .refuted, distortion: .negation)),
    ])
    for _ in 0..<3 { try table.play(table.asked?.card.item == question(1, .order([])).card.item ? "f" : "w") }
    let summary = table.session.summary
    #expect(
      summary.tricks == [
        .init(distortion: .negation, asked: 2, fooled: 2), .init(distortion: .number, asked: 1, fooled: 0),
      ])
    #expect(summary.new == 3)
  }

  @Test func `the summary says what comes tomorrow`() throws {
    let table = try Table([typed(1), typed(2)])
    try table.answer("ja")
    try table.session.rate(.easy, at: table.wait())
    try table.advance()
    try table.answer("ja")
    let key = try #require(table.screen?.question.card)
    try table.session.finish(at: table.wait())
    #expect(table.session.card(key).isInSteps)
    #expect(table.session.summary.dueToday == 1)
    #expect(table.session.summary.dueTomorrow == 0)
  }

  @Test func `a slip is shown against the key`() throws {
    let table = try Table([typed(1, "Brunnmoor")])
    let screen = try #require(try table.answer("Brunmoor"))
    #expect(screen.judgement?.outcome == .nearly)
    #expect(screen.suggested == .hard)
    #expect(screen.difference?.key.map(\.kind) == [.slip])
  }

  @Test func `a deck gives its questions in order, with both sides of reversed cards`() {
    var unnamed = typed(3).item
    unnamed.id = nil
    let card = question(2, .flashcard(answer: "b", isReversed: true))
    let deck = Deck(
      title: "Hafen", language: .english, sources: [CitedSource("bote", brunnmoor)],
      items: [typed(1).item, card.item, unnamed])
    let questions = Question.all(of: deck, name: "hafen", language: .german)
    #expect(questions.map(\.card.face) == [.front, .front, .back])
    #expect(questions.allSatisfy { $0.language == .english && $0.sources["bote"] == brunnmoor })
  }

  @Test func `a fast exact typed answer is easy, a lucky choice never`() {
    var pace = Pace()
    for _ in 0..<10 { pace.add(milliseconds: 6000) }
    let right = Judgement(.right, reason: .matches, score: 1)
    func rating(_ kind: ItemKind, _ milliseconds: Int?) -> Rating {
      Suggestion.rating(right, kind: kind, hints: 0, milliseconds: milliseconds, pace: pace)
    }
    #expect(rating(.shortAnswer, 2000) == .easy)
    #expect(rating(.shortAnswer, 60_000) == .good)
    #expect(rating(.shortAnswer, nil) == .good)
    #expect(rating(.claim, 2000) == .good)
    let slip = Judgement(.right, reason: .typo(edits: 1), score: 1)
    #expect(Suggestion.rating(slip, kind: .shortAnswer, hints: 0, milliseconds: 2000, pace: pace) == .good)
  }
}
