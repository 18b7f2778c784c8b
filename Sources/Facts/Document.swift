public import Quantities

/// A clean text with its source: what `Reading` hands to the analysis.
public struct Document: Sendable, Hashable {
  /// Short stable key of the source within a deck (`[a-z0-9-]+`), made from the file name or the given id.
  public var id: String
  /// The publication.
  public var source: Source
  /// The language of the text.
  public var language: Language
  /// The decoded text of the file (for HTML the cleaned text). Ranges count its Unicode scalars.
  public var text: String
  /// Ranges of the article's body within `text`, in order: one per paragraph. Everything else is heading,
  /// advertisement, caption, credit or navigation, and is never asked.
  public var body: [Range<Int>]

  /// A document whose body is `body`.
  public init(id: String, source: Source, language: Language, text: String, body: [Range<Int>]) {
    self.id = id
    self.source = source
    self.language = language
    self.text = text
    self.body = body
  }
}
