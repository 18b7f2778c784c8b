/// Puts numbers, qualifiers, ranges and units together.
struct QuantityReader {
  /// A quantity with the lexemes it covers.
  struct Hit {
    var quantity: Quantity
    var start: Int
    var end: Int
  }

  let words: [Lexeme]
  let language: Language
  private let numbers: NumberReader
  private let units: UnitReader

  init(words: [Lexeme], language: Language) {
    self.words = words
    self.language = language
    numbers = NumberReader(words: words, language: language)
    units = UnitReader(words: words, language: language)
  }

  /// All quantities outside the scalar ranges in `taken`, which are in order.
  func scan(avoiding taken: [Range<Int>]) -> [Located<Quantity>] {
    var found: [Located<Quantity>] = []
    var index = 0
    var nextTaken = 0
    var floor = 0
    while index < words.count {
      while nextTaken < taken.count, taken[nextTaken].upperBound <= words[index].start { nextTaken += 1 }
      if nextTaken < taken.count, taken[nextTaken].lowerBound <= words[index].start {
        index += 1
        continue
      }
      guard canBegin(at: index), let hit = quantity(at: index, floor: floor) else {
        index += skip(at: index)
        continue
      }
      found.append(Located(range: words[hit.start].start..<words[hit.end - 1].end, value: hit.quantity))
      index = hit.end
      floor = hit.end
    }
    return found
  }

  /// Whether a number can begin here; most words of a text cost only this look.
  private func canBegin(at index: Int) -> Bool {
    let word = words[index]
    switch word.kind {
    case .digits: return true
    case .sign: return Self.signs.contains(word.text)
    case .word: break
    }
    if index + 1 < words.count, words[index + 1].isSign("$") || words[index + 1].kind == .digits {
      return true
    }
    if language == .english {
      return EnglishNumerals.units[word.text] != nil || EnglishNumerals.tens[word.text] != nil
        || Self.english.contains(word.text)
        || EnglishNumerals.vague[word.text] != nil
    }
    return GermanNumerals.articles.contains(word.text) || GermanNumerals.vague[word.text] != nil
      || Self.german.contains(word.text) || GermanNumerals.value(of: word.text) != nil
  }

  private static let signs: Set<String> = ["$", "€", "£", "¥", "½", "¼", "¾", "⅓", "⅔", "⅙", "⅛"]
  private static let german: Set<String> = ["halbe", "halbes", "halben", "halber"]
  private static let english: Set<String> = ["a", "an", "half"]

  /// The quantity at the start of the words, articles before units and one-word numbers included.
  func whole() -> Hit? {
    for index in 0..<min(words.count, 4) {
      if let hit = quantity(at: index, floor: 0, isLenient: true), hit.start == 0 { return hit }
      guard words[index].kind == .word || words[index].isSign("~") || words[index].isSign(".") else {
        return nil
      }
    }
    return nil
  }

  /// The quantity whose number begins at `index`; a qualifier may begin as early as `floor`.
  private func quantity(at index: Int, floor: Int, isLenient: Bool = false) -> Hit? {
    if let money = units.prefix(at: index), let number = numbers.read(at: money.end), number.isDigits {
      return finished(number, start: index, floor: floor, unit: money.unit, unitEnd: number.end)
    }
    guard isFree(at: index), let number = numbers.read(at: index), isLenient || isCount(number, at: index)
    else {
      return nil
    }
    let upper = range(after: number, from: index)
    let end = upper?.end ?? number.end
    let unit = unit(at: end)
    if number.isArticle, !number.isScaled, unit == nil, !isLenient { return nil }
    var hit = finished(
      number, start: signed(index), floor: floor, unit: unit?.unit, unitEnd: unit?.end ?? end)
    if signed(index) < index { hit.quantity.value.negate() }
    if let upper { (hit.quantity.value, hit.quantity.upper) = (upper.lower, upper.upper) }
    return pounds(withCents(hit))
  }

  private func finished(_ number: NumberReader.Reading, start: Int, floor: Int, unit: String?, unitEnd: Int)
    -> Hit
  {
    var hit = Hit(quantity: Quantity(number.value, unit: unit), start: start, end: unitEnd)
    if number.isVague { hit.quantity.qualifier = .vague }
    if let (qualifier, begin) = Qualifiers.before(start, in: words, language: language), begin >= floor,
      !Qualifiers.isAmbiguous(words[start - 1].text) || unit != nil || number.value >= 10
    {
      if !number.isVague { hit.quantity.qualifier = qualifier }
      hit.start = begin
    }
    return hit
  }

  /// A minus sign or „minus“ directly before the number.
  private func signed(_ index: Int) -> Int {
    guard index > 0 else { return index }
    let before = words[index - 1]
    if before.text == "minus" { return index - 1 }
    let isMinus = before.isDash && before.isSpaced && !words[index].isSpaced
    return isMinus && before.text != "–" && before.text != "—" ? index - 1 : index
  }

  // MARK: What is no quantity

  /// Whether a number may begin at `index`: not inside a name such as „A380“ or „F-16“.
  private func isFree(at index: Int) -> Bool {
    guard index > 0, !words[index].isSpaced else { return true }
    let before = words[index - 1]
    if before.kind == .word || ["#", "_", "=", "&", "?", "@", "%"].contains(before.text) { return false }
    if before.isDash, index > 1, !before.isSpaced, words[index - 2].kind == .word { return false }
    return true
  }

