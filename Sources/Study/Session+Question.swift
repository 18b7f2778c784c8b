extension Session {
  /// The question on the screen, answered or not; nil at the end.
  public var question: Question? { core.asked?.question }
}
