/// Words that differ by a letter or two and are still different answers, so that neither is a slip for the other.
enum Confusables {
  /// Whether `first` and `second` (small letters, „ae“ for „ä“) are two different things.
  static func areDifferent(_ first: String, _ second: String) -> Bool {
    if let left = table[first], let right = table[second] {
      return left.group == right.group && left.name != right.name
    }
    return isOpposite(first, second) || isOpposite(second, first)
  }

  private static func isOpposite(_ long: String, _ short: String) -> Bool {
    AnswerLexicon.oppositePrefixes.contains { long == $0 + short }
  }

  private static let rows = [
    "island irland inseln", "sambia gambia", "iran irak iraner iraker", "norden sueden osten westen",
    "links rechts",
    "austria australia", "niger nigeria", "guinea guyana", "slowakei slowenien", "schweden schweiz",
    "mali malta malawi",
    "januar februar", "juni juli", "million billion milliarde", "millionen billionen milliarden",
    "hessen essen", "gewinn gewinne", "import export", "importe exporte", "mikrosoft", "erste ersten",
    "sommer sonne",
    "nehmen geben", "anfang umfang empfang", "kaeufer verkaeufer laeufer", "mutter butter vater", "bruder",
    "dominica dominikanische", "kongo tongo tonga", "paraguay uruguay", "litauen lettland", "estland",
    "increase decrease", "internal external", "legal illegal", "winner dinner", "mayor major", "iraq iraqi",
    "iceland ireland",
    "zambia", "slovakia slovenia", "sweden switzerland", "kueste kiste", "kirche kirsche",
  ]

  private static let table: [String: (group: Int, name: String)] = {
    var table: [String: (group: Int, name: String)] = [:]
    for (group, row) in rows.enumerated() {
      for name in row.split(separator: " ") { table[String(name)] = (group, String(name)) }
    }
    return table
  }()
}
