public import Quantities

/// Everything the engine found in one text. Ranges are Unicode scalars of that text.
public struct Analysis: Sendable {
  /// The text that was analysed.
  public var text: ScalarText
  /// Its language.
  public var language: Language
  /// Sentences in order.
  public var sentences: [Sentence]
  /// Names in order.
  public var mentions: [Mention]
  /// The canonical (longest, nominative) name per entity; `Mention.entity` is an index into it.
  public var entities: [String]
  /// Time expressions in order.
  public var times: [Located<TimeExpression>]
  /// Quantities in order.
  public var quantities: [Located<Quantity>]
  /// Reported speech in order of its start.
  public var quotations: [Quotation]

  /// An analysis of `text`; the engine fills in the rest.
  public init(
    text: ScalarText,
    language: Language,
    sentences: [Sentence] = [],
    mentions: [Mention] = [],
    entities: [String] = [],
    times: [Located<TimeExpression>] = [],
    quantities: [Located<Quantity>] = [],
    quotations: [Quotation] = []
  ) {
    self.text = text
    self.language = language
    self.sentences = sentences
    self.mentions = mentions
    self.entities = entities
    self.times = times
    self.quantities = quantities
    self.quotations = quotations
  }
}
