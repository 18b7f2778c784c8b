/// Feasts whose names are several words, by their words in lower case.
enum HolidayPhrases {
  /// The feast that begins at `index` with the index after it.
  static func read(_ words: [Lexeme], at index: Int) -> (Holiday, end: Int)? {
    guard let candidates = byFirstWord[words[index].text] else { return nil }
    for (phrase, feast) in candidates where index + phrase.count <= words.count {
      let isHere = phrase.indices.allSatisfy { words[index + $0].text == phrase[$0] }
      if isHere { return (feast, index + phrase.count) }
    }
    return nil
  }

  /// Whether a feast's name can begin with `word`.
  static func begins(with word: String) -> Bool {
    byFirstWord[word] != nil
  }

  private static let phrases: [(String, Holiday)] = [
    ("tag der arbeit", .fixed(month: 5, day: 1)), ("tag der deutschen einheit", .fixed(month: 10, day: 3)),
    ("christi himmelfahrt", .easter(39)), ("mariä himmelfahrt", .fixed(month: 8, day: 15)),
    ("mariä empfängnis", .fixed(month: 12, day: 8)), ("buß - und bettag", .advent(-11)),
    ("heilige drei könige", .fixed(month: 1, day: 6)), ("peter und paul", .fixed(month: 6, day: 29)),
    ("ersten weihnachtstag", .fixed(month: 12, day: 25)),
    ("zweiten weihnachtstag", .fixed(month: 12, day: 26)),
    ("ersten weihnachtsfeiertag", .fixed(month: 12, day: 25)),
    ("zweiten weihnachtsfeiertag", .fixed(month: 12, day: 26)),
    ("ersten advent", .advent(0)), ("erster advent", .advent(0)), ("zweiten advent", .advent(7)),
    ("dritten advent", .advent(14)), ("dritter advent", .advent(14)), ("vierten advent", .advent(21)),
    ("vierter advent", .advent(21)), ("1 . advent", .advent(0)), ("2 . advent", .advent(7)),
    ("3 . advent", .advent(14)), ("4 . advent", .advent(21)),
    ("christmas eve", .fixed(month: 12, day: 24)), ("christmas day", .fixed(month: 12, day: 25)),
    ("new year ' s day", .fixed(month: 1, day: 1)), ("new year ’ s day", .fixed(month: 1, day: 1)),
    ("new year ' s eve", .fixed(month: 12, day: 31)), ("new year ’ s eve", .fixed(month: 12, day: 31)),
    ("good friday", .easter(-2)), ("independence day", .fixed(month: 7, day: 4)),
  ]

  private static let byFirstWord: [String: [([String], Holiday)]] = {
    var table: [String: [([String], Holiday)]] = [:]
    for (phrase, feast) in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      table[words[0], default: []].append((words, feast))
    }
    return table
  }()
}
