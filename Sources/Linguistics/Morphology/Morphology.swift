public import Quantities

/// Forms and their readings, out of context.
public struct Morphology: Sendable {
  /// The language of the forms.
  public let language: Language

  /// The morphology of `language`; German has a trained model, English none.
  public init(language: Language) {
    self.language = language
  }

  /// The readings `form` may have as a noun, adjective, determiner or pronoun, and as a verb; empty when nothing is
  /// known. Capitals count: "Haus" is a noun, "gehen" a verb.
  public func readings(of form: String) -> [Features] {
    guard language == .german, let model = LanguageModel.linked(.german)?.readings else { return [] }
    let readings = model.readings(form)
    return nominal(readings.nounAgreement) + finite(form, readings) + infinite(readings)
  }

  /// The indicative of a finite subjunctive form, same verb, person and number: "sei" → "ist", "lehne" → "lehnt".
  ///
  /// - Parameters:
  ///   - form: The form in small letters, without a particle that stands apart.
  ///   - lemma: The infinitive, with or without that particle.
  /// - Returns: nil if `form` is no subjunctive of `lemma` that this table and rule cover.
  public func indicative(of form: String, lemma: String) -> String? {
    guard language == .german else { return nil }
    if let slots = GermanVerbs.auxiliarySlots(form), let verb = GermanVerbs.auxiliaryLemma(form) {
      for tense in [2, 3] where slots[tense] != 0 {
        let slot = [2, 5, 0, 3, 1, 4].first { slots[tense] & (1 << UInt64($0)) != 0 }
        return slot.flatMap { GermanVerbs.auxiliary(verb, tense: 0, slot: $0) }
      }
      return nil
    }
    let infinitive = GermanConjugation.infinitive(of: form, within: lemma)
    guard GermanConjugation.isStem(form, of: infinitive) else { return nil }
    return GermanConjugation.thirdSingular(of: infinitive)
  }

  private func nominal(_ set: Agreement) -> [Features] {
    let cases: [Features.Case] = [.nominative, .accusative, .dative, .genitive]
    let genders: [Features.Gender] = [.masculine, .feminine, .neuter]
    var result: [Features] = []
    for (place, value) in cases.enumerated() {
      for (number, isPlural) in [false, true].enumerated() {
        for (gender, kind) in genders.enumerated() {
          guard set.rawValue & (1 << UInt32(place * 6 + number * 3 + gender)) != 0 else { continue }
          var features = Features()
          features.case = value
          features.number = isPlural ? .plural : .singular
          features.gender = kind
          result.append(features)
        }
      }
    }
    return result
  }

  private func finite(_ form: String, _ readings: ReadingSet) -> [Features] {
    let slots = GermanVerbs.auxiliarySlots(form) ?? (0..<4).map { readings.finite(tense: $0) }
    var result: [Features] = []
    for tense in 0..<4 {
      for slot in 0..<6 where slots[tense] & (1 << UInt64(slot)) != 0 {
        var features = Features()
        features.verbForm = .finite
        features.mood = tense < 2 ? .indicative : .subjunctive
        features.tense = tense % 2 == 0 ? .present : .past
        features.person = slot % 3 + 1
        features.number = slot < 3 ? .singular : .plural
        result.append(features)
      }
    }
    return result
  }

  private func infinite(_ readings: ReadingSet) -> [Features] {
    var result: [Features] = []
    var features = Features()
    if readings[ReadingSet.infinitive] || readings[ReadingSet.zuInfinitive] {
      features.verbForm = .infinitive
      result.append(features)
    }
    if readings[ReadingSet.participle] {
      features.verbForm = .participle
      features.tense = .past
      result.append(features)
    }
    return result
  }
}
