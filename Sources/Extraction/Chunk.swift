/// A stretch of a sentence that belongs together: what a clause reader works with before it knows roles.
struct Chunk {
  enum Kind: Equatable {
    /// Noun phrase.
    case nounPhrase
    /// Preposition with its noun phrase, number or adverb.
    case prepositional
    /// Adverb or adverbial adjective, negation included.
    case adverb
    /// Predicative or adverbial adjective that has no noun.
    case adjective
    /// Personal, demonstrative or indefinite pronoun.
    case pronoun
    /// "sich".
    case reflexive
    /// Finite verb.
    case finite
    /// Participle, infinitive, "zu" + infinitive.
    case nonfinite
    /// Separated particle.
    case particle
    /// Subordinate, relative or infinitive clause with its commas.
    case clause(ClauseType)
    /// "so X", "wie X mitteilte", "sagte X", "laut X", "X zufolge": who says it; `head` is the speaker's head noun.
    case frame
    /// "und", "aber" between clauses, or a comma that no rule explains.
    case boundary
  }
  enum ClauseType: Equatable { case complement, conditional, adverbial, relative, infinitive, apposition }

  var kind: Kind
  /// Indices of words.
  var words: Range<Int>
  /// What case, gender and number it can have.
  var agreement: Agreement = .all
  /// Index of the head word.
  var head: Int
  /// Index of the preposition.
  var preposition: Int?
  /// Index of the determiner.
  var determiner: Int?
  /// Index of the number.
  var numeral: Int?
  var isCoordinated = false
  /// Whether words after the head specify it: genitive, prepositional phrase, relative clause, name.
  var isSpecified = false
  /// For frames: the words that name the speaker; nil where nobody is named.
  var speaker: Range<Int>?
  /// For frames: the word that marks the speech.
  var cue: Int?
}
