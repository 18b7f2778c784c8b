public import Assessment
public import Facts
public import Scheduling

/// One graded answer.
public struct Review: Sendable, Hashable {
  /// What an answer counts for.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// Spaced repetition: the only mode that changes the schedule.
    case study
    /// A graded test; the schedule stays.
    case quiz
    /// Extra practice; the schedule stays.
    case cram
  }

  /// The card that was asked.
  public var card: CardKey
  /// `Item.contentHash` at that time.
  public var contentHash: String
  /// The deck's name.
  public var deck: String
  /// The shape of the item.
  public var kind: ItemKind
  /// What the answer counts for.
  public var mode: Mode
  /// What the learner typed; nil if the learner only turned a card over.
  public var response: String?
  /// The texts of the chosen options, or the chosen verdict; empty for typed answers.
  public var chosen: [String]
  /// How many options there were to choose from; 0 for typed answers.
  public var optionCount: Int
  /// How the answer was judged.
  public var judgement: Judgement
  /// The rating that the schedule follows.
  public var rating: Rating
  /// Time to answer in milliseconds; nil if it is not recorded.
  public var milliseconds: Int?
  /// How many hints were taken.
  public var hints: Int
  /// How the claim was distorted, if it was.
  public var distortion: Distortion?
  /// The memory before; nil for a card that was new, and for modes that leave the schedule alone.
  public var before: MemoryState?
  /// The memory after; nil for modes that leave the schedule alone.
  public var after: MemoryState?
  /// The study day on which the card is due after this answer (`Moment.day`).
  public var dueDay: Int?
  /// `Scheduler.fingerprint`: model, weights and policy that made `after`.
  public var scheduler: String?

  /// A graded answer with all its parts.
  public init(
    card: CardKey, contentHash: String, deck: String, kind: ItemKind, mode: Mode, response: String?,
    chosen: [String] = [], optionCount: Int = 0, judgement: Judgement, rating: Rating,
    milliseconds: Int? = nil, hints: Int = 0, distortion: Distortion? = nil, before: MemoryState? = nil,
    after: MemoryState? = nil, dueDay: Int? = nil, scheduler: String? = nil
  ) {
    self.card = card
    self.contentHash = contentHash
    self.deck = deck
    self.kind = kind
    self.mode = mode
    self.response = response
    self.chosen = chosen
    self.optionCount = optionCount
    self.judgement = judgement
    self.rating = rating
    self.milliseconds = milliseconds
    self.hints = hints
    self.distortion = distortion
    self.before = before
    self.after = after
    self.dueDay = dueDay
    self.scheduler = scheduler
  }
}
