public import Assessment
public import Facts

/// An item before it is chosen, with what happened to it.
public struct Candidate: Sendable, Hashable {
  /// The item as it would stand in the deck.
  public var item: Item
  /// The fact it asks for.
  public var fact: Fact
  /// The rule that made it: "subject question", "number cloze", …
  public var rule: String
  /// What exactly is asked: the key, or the changed part of a claim.
  public var part: String
  /// How much it is worth; only candidates of one deck are compared.
  public var score: Double
  /// Why it is not in the deck; nil if it is.
  public var rejection: Rejection?

  init(item: Item, fact: Fact, rule: String, part: String, score: Double = 0, rejection: Rejection? = nil) {
    self.item = item
    self.fact = fact
    self.rule = rule
    self.part = part
    self.score = score
    self.rejection = rejection
  }
}

/// Why a candidate is not in the deck.
public struct Rejection: Sendable, Hashable {
  /// The name of the filter.
  public var filter: String
  /// What it found.
  public var reason: String

  init(_ filter: String, _ reason: String) {
    self.filter = filter
    self.reason = reason
  }
}
