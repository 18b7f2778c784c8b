public import Progress

/// What one learner did.
public struct LearnerLog: Sendable {
  /// The learner's name, best a pseudonym.
  public var learner: String
  /// The learner's log with tombstones and amendments worked in.
  public var entries: EffectiveEntries

  /// What `learner` did.
  public init(_ learner: String, _ entries: EffectiveEntries) {
    self.learner = learner
    self.entries = entries
  }
}
