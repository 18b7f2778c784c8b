public import Assessment
public import Progress
public import Quantities

/// What the learner sees before answering. The wording around it is the surface's.
public struct Presentation: Sendable, Hashable {
  /// The card that is asked.
  public var card: CardKey
  /// The shape of the item.
  public var kind: ItemKind
  /// The deck's name.
  public var deck: String
  /// The language the item is asked in.
  public var language: Language
  /// The question, the claim, or the sentence with gaps `[1]`; the answer of a flashcard asked from its back.
  public var prompt: String
  /// How to answer.
  public var input: Input
  /// The hints taken so far, in order.
  public var hints: [Hint]
  /// Whether the learner sees the card for the first time.
  public var isNew: Bool
  /// Whether it comes back in this session after a wrong answer.
  public var isRepeated: Bool
  /// The number of this showing within the session, from 1.
  public var number: Int
  /// What is left, this showing included.
  public var remaining: Remaining
}

/// What is left in a session.
public struct Remaining: Sendable, Hashable {
  /// Cards that are due.
  public var due: Int
  /// New cards.
  public var new: Int
  /// Cards that come back because they were answered wrongly.
  public var again: Int

  /// All of them.
  public var total: Int { due + new + again }
}
