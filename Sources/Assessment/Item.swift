public import Facts

/// One question as a whole: stem, interaction with its key, evidence and correction.
public struct Item: Sendable, Hashable {
  /// Where an item stands in the editorial process.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Made by the generator, not yet read by a person.
    case candidate
    /// A person has accepted or written it.
    case accepted
    /// A person has rejected it; kept so that it is not made again.
    case rejected
  }

  /// Stable id: `fk-` and 12 characters of Crockford's base 32, or nil for a hand-written card before first use.
  public var id: String?
  /// What the learner is asked: a question, a claim, or a sentence with gaps `[1]`.
  public var stem: String
  /// What is asked for.
  public var interaction: Interaction
  /// The passages that prove the key, most important first.
  public var evidence: [Evidence]
  /// For claims: what is right, as a full sentence. Else an optional explanation.
  public var correction: String?
  /// Topics and marks, in the order of the deck.
  public var tags: [String]
  /// Where it stands in the editorial process.
  public var state: State
  /// Whether `faktum` made the wording of a false claim; always shown to the reader.
  public var isConstructed: Bool
  /// Items with the same group ask about the same fact and are not shown on one day; nil for none.
  public var group: String?

  /// An item; hand-written ones are accepted from the start.
  public init(
    id: String? = nil,
    stem: String,
    interaction: Interaction,
    evidence: [Evidence] = [],
    correction: String? = nil,
    tags: [String] = [],
    state: State = .accepted,
    isConstructed: Bool = false,
    group: String? = nil
  ) {
    self.id = id
    self.stem = stem
    self.interaction = interaction
    self.evidence = evidence
    self.correction = correction
    self.tags = tags
    self.state = state
    self.isConstructed = isConstructed
    self.group = group
  }

  /// The shape of the item.
  public var kind: ItemKind { interaction.kind }
}
