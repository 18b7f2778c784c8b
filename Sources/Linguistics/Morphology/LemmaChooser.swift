import Quantities

/// The lemma of a token by its part of speech: closed classes from a table, open classes by trained rules.
struct LemmaChooser {
  let language: Language
  let model: Lemmatizer?

  func lemma(of token: Token) -> String {
    guard language == .german else { return EnglishLemmas.lemma(of: token) }
    switch token.pos {
    case .noun: return open(token.form, .noun, small: false)
    case .properNoun: return open(token.form, .name, small: false)
    case .verb:
      return GermanVerbs.auxiliaryLemma(token.form.lowercased()) ?? open(token.form, .verb, small: true)
    case .auxiliary:
      return GermanVerbs.auxiliaryLemma(token.form.lowercased()) ?? open(token.form, .verb, small: true)
    case .adjective: return open(token.form, .adjective, small: true)
    case .determiner, .pronoun:
      return GermanClosedClass.lemma(token.form.lowercased(), token.pos) ?? token.form
    case .punctuation, .symbol, .numeral, .other: return token.form
    default: return token.form.lowercased()
    }
  }

  /// The last part of a hyphenated word decides.
  private func open(_ form: String, _ kind: LemmaKind, small: Bool) -> String {
    guard let model else { return form }
    let base = small ? form.lowercased() : form
    guard let hyphen = base.lastIndex(of: "-"), base.index(after: hyphen) != base.endIndex else {
      return model.lemma(base, kind: kind) ?? base
    }
    let last = String(base[base.index(after: hyphen)...])
    return String(base[...hyphen]) + (model.lemma(last, kind: kind) ?? last)
  }
}
