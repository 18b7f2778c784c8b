/// The words by which extraction tells how a phrase depends on its surroundings (`Constituent.dangling`).
public enum Dangling {
  /// Begins a reason that the topic of the article answers: "the topic “die Infrastruktur”".
  ///
  /// A definite phrase that is new to the document is understood from the topic or from general knowledge
  /// (first-mention definites, Poesio & Vieira 1998: about half of all definites in news); one that takes up an
  /// earlier phrase is not.
  public static let topic = "needs the topic:"

  /// Begins a reason that the day of publication answers: "am Freitag".
  public static let date = "needs the date:"

  /// Whether `reason` is answered by naming the topic.
  public static func isAnsweredByTopic(_ reason: String) -> Bool {
    reason.hasPrefix(topic) || reason.hasPrefix(date)
  }
}
