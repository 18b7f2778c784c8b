/// The kinds of words whose lemmas are found by rule.
@_spi(Training) public enum LemmaKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Common nouns.
  case noun
  /// Names.
  case name
  /// Verbs; the lemma is the infinitive.
  case verb
  /// Adjectives and participles used as such.
  case adjective
}
