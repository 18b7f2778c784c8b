import Assessment
public import Facts

/// A step on the way to the answer. Lists have one element for each gap.
public enum Hint: Sendable, Hashable {
  /// The first letters of the answers.
  case firstLetters([String])
  /// How many words the answers have.
  case wordCounts([Int])
  /// How many digits the number has.
  case digitCount(Int)
  /// The first letters of all words of the answers.
  case initials([String])
  /// The choices that remain.
  case narrowed([Choice])
  /// The verdicts that remain.
  case narrowedVerdicts([Verdict])
}

/// The hints of one showing, in order.
struct HintSteps {
  let steps: [Hint]

  init(_ question: Question, input: Input) {
    steps =
      switch (question.facedItem.interaction, input) {
      case (.flashcard(let answer, _), _): Self.typed([answer])
      case (.cloze(let gaps), _): Self.typed(gaps.map(\.text))
      case (.shortAnswer(let key), _), (.date(let key), _): Self.typed([key.text])
      case (.number(let key), _): Self.number(key.text)
      case (.choice(let options), .choice(let choices)): Self.narrowed(choices) { options[$0.index].isKey }
      case (.claim(let verdict, _), .verdict(let verdicts)): Self.narrowed(verdicts, to: verdict)
      default: []
      }
  }

  private static func typed(_ answers: [String]) -> [Hint] {
    let words = answers.map { $0.split(separator: " ") }
    let first: [Hint] = [
      .firstLetters(answers.map { String($0.prefix(1)) }), .wordCounts(words.map(\.count)),
    ]
    guard words.contains(where: { $0.count > 1 }) else { return first }
    return first + [.initials(words.map { $0.map { $0.prefix(1) + "…" }.joined(separator: " ") })]
  }

  private static func number(_ text: String) -> [Hint] {
    let digits = text.filter(\.isNumber)
    return digits.isEmpty
      ? typed([text]) : [.digitCount(digits.count), .firstLetters([String(digits.prefix(1))])]
  }

  /// Each step takes away half of the wrong choices, until one is left beside the key. The key's neighbours in
  /// the shuffled order decide which, so that nothing depends on the deck's order.
  private static func narrowed(_ choices: [Choice], isKey: (Choice) -> Bool) -> [Hint] {
    var wrong = choices.filter { !isKey($0) }
    var steps: [Hint] = []
    while wrong.count > 1 {
      wrong = Array(wrong.prefix(wrong.count / 2))
      let kept = wrong
      steps.append(.narrowed(choices.filter { isKey($0) || kept.contains($0) }))
    }
    return steps
  }

  private static func narrowed(_ verdicts: [Verdict], to verdict: Verdict) -> [Hint] {
    guard verdicts.count > 2 else { return [] }
    let wrong = verdict == .notEnoughEvidence ? Verdict.supported : .notEnoughEvidence
    return [.narrowedVerdicts(verdicts.filter { $0 != wrong })]
  }
}
