/// A syntactic word with what the analysis found out about it.
///
/// A contraction („zum“) is two words that share one `range`.
public struct Token: Sendable, Hashable {
  /// Where the surface form stands in the document: Unicode scalars, 0-based, half-open.
  public var range: Range<Int>
  /// The word as written ("dem" in „zum“).
  public var form: String
  /// The dictionary form.
  public var lemma: String
  /// The part of speech.
  public var pos: PartOfSpeech
  /// Morphological features.
  public var features: Features
  /// Index of the head within the sentence; nil for the root.
  public var head: Int?
  /// Universal Dependencies relation to the head without subtype: "nsubj", "obj", "obl" …; "root" for the root.
  public var relation: String
  /// Score of the chosen part of speech minus that of the next best, scaled to 0…1; 1 is sure.
  public var tagMargin: Double
  /// The same for the arc to the head.
  public var arcMargin: Double

  /// A word at `range`; analysis fills in the rest.
  public init(
    range: Range<Int>,
    form: String,
    lemma: String = "",
    pos: PartOfSpeech = .other,
    features: Features = Features(),
    head: Int? = nil,
    relation: String = "dep",
    tagMargin: Double = 0,
    arcMargin: Double = 0
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.pos = pos
    self.features = features
    self.head = head
    self.relation = relation
    self.tagMargin = tagMargin
    self.arcMargin = arcMargin
  }
}
