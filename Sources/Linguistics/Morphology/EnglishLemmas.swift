/// English lemmas by rule.
enum EnglishLemmas {
  static func lemma(of token: Token) -> String {
    token.pos == .properNoun ? token.form : token.form.lowercased()
  }
}
