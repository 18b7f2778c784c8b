internal import Assessment
internal import Facts

/// English question phrases; only subjects are asked, so no auxiliary has to be put in.
enum EnglishInterrogatives {
  static func phrase(for constituent: Constituent) -> GermanInterrogatives.Phrase? {
    guard constituent.role == .subject, !constituent.isCoordinated, constituent.slots.count == 1,
      let slot = constituent.slots.first
    else { return nil }
    let key = Making.key(for: slot)
    switch constituent.kind {
    case .person: return GermanInterrogatives.Phrase(text: "who", key: key.text, variants: key.variants)
    case .country:
      return GermanInterrogatives.Phrase(text: "which country", key: key.text, variants: key.variants)
    default: return nil
    }
  }
}
