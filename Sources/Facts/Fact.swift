public import Quantities

/// What a document says in one clause, by whom and how surely, with the passage that proves it.
public struct Fact: Sendable, Hashable, Codable {
  /// What sort of thing is said.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A clause: who did what to whom, when, where.
    case statement
    /// A person with a title or function: „US-Außenminister John Kerry“.
    case title
    /// Words that somebody said, in quotation marks or in a clause after a verb of saying.
    case quotation
    /// A name that the document uses, with its type.
    case naming
    /// A whole sentence that stands for itself, word for word: asked by gaps and by claims only.
    case passage
  }

  /// The version of the JSON form of facts; raised when a reader of the old form could misread the new one.
  public static let schemaVersion = 1

  /// Stable within a document: source, evidence range and kind.
  public var id: String
  /// What sort of thing is said.
  public var kind: Kind
  /// The language of the document.
  public var language: Language
  /// The passage that proves it.
  public var evidence: Evidence
  /// The clause in the order of a main clause. For `title`: subject (the person) and predicate (the title); for
  /// `quotation`: subject (the speaker), verb and clause (the words); for `naming`: subject.
  public var constituents: [Constituent]
  /// Who says it, outermost first; empty when the document itself says it.
  public var attribution: [Attribution]
  /// How surely it is said.
  public var certainty: Certainty
  /// Whether it is said to be so or not to be so.
  public var polarity: Polarity
  /// How much the analysis is to be trusted, 0…1.
  public var confidence: Double
  /// What raised or lowered the confidence.
  public var reasons: [String]
  /// How central it is to the document, 0…1: position, words shared with the headline, names and numbers.
  public var salience: Double

  /// A fact with its proof.
  public init(
    id: String, kind: Kind, language: Language, evidence: Evidence, constituents: [Constituent],
    attribution: [Attribution] = [], certainty: Certainty = .certain, polarity: Polarity = .affirmative,
    confidence: Double = 1, reasons: [String] = [], salience: Double = 0
  ) {
    self.id = id
    self.kind = kind
    self.language = language
    self.evidence = evidence
    self.constituents = constituents
    self.attribution = attribution
    self.certainty = certainty
    self.polarity = polarity
    self.confidence = confidence
    self.reasons = reasons
    self.salience = salience
  }

  /// The first constituent with this role.
  public func constituent(_ role: Constituent.Role) -> Constituent? {
    constituents.first { $0.role == role }
  }

  /// The clause as a sentence without its capital and full stop; clauses bring their own comma.
  public var statement: String {
    Fact.join(constituents)
  }

  /// Joins constituents with single blanks, none before a comma or colon.
  public static func join(_ constituents: [Constituent]) -> String {
    var result = ""
    for constituent in constituents where !constituent.text.isEmpty {
      let isMarked = constituent.text.hasPrefix(",") || constituent.text.hasPrefix(":")
      if !result.isEmpty, constituent.role == .clause, !isMarked, !result.hasSuffix(",") { result += "," }
      if !result.isEmpty, !isMarked { result += " " }
      result += constituent.text
    }
    return result
  }
}
