import Assessment
import Facts
import Progress
import Scheduling

/// Makes the input of one showing: options in a seeded order.
struct Presenter {
  private var generator: SplitMix64

  /// The order belongs to the session's seed, the card and the number of its showing.
  init(_ question: Question, showing: Int, seed: UInt64) {
    var hash = StableHash(question.card.item)
    hash.combine(seed)
    hash.combine(UInt64(showing))
    generator = SplitMix64(seed: hash.value)
  }

  mutating func input(_ question: Question) -> Input {
    switch question.item.interaction {
    case .flashcard: .reveal
    case .cloze(let gaps): gaps.count == 1 ? .text : .gaps(gaps.count)
    case .shortAnswer: .text
    case .number: .number
    case .date: .date
    case .choice(let options): .choice(shuffled(options.map(\.text)))
    case .multipleChoice(let options): .choices(shuffled(options.map(\.text)))
    case .claim: .verdict(Verdict.allCases)
    case .matching(let pairs): .matching(pairs.map(\.left), shuffled(pairs.map(\.right)))
    case .order(let entries): .order(shuffled(entries, avoidingOrder: true))
    }
  }

  private mutating func shuffled(_ texts: [String], avoidingOrder: Bool = false) -> [Choice] {
    var choices = Choice.shuffled(texts, using: &generator)
    // An order that is right already would be no task.
    while avoidingOrder, Set(texts).count > 1, choices.map(\.text) == texts {
      choices = Choice.shuffled(texts, using: &generator)
    }
    return choices
  }
}
