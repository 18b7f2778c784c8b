/// A stretch of the text that reports what somebody said, thought or wrote.
public struct Quotation: Sendable, Hashable {
  /// How the speech is reported.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Word for word, in quotation marks.
    case direct
    /// In a clause with „dass“, Konjunktiv, or a colon.
    case indirect
    /// Konjunktiv in a main clause that continues the speaker before.
    case freeIndirect
    /// With „laut“, „zufolge“, „nach Angaben von“, „so X“, „wie X mitteilte“.
    case reported
  }
  /// What the speaker does with the content.
  public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
    /// Says it as true.
    case asserts
    /// Passes on what another says.
    case reports
    /// Says that it is not so.
    case denies
    /// Suspects, accuses, is not sure.
    case doubts
  }

  /// The words that are reported: Unicode scalars in the document.
  public var range: Range<Int>
  /// How the speech is reported.
  public var kind: Kind
  /// Where the speaker is named; nil if the text does not say.
  public var speaker: Range<Int>?
  /// The speaker's name or description, resolved to the longest form in the document where certain.
  public var speakerName: String?
  /// The word that marks the speech ("sagte", "laut"); nil for a bare Konjunktiv.
  public var cue: Range<Int>?
  /// What the speaker does with the content.
  public var stance: Stance
  /// Index into `Analysis.quotations` of the quotation that holds this one ("Die Zeitung berichtet, Kerry habe
  /// gesagt, …"); nil for the outermost.
  public var outer: Int?

  /// A report of the words in `range`.
  public init(
    range: Range<Int>, kind: Kind, speaker: Range<Int>? = nil, speakerName: String? = nil,
    cue: Range<Int>? = nil, stance: Stance = .asserts, outer: Int? = nil
  ) {
    self.range = range
    self.kind = kind
    self.speaker = speaker
    self.speakerName = speakerName
    self.cue = cue
    self.stance = stance
    self.outer = outer
  }
}
