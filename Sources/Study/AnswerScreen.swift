public import Assessment
public import Facts
public import Scheduling

/// What the learner sees after answering. The wording around it is the surface's.
public struct AnswerScreen: Sendable, Hashable {
  /// The question that was asked.
  public var question: Question
  /// What the learner typed; nil if the card was only turned over.
  public var response: String?
  /// The texts of the chosen options; empty for typed answers.
  public var chosen: [String]
  /// The verdict that was chosen for a claim.
  public var chosenVerdict: Verdict?
  /// How the answer was judged; nil for a card that was turned over and not yet rated.
  public var judgement: Judgement?
  /// The right answers as they are shown: one for each gap, all keys of a choice, pairs as `left – right`.
  public var key: [String]
  /// What was typed against the key; nil where there is nothing to compare.
  public var difference: Difference?
  /// The verdict of a claim.
  public var verdict: Verdict?
  /// How a refuted claim was made from a true one; nil for a claim that somebody really made.
  public var distortion: Distortion?
  /// Whether the wording of the claim was constructed; the learner must be told.
  public var isConstructed: Bool
  /// What the deck says to the chosen option.
  public var feedback: [String]
  /// The passages that prove the key.
  public var evidence: [EvidenceView]
  /// What is right, for a refuted claim; else an explanation.
  public var correction: String?
  /// The rating that the result suggests; nil until a turned-over card has been rated, and in a quiz.
  public var suggested: Rating?
  /// The rating that holds now: the suggestion, or what the learner chose instead.
  public var rating: Rating?
  /// When each rating brings the card back; nil where the schedule is left alone (quiz, cram).
  public var intervals: PerRating<NextShowing>?
  /// How many hints were taken.
  public var hints: Int
  /// Time to answer in milliseconds; nil if it is not recorded.
  public var milliseconds: Int?
}

/// When a card comes back.
public enum NextShowing: Sendable, Hashable {
  /// After so many seconds, today.
  case seconds(Int)
  /// After so many days.
  case days(Int)
}

/// A passage with its source, ready to be shown.
public struct EvidenceView: Sendable, Hashable {
  /// The passage, word for word.
  public var quote: String
  /// Where the key stands in the quote, so that it can be marked: Unicode scalars, 0-based, half-open.
  public var marks: [Range<Int>]
  /// The publication; nil if the deck does not describe it.
  public var source: Source?
  /// The key that the deck names the source by.
  public var sourceKey: String
  /// Where the passage stands in the document.
  public var range: Range<Int>?
}
