/// English number words; compounds ("three hundred and twelve") are put together by `NumberReader`.
enum EnglishNumerals {
  /// 0 to 19.
  static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  /// 20, 30 … 90.
  static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  /// Multipliers that stand as words of their own.
  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
    "tn": 1e12, "dozen": 12,
  ]

  /// Plural nouns that give only an order of magnitude.
  static let vague: [String: Double] = [
    "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
  ]

  /// Words that mean "one" before a scale or a unit.
  static let articles: Set<String> = ["a", "an"]

  /// 1st to 31st in words; the hyphen of "twenty-first" is put together by `NumberReader`.
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]
}
