import Assessment
import Facts
import Progress

/// What was understood of a response.
struct Ruling {
  /// How good it is.
  var judgement: Judgement
  /// The places in the item of the options, right sides or entries that were meant.
  var chosen: [Int] = []
  /// The verdict that was meant.
  var verdict: Verdict?

  /// The ruling on a response; nil if it is not understood as an answer of this kind, so that the learner can try
  /// again. `?` means "I do not know"; so does an empty line where the answer is typed, but not where there is
  /// something to choose: there it is more likely a slip of the finger.
  init?(_ response: String, to question: Question, input: Input) {
    let item = question.facedItem
    if response.trimmed.isEmpty, item.kind.canBeGuessed { return nil }
    let matcher = Matcher(language: question.language)
    let shown = input.choices.isEmpty ? nil : input.choices.map(\.index)
    judgement = matcher.judge(response, for: item, shown: shown)
    guard judgement.reason != .notUnderstood else { return nil }
    chosen = matcher.named(in: response, for: item, shown: shown)
    if item.kind == .claim {
      verdict = ClaimAnswer(language: question.language).verdict(of: response)
    }
  }
}

extension Question {
  /// The item as this face asks it.
  var facedItem: Item {
    guard card.face == .back, case .flashcard(let answer, let isReversed) = item.interaction else {
      return item
    }
    var faced = item
    faced.stem = answer
    faced.interaction = .flashcard(answer: item.stem, isReversed: isReversed)
    return faced
  }

  /// The answer of a question with one typed answer; nil for others.
  var typedKey: String? {
    switch facedItem.interaction {
    case .flashcard(let answer, _): answer
    case .cloze(let gaps): gaps.count == 1 ? gaps[0].text : nil
    case .shortAnswer(let key), .number(let key), .date(let key): key.text
    case .choice, .multipleChoice, .claim, .matching, .order: nil
    }
  }
}

extension String {
  /// Without white space around it.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
