/// Universal parts of speech (Universal Dependencies, version 2).
public enum PartOfSpeech: String, Sendable, Hashable, Codable, CaseIterable {
  /// ADJ: adjective.
  case adjective = "ADJ"
  /// ADP: preposition or postposition.
  case adposition = "ADP"
  /// ADV: adverb.
  case adverb = "ADV"
  /// AUX: auxiliary or modal verb, copula.
  case auxiliary = "AUX"
  /// CCONJ: "und", "oder".
  case coordinatingConjunction = "CCONJ"
  /// DET: article, determiner.
  case determiner = "DET"
  /// INTJ: interjection.
  case interjection = "INTJ"
  /// NOUN: common noun.
  case noun = "NOUN"
  /// NUM: numeral.
  case numeral = "NUM"
  /// PART: "nicht", "zu", verb particle.
  case particle = "PART"
  /// PRON: pronoun.
  case pronoun = "PRON"
  /// PROPN: name.
  case properNoun = "PROPN"
  /// PUNCT: punctuation.
  case punctuation = "PUNCT"
  /// SCONJ: "dass", "weil".
  case subordinatingConjunction = "SCONJ"
  /// SYM: symbol.
  case symbol = "SYM"
  /// VERB: full verb.
  case verb = "VERB"
  /// X: other.
  case other = "X"
}
