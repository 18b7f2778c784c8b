/// How much a session may hold; nil means no limit.
public struct Limits: Sendable, Hashable {
  /// Cards in all.
  public var cards: Int?
  /// New cards on one study day, those of earlier sessions included.
  public var newPerDay: Int?
  /// Minutes after which no further card is asked.
  public var minutes: Int?

  /// Limits; without arguments there are none.
  public init(cards: Int? = nil, newPerDay: Int? = nil, minutes: Int? = nil) {
    self.cards = cards
    self.newPerDay = newPerDay
    self.minutes = minutes
  }
}
