import Assessment
import Facts
import Progress
import Scheduling
import Testing

@testable import Study

struct QueueTests {
  let now = Moment(milliseconds: 1_790_000_000_000, utcOffset: 0)

  func queue(
    _ questions: [Question], progress: ProgressState = ProgressState(), mode: Review.Mode = .study,
    limits: Limits = Limits(), filters: [QuestionFilter] = [], seed: UInt64 = 1
  ) -> StudyQueue {
    StudyQueue(
      questions, progress: progress, scheduler: Scheduler(), at: now, mode: mode, limits: limits,
      filters: filters, seed: seed)
  }

  /// A state in which the given questions were answered so many days ago.
  func progress(_ answered: [(Question, days: Int, Rating)], _ more: [LogEntry.Event] = []) -> ProgressState {
    var entries: [LogEntry] = []
    for (question, days, rating) in answered.sorted(by: { $0.days > $1.days }) {
      let moment = Moment(
        milliseconds: now.milliseconds - Int64(days) * Moment.millisecondsPerDay - 3_600_000, utcOffset: 0)
      let review = Review(
        card: question.card, contentHash: "x", deck: question.deck, kind: .shortAnswer, mode: .study,
        response: nil, judgement: Judgement(.right, reason: .matches, score: 1), rating: rating)
      entries.append(
        LogEntry(
          id: EntryID(session: "s0", number: entries.count + 1), moment: moment, event: .reviewed(review)))
    }
    for event in more {
      let moment = Moment(milliseconds: now.milliseconds - 1000, utcOffset: 0)
      entries.append(
        LogEntry(id: EntryID(session: "s0", number: entries.count + 1), moment: moment, event: event))
    }
    return ProgressState(EffectiveEntries(entries), scheduler: Scheduler())
  }

  @Test func `what is due comes before what is new`() {
    let questions = (1...6).map { typed($0) }
    let state = progress([(questions[4], 30, .easy), (questions[5], 30, .easy)])
    let found = queue(questions, progress: state)
    #expect(found.entries.map(\.origin) == [.due, .due, .new, .new, .new, .new])
    #expect(Set(found.entries.prefix(2).map(\.question)) == Set(questions[4...5]))
    #expect(found.dueCount == 2)
    #expect(found.newCount == 4)
  }

  @Test func `new cards come in the order of the deck and keep the daily limit`() {
    let questions = (1...30).map { typed($0) }
    #expect(
      queue(questions, limits: Limits(newPerDay: 10)).entries.map(\.question) == Array(questions.prefix(10)))
    let state = progress([(questions[0], 0, .easy), (questions[1], 0, .easy)])
    #expect(queue(questions, progress: state, limits: Limits(newPerDay: 3)).entries.count == 1)
    #expect(queue(questions, limits: Limits(newPerDay: 0)).entries.isEmpty)
  }

  @Test func `with too many due, those most likely forgotten are asked`() {
    let questions = (1...20).map { typed($0) }
    let state = progress(questions.enumerated().map { ($1, 20 + $0, Rating.easy) })
    let found = queue(questions, progress: state, limits: Limits(cards: 5))
    #expect(Set(found.entries.map(\.question)) == Set(questions.suffix(5)))
  }

  @Test func `decks are interleaved`() {
    let questions = (1...6).map { typed($0, deck: "a") } + (7...8).map { typed($0, deck: "b") }
    let decks = queue(questions).entries.map(\.question.deck)
    #expect(decks.count == 8)
    #expect(decks.prefix(3).contains("b"))
    #expect(decks.suffix(4).contains("b"))
  }

  @Test func `items about one fact are not asked on one day`() {
    let questions = [typed(1, group: "g"), typed(2, group: "g"), typed(3), typed(4, group: "h")]
    #expect(queue(questions).entries.map(\.question) == [questions[0], questions[2], questions[3]])
    let state = progress([(typed(5, group: "h"), 0, .easy)])
    let more = questions + [typed(5, group: "h")]
    #expect(!queue(more, progress: state).entries.map(\.question).contains(questions[3]))
  }

  @Test func `both sides of a flashcard are not asked on one day`() {
    let card = Interaction.flashcard(answer: "b", isReversed: true)
    let questions = [question(1, card), question(1, card, face: .back)]
    #expect(queue(questions).entries.map(\.question.card.face) == [.front])
  }

  @Test func `suspended, buried and rejected items are not asked`() {
    var rejected = typed(3)
    rejected.item.state = .rejected
    let questions = [typed(1), typed(2), rejected, typed(4)]
    let state = progress(
      [],
      [.suspended(item: questions[0].card.item), .buried(item: questions[1].card.item, until: now.day + 1)])
    #expect(queue(questions, progress: state).entries.map(\.question) == [questions[3]])
  }

  @Test func `a quiz takes a number of questions by its seed, due or not`() {
    let questions = (1...50).map { typed($0) }
    let first = queue(questions, mode: .quiz, limits: Limits(cards: 10), seed: 7).entries
    #expect(first.count == 10)
    #expect(first == queue(questions, mode: .quiz, limits: Limits(cards: 10), seed: 7).entries)
    #expect(first != queue(questions, mode: .quiz, limits: Limits(cards: 10), seed: 8).entries)
  }

  @Test func `filters choose by tag, flag, mistake and distortion`() {
    let tagged = question(1, .shortAnswer(Key("a")), tags: ["eu"])
    let claim = question(2, .claim(verdict: .refuted, distortion: .number))
    let wrong = typed(3)
    let questions = [tagged, claim, wrong]
    let state = progress([(wrong, 3, .again)], [.flagged(item: claim.card.item, reason: "?")])
    func found(_ filter: QuestionFilter) -> [Question] {
      queue(questions, progress: state, filters: [filter]).entries.map(\.question)
    }
    #expect(found(.tag("eu")) == [tagged])
    #expect(found(.flagged) == [claim])
    #expect(found(.wrong) == [wrong])
    #expect(found(.distortion(.number)) == [claim])
    #expect(found(.kind(.claim)) == [claim])
  }
}
