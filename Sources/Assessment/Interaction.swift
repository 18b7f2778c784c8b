public import Facts

/// What an item asks the learner to do (the term is QTI's), with everything needed to judge a response.
public enum Interaction: Sendable, Hashable {
  /// The back of a flashcard; `isReversed` if the card is also asked from back to front.
  case flashcard(answer: String, isReversed: Bool)
  /// The gaps of the stem, from left to right. In the stem each gap reads `[1]`, `[2]`, …
  case cloze(gaps: [Key])
  /// A short typed answer.
  case shortAnswer(Key)
  /// A number; the key's text holds it with its unit.
  case number(Key)
  /// A date.
  case date(Key)
  /// Options of which exactly one is the key.
  case choice([Option])
  /// Options of which several may be keys.
  case multipleChoice([Option])
  /// The stem is a claim with this verdict; `distortion` names how a refuted claim was made from a true one
  /// (nil for a claim that somebody really made).
  case claim(verdict: Verdict, distortion: Distortion?)
  /// Left and right sides that belong together.
  case matching([Pair])
  /// Entries in their right order.
  case order([String])

  /// A pair of a matching item.
  public struct Pair: Sendable, Hashable {
    /// What is given.
    public var left: String
    /// What belongs to it.
    public var right: String

    /// `left` belongs to `right`.
    public init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  /// The shape of this interaction.
  public var kind: ItemKind {
    switch self {
    case .flashcard(_, let isReversed): isReversed ? .reversedFlashcard : .flashcard
    case .cloze: .cloze
    case .shortAnswer: .shortAnswer
    case .number: .number
    case .date: .date
    case .choice: .choice
    case .multipleChoice: .multipleChoice
    case .claim: .claim
    case .matching: .matching
    case .order: .order
    }
  }
}