  private func isCount(_ number: NumberReader.Reading, at index: Int) -> Bool {
    if number.isDigits { return !isOrdinalDot(at: index) && !isGlued(number.end) }
    if language == .english, words[index].text == "one" || words[index].text == "half",
      number.end == index + 1
    {
      return unit(at: number.end) != nil
    }
    // „außer Acht“, names such as „Tausend“.
    let isNoun = words[index].isCapitalised && index > 0 && !isSentenceStart(index) && language == .german
    return !isNoun || number.isVague || number.isScaled || number.isArticle
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || (words[index - 1].kind == .sign && words[index - 1].text != ",")
  }

  /// Letters glued to digits that are no unit: „4K“, „2er“, „3D“.
  private func isGlued(_ end: Int) -> Bool {
    guard end < words.count, words[end].kind == .word, !words[end].isSpaced else { return false }
    return units.read(at: end) == nil
  }

  /// „21.“ followed by a word of the same sentence.
  func isOrdinalDot(at index: Int) -> Bool {
    guard language == .german, words[index].kind == .digits, index + 2 < words.count,
      words[index + 1].isSign("."),
      !words[index + 1].isSpaced, words[index + 2].kind == .word, words[index].text.utf8.count <= 3
    else { return false }
    guard words[index + 2].isCapitalised else { return true }
    let articles: Set<String> = [
      "der", "die", "das", "den", "dem", "des", "am", "im", "beim", "vom", "zum", "zur", "ins", "seinen",
      "ihren", "seinem", "ihrem", "seine", "ihre", "jeder", "jeden",
    ]
    return index > 0 && articles.contains(words[index - 1].text)
  }

  /// How many lexemes to pass over where no quantity begins: all of a chain such as „1.2.3.4“.
  private func skip(at index: Int) -> Int {
    guard words[index].kind == .digits else { return 1 }
    var end = index + 1
    while end + 1 < words.count, words[end].kind == .sign, !words[end].isSpaced,
      words[end + 1].kind == .digits,
      !words[end + 1].isSpaced
    {
      end += 2
    }
    return end - index
  }

  // MARK: Ranges and units

  private func range(after number: NumberReader.Reading, from index: Int) -> (
    lower: Double, upper: Double, end: Int
  )? {
    guard number.end + 1 < words.count, !number.isVague else { return nil }
    var next = number.end
    if let own = unit(at: next), own.end < words.count, words[own.end].text == "bis" { next = own.end }
    let link = words[next]
    let links: Set<String> = language == .german ? ["bis"] : ["to"]
    let isBetween =
      index > 0 && ["zwischen", "between"].contains(words[index - 1].text)
      && ["und", "and"].contains(link.text)
    let isDash = link.isDash && (number.isDigits || link.text != "-")
    guard links.contains(link.text) || isBetween || isDash, next + 1 < words.count,
      let upper = numbers.read(at: next + 1), !upper.isArticle, !upper.isVague,
      upper.isDigits == number.isDigits
    else { return nil }
    return ordered(number, upper)
  }

  private func ordered(
    _ number: NumberReader.Reading, _ upper: NumberReader.Reading
  ) -> (lower: Double, upper: Double, end: Int)? {
    var lower = number.value
    if upper.isScaled, !number.isScaled, lower < 1000, upper.value >= 1000 {
      let factors: [Double] = [1e12, 1e9, 1e6, 1e3]
      if let factor = factors.first(where: { upper.value >= $0 }), lower * factor < upper.value {
        lower *= factor
      }
    }
    return lower < upper.value ? (lower, upper.value, upper.end) : nil
  }

  private func unit(at index: Int) -> (unit: String, end: Int)? {
    guard index < words.count else { return nil }
    let word = words[index]
    if word.isDash, index + 1 < words.count, words[index + 1].isSpaced == word.isSpaced {
      return units.read(at: index + 1)
    }
    return units.read(at: index)
  }

  /// „15 Dollar und 15 Cent“, „zwei Euro fünfzig“.
  private func withCents(_ hit: Hit) -> Hit {
    guard let unit = hit.quantity.unit, ["EUR", "USD", "CHF", "GBP"].contains(unit) else { return hit }
    let start = hit.end < words.count && ["und", "and"].contains(words[hit.end].text) ? hit.end + 1 : hit.end
    guard start < words.count, let cents = numbers.read(at: start), !cents.isArticle, cents.value < 100,
      cents.value >= 1, cents.value == cents.value.rounded()
    else { return hit }
    let named = units.read(at: cents.end)
    let isBare =
      start == hit.end && named == nil && (cents.end == words.count || words[cents.end].kind == .sign)
    guard named?.unit == "cent" || isBare else { return hit }
    var result = hit
    result.quantity.value += cents.value / 100
    result.end = named?.end ?? cents.end
    return result
  }

  /// „Pfund“ is money from a thousand on, and a weight below.
  private func pounds(_ hit: Hit) -> Hit {
    guard hit.quantity.unit == "GBP",
      words[hit.end - 1].text.hasPrefix("pfund") || words[hit.end - 1].text.hasPrefix("pound"),
      hit.quantity.value < 1000, hit.end < 2 || !words[hit.end - 2].text.hasPrefix("britisch")
    else { return hit }
    var result = hit
    result.quantity.unit = "lb"
    return result
  }
}
