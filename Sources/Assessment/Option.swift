/// One choice of a choice item: the key, or a distractor.
public struct Option: Sendable, Hashable {
  /// What the learner reads.
  public var text: String
  /// Whether it is right.
  public var isKey: Bool
  /// What is shown when it is chosen; nil for nothing special.
  public var feedback: String?

  /// An option that reads `text`.
  public init(_ text: String, isKey: Bool = false, feedback: String? = nil) {
    self.text = text
    self.isKey = isKey
    self.feedback = feedback
  }
}
