/// A run of letters, a run of digits, or one other sign of a text: what the grammars of numbers and times read.
struct Lexeme: Sendable {
  /// What a lexeme is made of.
  enum Kind: Sendable {
    /// Letters.
    case word
    /// Digits 0–9.
    case digits
    /// One sign that is neither.
    case sign
  }

  /// Where it begins in the text, in scalars.
  var start: Int
  /// Where it ends in the text, in scalars.
  var end: Int
  /// What it is made of.
  var kind: Kind
  /// Its text in lower case with composed umlauts.
  var text: String
  /// Whether it begins with a capital letter.
  var isCapitalised: Bool
  /// Whether white space or the start of the text stands before it.
  var isSpaced: Bool

  /// Whether this is the sign `sign`.
  func isSign(_ sign: String) -> Bool {
    kind == .sign && text == sign
  }

  /// Whether this is a hyphen or a dash.
  var isDash: Bool {
    kind == .sign && (text == "-" || text == "–" || text == "—" || text == "‑" || text == "−")
  }
}
