import Decks
import Assessment
import Facts
import Progress
import Results
import Testing

@Suite struct ClassResultsTests {
  static let items = [
    Item(id: "b", stem: "Wer kam?", interaction: .choice([Option("Grote", isKey: true)]), tags: ["hafen"]),
    Item(id: "a", stem: "Wann?", interaction: .shortAnswer(Key("1961")), tags: ["hafen", "bau"]),
  ]

  static let logs = [
    SampleLog.log(
      "Dohle-2",
      [
        .init(item: "a", day: 10, outcome: .wrong, kind: .shortAnswer, response: "1970", milliseconds: 9000),
        .init(item: "a", day: 11, outcome: .right, kind: .shortAnswer, milliseconds: 1000),
        .init(item: "gone", day: 11, outcome: .right),
      ]),
    SampleLog.log(
      "Amsel-1",
      [
        .init(item: "a", day: 10, outcome: .right, kind: .shortAnswer, milliseconds: 5000),
        .init(item: "b", day: 10, outcome: .nearly, mode: .quiz),
        .init(item: "b", day: 12, outcome: .wrong, distortion: nil),
      ]),
  ]

  static let results = ClassResults(logs, items: items)

  @Test func `items stand in the order of the deck, others behind them`() {
    #expect(Self.results.items.map(\.id) == ["b", "a", "gone"])
    #expect(Self.results.items.map(\.stem) == ["Wer kam?", "Wann?", nil])
  }

  @Test func `only first attempts tell how hard an item is`() {
    let item = Self.results.items[1]
    #expect(item.tally.attempts == 3)
    #expect(item.tally.firstRight == Proportion(1, of: 2))
    #expect(item.tally.facility == 0.5)
    #expect(item.learners == 2)
    #expect(item.medianMilliseconds == 5000)
  }

  @Test func `what is nearly right counts with its score`() {
    let item = Self.results.items[0]
    #expect(item.tally.firstNearly == 1)
    #expect(item.tally.firstRight == Proportion(0, of: 1))
    #expect(item.tally.facility == 0.5)
  }

  @Test func `learners are sorted by name, with what they should repeat`() {
    #expect(Self.results.learners.map(\.learner) == ["Amsel-1", "Dohle-2"])
    #expect(Self.results.learners.map(\.toRepeat) == [["b"], []])
    #expect(Self.results.learners.map(\.items) == [2, 2])
    #expect(Self.results.learners.map(\.lastDay) == [12, 11])
  }

  @Test func `a learner who has not answered anything is there`() {
    let results = ClassResults([SampleLog.log("Elster-3", [])], items: Self.items)
    #expect(results.learners.map(\.items) == [0])
    #expect(results.items.isEmpty)
  }

  @Test func `kinds and tags are counted over their items`() {
    #expect(Self.results.kinds.map(\.name) == ["shortAnswer", "choice"])
    #expect(Self.results.tags.map(\.name) == ["bau", "hafen"])
    #expect(Self.results.tags.map(\.tally.attempts) == [3, 5])
    #expect(Self.results.tags.map(\.items) == [1, 2])
  }

  @Test func `one mode can be looked at alone, with its own first attempts`() {
    let quiz = ClassResults(Self.logs, items: Self.items, modes: [.quiz])
    #expect(quiz.items.map(\.id) == ["b"])
    let study = ClassResults(Self.logs, items: Self.items, modes: [.study])
    #expect(study.items[0].tally.firstRight == Proportion(0, of: 1))
    #expect(study.items[0].tally.firstNearly == 0)
  }

  @Test func `answers to other decks can be left out`() {
    #expect(ClassResults(Self.logs, items: Self.items, isOnlyGiven: true).items.map(\.id) == ["b", "a"])
  }

  @Test func `the order of the logs does not matter`() {
    #expect(ClassResults(Self.logs.reversed(), items: Self.items) == Self.results)
  }

  @Test func `distortions are compared`() {
    let log = SampleLog.log(
      "x",
      [
        .init(item: "1", day: 1, outcome: .wrong, kind: .claim, distortion: .number),
        .init(item: "2", day: 1, outcome: .right, kind: .claim, distortion: .number),
        .init(item: "3", day: 1, outcome: .right, kind: .claim, distortion: .entity),
      ])
    let groups = ClassResults([log], items: []).distortions
    #expect(groups.map(\.name) == ["entity", "number"])
    #expect(groups.map(\.tally.firstRight) == [Proportion(1, of: 1), Proportion(1, of: 2)])
  }

  @Test func `a wrong answer is common if two gave it`() {
    let wrong = { (name: String, text: String) in
      SampleLog.log(name, [.init(item: "1", day: 1, outcome: .wrong, chosen: [text])])
    }
    let three = [wrong("x", "Thode"), wrong("y", "Kamm"), wrong("z", "Thode")]
    #expect(ClassResults(three, items: []).items[0].commonWrongAnswer == "Thode")
    #expect(ClassResults(Array(three.prefix(2)), items: []).items[0].commonWrongAnswer == nil)
  }

  @Test func `attempts at another wording are counted`() {
    let hash = Self.items[0].contentHash
    let log = SampleLog.log(
      "x",
      [
        .init(item: "b", day: 1, outcome: .right),
        .init(item: "b", day: 2, outcome: .right, contentHash: hash),
      ])
    #expect(ClassResults([log], items: Self.items).items[0].attemptsAtOtherWording == 1)
  }
}
