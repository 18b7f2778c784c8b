/// The cases that German prepositions govern: the project's own table.
enum GermanPrepositions {
  /// The combinations that may follow `preposition` (small letters); nil for an unknown one.
  static func cases(of preposition: String) -> Agreement? { table[preposition] }

  private static let table: [String: Agreement] = {
    var result: [String: Agreement] = [:]
    for (cases, words) in rows {
      for word in words.split(separator: " ") { result[String(word)] = Agreement(cases) }
    }
    return result
  }()

  private static let rows: [(String, String)] = [
    ("a", "für durch gegen ohne um bis wider via pro"),
    (
      "d",
      "mit nach von zu aus bei seit gegenüber außer entgegen gemäß samt nebst zufolge nahe mitsamt entsprechend"
    ),
    ("ad", "in an auf über unter vor hinter neben zwischen ab entlang"),
    (
      "gd",
      "wegen während trotz statt anstatt laut dank mangels mittels binnen einschließlich inklusive anlässlich"
    ),
    (
      "g",
      """
      innerhalb außerhalb aufgrund infolge zugunsten angesichts bezüglich hinsichtlich seitens jenseits diesseits \
      oberhalb unterhalb unweit anhand namens kraft zwecks ungeachtet mithilfe anstelle inmitten zulasten
      """
    ),
  ]
}
