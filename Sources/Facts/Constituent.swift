/// A part of a clause that moves as one: the subject, the finite verb, "im Mai 2014", "gegen fünf Offiziere".
public struct Constituent: Sendable, Hashable, Codable {
  /// What the constituent does in its clause.
  public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// The finite verb.
    case verb
    /// The right bracket: participle, infinitive, separated particle.
    case bracket
    /// Subject.
    case subject
    /// Accusative object.
    case object
    /// Dative object.
    case indirectObject
    /// Predicative noun or adjective.
    case predicate
    /// A prepositional phrase.
    case prepositional
    /// An adverb or adverbial phrase without a preposition.
    case adverbial
    /// "laut X", "nach Angaben von X": who says it.
    case attribution
    /// A subordinate or infinitive clause, with its comma in front.
    case clause
    /// A noun phrase whose role is not certain.
    case unknown
  }

  /// What kind of thing the constituent names.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A person or persons.
    case person
    /// An organisation, authority, company, newspaper.
    case organisation
    /// A country.
    case country
    /// A town.
    case town
    /// Another place.
    case place
    /// A point or span of time.
    case time
    /// Anything else.
    case thing
    /// Verbs, clauses, adverbs.
    case other
  }

  /// Where the constituent stands in the order of a clause with the verb in second place.
  public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
    /// Before the finite verb.
    case front
    /// The finite verb.
    case verb
    /// Between the finite verb and the right bracket.
    case middle
    /// The right bracket.
    case bracket
    /// After the right bracket.
    case after
  }

  /// The words, as they stand inside a sentence (no capital that is due to the position).
  public var text: String
  /// What it does in its clause.
  public var role: Role
  /// Where it stands.
  public var field: Field
  /// What kind of thing it names.
  public var kind: Kind
  /// The dictionary form of the head: noun, verb, adverb.
  public var head: String
  /// "nominative", "accusative", "dative", "genitive" where certain.
  public var grammaticalCase: String?
  /// Whether the head is plural; nil where not known.
  public var isPlural: Bool?
  /// "masculine", "feminine", "neuter" where certain.
  public var gender: String?
  /// The preposition in front, as written ("im").
  public var preposition: String?
  /// Whether it joins several things by "und", "oder" or commas.
  public var isCoordinated: Bool
  /// Whether the document says that more belongs to it: "unter anderem", "auch", "wie X und Y".
  public var isOpen: Bool
  /// Names, numbers, dates inside it, in order.
  public var slots: [Slot]
  /// Why it cannot be understood without the text around it; nil if it can.
  public var dangling: String?
  /// Whether it may be left out without making the clause false.
  public var isDroppable: Bool
  /// Whether it is an attribute of the constituent right before it and moves with that.
  public var isAttached: Bool
  /// Where it stands in the document (Unicode scalars); nil for words the extractor put in.
  public var range: Range<Int>?

  /// A constituent that reads `text`.
  public init(
    text: String, role: Role, field: Field, kind: Kind = .other, head: String = "",
    grammaticalCase: String? = nil, isPlural: Bool? = nil, gender: String? = nil, preposition: String? = nil,
    isCoordinated: Bool = false, isOpen: Bool = false, slots: [Slot] = [], dangling: String? = nil,
    isDroppable: Bool = false, isAttached: Bool = false, range: Range<Int>? = nil
  ) {
    self.text = text
    self.role = role
    self.field = field
    self.kind = kind
    self.head = head
    self.grammaticalCase = grammaticalCase
    self.isPlural = isPlural
    self.gender = gender
    self.preposition = preposition
    self.isCoordinated = isCoordinated
    self.isOpen = isOpen
    self.slots = slots
    self.dangling = dangling
    self.isDroppable = isDroppable
    self.isAttached = isAttached
    self.range = range
  }
}
