/// The one named operation that turned a true statement into a false claim.
public enum Distortion: String, Sendable, Hashable, Codable, CaseIterable {
  /// Another person, place or organisation.
  case entity
  /// Another number.
  case number
  /// Another date.
  case date
  /// Who did it and whom it was done to are exchanged.
  case roleReversal
  /// The opposite is said.
  case negation
  /// Another speaker.
  case attribution
  /// "probably" became "certainly", or a reported claim became a fact.
  case hedgeRemoval
  /// "some" became "all".
  case overgeneralisation
  /// "after" became "because".
  case causation
}
