/// Who says something, with what word and what attitude.
public struct Attribution: Sendable, Hashable, Codable {
  /// What the speaker does with the content.
  public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
    /// Says it as true.
    case asserts
    /// Passes on what another says.
    case reports
    /// Says that it is not so.
    case denies
    /// Is not sure, suspects, accuses.
    case doubts
  }

  /// The speaker as named in the document; nil where the text does not say ("es hieß", „soll“).
  public var speaker: String?
  /// The word or words that mark the speech: "sagte", "laut", "Konjunktiv".
  public var cue: String
  /// What the speaker does with the content.
  public var stance: Stance

  /// `speaker` is marked by `cue` as taking `stance`.
  public init(speaker: String?, cue: String, stance: Stance) {
    self.speaker = speaker
    self.cue = cue
    self.stance = stance
  }
}
