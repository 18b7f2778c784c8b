/// The shapes an item can have.
public enum ItemKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Front and back; the learner judges.
  case flashcard
  /// A flashcard that is asked in both directions.
  case reversedFlashcard
  /// A sentence with one or more gaps.
  case cloze
  /// A question with a short typed answer.
  case shortAnswer
  /// A question with a number, judged within a tolerance.
  case number
  /// A question with a date, judged within a tolerance.
  case date
  /// One right option.
  case choice
  /// Several right options.
  case multipleChoice
  /// A claim with a verdict.
  case claim
  /// Pairs to be matched.
  case matching
  /// Entries to be put in order.
  case order
}
