/// Morphological features of a word; nil where not marked or not decided.
public struct Features: Sendable, Hashable {
  /// Grammatical case.
  public enum Case: String, Sendable, Hashable, CaseIterable {
    /// Nominative.
    case nominative = "Nom"
    /// Accusative.
    case accusative = "Acc"
    /// Dative.
    case dative = "Dat"
    /// Genitive.
    case genitive = "Gen"
  }
  /// Grammatical number.
  public enum Number: String, Sendable, Hashable, CaseIterable {
    /// Singular.
    case singular = "Sing"
    /// Plural.
    case plural = "Plur"
  }
  /// Grammatical gender.
  public enum Gender: String, Sendable, Hashable, CaseIterable {
    /// Masculine.
    case masculine = "Masc"
    /// Feminine.
    case feminine = "Fem"
    /// Neuter.
    case neuter = "Neut"
  }
  /// Mood of a finite verb.
  public enum Mood: String, Sendable, Hashable, CaseIterable {
    /// Indicative.
    case indicative = "Ind"
    /// Subjunctive: Konjunktiv I or II.
    case subjunctive = "Sub"
    /// Imperative.
    case imperative = "Imp"
  }
  /// Tense of a finite verb. A subjunctive in `present` is Konjunktiv I, in `past` Konjunktiv II.
  public enum Tense: String, Sendable, Hashable, CaseIterable {
    /// Present.
    case present = "Pres"
    /// Past.
    case past = "Past"
  }
  /// Finiteness of a verb.
  public enum VerbForm: String, Sendable, Hashable, CaseIterable {
    /// Finite.
    case finite = "Fin"
    /// Infinitive.
    case infinitive = "Inf"
    /// Participle.
    case participle = "Part"
    /// English -ing form.
    case gerund = "Ger"
  }
  /// Degree of an adjective or adverb.
  public enum Degree: String, Sendable, Hashable, CaseIterable {
    /// Positive.
    case positive = "Pos"
    /// Comparative.
    case comparative = "Cmp"
    /// Superlative.
    case superlative = "Sup"
  }

  /// Grammatical case.
  public var `case`: Case?
  /// Grammatical number.
  public var number: Number?
  /// Grammatical gender.
  public var gender: Gender?
  /// Person 1–3.
  public var person: Int?
  /// Mood of a finite verb.
  public var mood: Mood?
  /// Tense of a finite verb or participle.
  public var tense: Tense?
  /// Finiteness of a verb.
  public var verbForm: VerbForm?
  /// Degree of comparison.
  public var degree: Degree?

  /// Features with nothing marked.
  public init() {}
}
