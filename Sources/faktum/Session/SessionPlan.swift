import Progress
import Study

/// What a session is to be about, as the command line says it.
struct SessionPlan {
  /// What answers count for.
  var mode: Review.Mode
  /// The decks by name or file; all of them if empty.
  var deckNames: [String]
  /// Who learns; nil for the usual one.
  var learner: String?
  /// How much the session may hold.
  var limits: Limits
  /// What a question must pass.
  var filters: [QuestionFilter]
  /// The seed of all that is shuffled; nil for a random one.
  var seed: UInt64?
  /// Whether the time to answer is recorded.
  var recordsTiming: Bool

  init(mode: Review.Mode, deckNames: [String], _ options: SessionOptions) {
    self.mode = mode
    self.deckNames = deckNames
    learner = options.learner
    limits = Limits(cards: options.cards)
    filters = options.only
    seed = options.seed
    recordsTiming = !options.noTiming
  }
}
