public import Facts

/// How the learner is to answer.
public enum Input: Sendable, Hashable {
  /// The learner thinks of the answer, turns the card over and rates; may also type it.
  case reveal
  /// A typed answer.
  case text
  /// So many typed answers for the gaps, separated by semicolons.
  case gaps(Int)
  /// A number.
  case number
  /// A date.
  case date
  /// One of the choices: its letter or its text.
  case choice([Choice])
  /// All right ones of the choices: their letters.
  case choices([Choice])
  /// A verdict: the first letter or a word, in German or English.
  case verdict([Verdict])
  /// For each numbered left side the letter of what belongs to it: `1b 2a`, or `ba`.
  case matching([String], [Choice])
  /// The letters in the right order.
  case order([Choice])

  /// The choices, where there are any.
  public var choices: [Choice] {
    switch self {
    case .choice(let choices), .choices(let choices), .matching(_, let choices), .order(let choices): choices
    case .reveal, .text, .gaps, .number, .date, .verdict: []
    }
  }
}

/// An option as this showing presents it; the letters follow the shuffled order.
public struct Choice: Sendable, Hashable {
  /// `a`, `b`, `c`, …
  public var letter: String
  /// What the learner reads.
  public var text: String
  /// The option's place in the deck, from 0.
  public var index: Int

  /// Option `index`, which reads `text`, under `letter`.
  public init(letter: String, text: String, index: Int) {
    self.letter = letter
    self.text = text
    self.index = index
  }

  /// `texts` in a seeded order, with letters.
  static func shuffled(_ texts: [String], using generator: inout some RandomNumberGenerator) -> [Choice] {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    return texts.indices.shuffled(using: &generator).enumerated().map { position, index in
      Choice(
        letter: position < letters.count ? letters[position] : "\(position + 1)", text: texts[index],
        index: index)
    }
  }
}
