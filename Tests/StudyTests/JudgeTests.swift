import Assessment
import Facts
import Progress
import Testing

@testable import Study

struct JudgeTests {
  func ruling(_ text: String, _ question: Question, seed: UInt64 = 3) -> Ruling? {
    var presenter = Presenter(question, showing: 0, seed: seed)
    return Ruling(text, to: question, input: presenter.input(question))
  }

  func choices(_ question: Question, seed: UInt64 = 3) -> [Choice] {
    var presenter = Presenter(question, showing: 0, seed: seed)
    return presenter.input(question).choices
  }

  @Test func `a choice takes the letter of this showing or the text`() throws {
    let item = question(1, .choice(options))
    let key = try #require(choices(item).first { $0.text == "Grote" })
    let other = try #require(choices(item).first { $0.text == "Thode" })
    #expect(ruling(key.letter, item)?.judgement.outcome == .right)
    #expect(ruling(" grote ", item)?.judgement.outcome == .right)
    #expect(ruling(other.letter.uppercased(), item)?.judgement.outcome == .wrong)
    #expect(ruling("e", item) == nil)
    #expect(ruling("", item) == nil)
    #expect(ruling("?", item)?.judgement.reason == .noAnswer)
    #expect(ruling(key.letter, item)?.chosen == [0])
  }

  @Test func `the key is not always the first choice, and the order belongs to the seed`() {
    let item = question(1, .choice(options))
    let places = (0..<40).map { seed in choices(item, seed: seed).firstIndex { $0.text == "Grote" } }
    #expect(Set(places) == [0, 1, 2, 3])
    #expect(choices(item, seed: 9) == choices(item, seed: 9))
    #expect(choices(item).map(\.letter) == ["a", "b", "c", "d"])
  }

  @Test(arguments: [
    ("w", Verdict.supported), ("Wahr", .supported), ("true", .supported), ("t", .supported), ("f", .refuted),
    ("falsch", .refuted), ("FALSE", .refuted), ("n", .notEnoughEvidence),
    ("nicht belegt", .notEnoughEvidence),
  ])
  func `a claim takes a letter or a word`(text: String, verdict: Verdict) {
    for right in Verdict.allCases {
      let claim = question(1, .claim(verdict: right, distortion: nil))
      #expect(ruling(text, claim)?.judgement.outcome == (right == verdict ? .right : .wrong))
      #expect(ruling(text, claim)?.verdict == verdict)
    }
  }

  @Test(arguments: ["", "x", "vielleicht", "wf"])
  func `what is no verdict is not understood`(text: String) {
    #expect(ruling(text, question(1, .claim(verdict: .refuted, distortion: .number))) == nil)
  }

  @Test func `several keys must all be chosen and nothing else`() {
    let item = question(
      1,
      .multipleChoice([
        Option("Anker", isKey: true), Option("Boje", isKey: true), Option("Dock"), Option("Kran"),
      ]))
    let letters = Dictionary(uniqueKeysWithValues: choices(item).map { ($0.text, $0.letter) })
    func given(_ texts: String...) -> String { texts.compactMap { letters[$0] }.joined() }
    #expect(ruling(given("Boje", "Anker"), item)?.judgement.outcome == .right)
    #expect(
      ruling(given("Anker"), item)?.judgement
        == Judgement(.nearly, reason: .partial(right: 1, of: 2), score: 0.5)
    )
    #expect(ruling(given("Anker", "Dock"), item)?.judgement.outcome == .wrong)
    #expect(ruling(given("Anker", "Boje", "Dock", "Kran"), item)?.judgement.score == 0)
    #expect(ruling("zz", item) == nil)
  }

  @Test func `the gaps of a cloze are separated by semicolons`() {
    let item = question(
      1, .cloze(gaps: [Key("Purpur"), Key("Himmelblau"), Key("Gelb")]), stem: "[1] [2] [3]")
    #expect(ruling("purpur; himmelblau ;GELB", item)?.judgement.outcome == .right)
    #expect(ruling("purpur; himelblau; gelb", item)?.judgement.outcome == .nearly)
    #expect(
      ruling("purpur; himmelblau", item)?.judgement
        == Judgement(.nearly, reason: .partial(right: 2, of: 3), score: 2.0 / 3))
    #expect(ruling("purpur", item)?.judgement.reason == .partial(right: 1, of: 3))
    #expect(ruling("", item)?.judgement.reason == .noAnswer)
  }

  @Test func `pairs are matched by number and letter, or by letters alone`() {
    let item = question(
      1,
      .matching([
        .init(left: "1", right: "eins"), .init(left: "2", right: "zwei"), .init(left: "3", right: "drei"),
      ]))
    let letters = ["eins", "zwei", "drei"].compactMap { text in
      choices(item).first { $0.text == text }?.letter
    }
    #expect(ruling(letters.joined(), item)?.judgement.outcome == .right)
    #expect(ruling("2\(letters[1]) 1-\(letters[0]), 3 \(letters[2])", item)?.judgement.outcome == .right)
    #expect(
      ruling("\(letters[0])\(letters[2])\(letters[1])", item)?.judgement.reason == .partial(right: 1, of: 3))
    #expect(ruling("xyz", item) == nil)
  }

  @Test func `an order is given by letters and never shown solved`() {
    let entries = ["eins", "zwei", "drei"]
    let item = question(1, .order(entries))
    let letters = entries.compactMap { text in choices(item).first { $0.text == text }?.letter }
    #expect(ruling(letters.joined(separator: " "), item)?.judgement.outcome == .right)
    #expect(ruling(letters.reversed().joined(), item)?.judgement.reason == .partial(right: 1, of: 3))
    for seed in UInt64(0)..<50 { #expect(choices(item, seed: seed).map(\.text) != entries) }
  }

  @Test func `a number that is none can be typed again, an empty answer is a wrong one`() {
    let item = question(1, .number(Key("5")))
    #expect(ruling("sehr viele", item) == nil)
    #expect(ruling("5", item)?.judgement.outcome == .right)
    #expect(ruling("", item)?.judgement.reason == .noAnswer)
  }

  @Test func `hints go from the first letter to the initials`() {
    let item = typed(1, "Ilse Grote")
    #expect(
      HintSteps(item, input: .text).steps == [.firstLetters(["I"]), .wordCounts([2]), .initials(["I… G…"])])
    #expect(HintSteps(question(1, .number(Key("1.234"))), input: .number).steps.first == .digitCount(4))
  }

  @Test func `hints take wrong choices away and always leave the key and one other`() {
    let item = question(1, .choice(options))
    let steps = HintSteps(item, input: .choice(choices(item))).steps
    guard case .narrowed(let last)? = steps.last else {
      Issue.record("no choices left")
      return
    }
    #expect(steps.count == 1)
    #expect(last.count == 2)
    #expect(last.contains { $0.text == "Grote" })
  }

  @Test func `the key is marked in the evidence as a whole word`() {
    let views = EvidenceView.all(of: question(1, .number(Key("5"))))
    #expect(views.first?.marks == [19..<20])
    #expect(views.first?.source?.publisher == "Brunnmoorer Bote")
    #expect(EvidenceView.all(of: typed(1, "brunnmoor")).first?.marks == [32..<41])
  }
}
