/// Reads expressions of time from lexemes; the rules by topic stand in extensions.
struct TimeReader {
  /// An expression with the lexemes it covers.
  struct Hit {
    var expression: TimeExpression
    var start: Int
    var end: Int
  }

  let words: [Lexeme]
  let meanings: [TimeWord?]
  let language: Language
  let resolver: TimeResolver
  let numbers: NumberReader
  let ordinals: OrdinalReader
  /// Whether an expression can begin at each lexeme; most words of a text cannot, and cost one look.
  private let starts: [Bool]

  init(words: [Lexeme], language: Language, reference: CalendarDate?) {
    self.words = words
    self.language = language
    resolver = TimeResolver(reference: reference)
    numbers = NumberReader(words: words, language: language)
    ordinals = OrdinalReader(words: words, language: language)
    let vocabulary = TimeVocabulary.of(language)
    let meanings = words.map { $0.kind == .word ? vocabulary.meanings[$0.text] : nil }
    self.meanings = meanings
    starts = TimeStarts.mask(words, meanings, language)
  }

  /// All expressions in order, without overlap.
  func scan() -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < words.count {
      if let hit = hit(at: index) {
        hits.append(hit)
        index = max(hit.end, index + 1)
      } else {
        index += skip(at: index)
      }
    }
    return hits
  }

  /// The expression that begins at `index`, or nil.
  func hit(at index: Int) -> Hit? {
    guard starts[index], isFree(at: index) else { return nil }
    if let period = period(at: index) { return period }
    if let clocked = clocked(at: index) { return clocked }
    if let repetition = repetition(at: index) { return repetition }
    if let counted = counted(at: index) { return counted }
    return duration(at: index)
  }

  /// A moment with its clock time: „am 21.04.2016 um 16 Uhr“, „19 Uhr am Montag“, „Montagabend“.
  func clocked(at index: Int) -> Hit? {
    if let (moment, end) = moment(at: index) {
      if let period = clockPeriod(of: moment, after: end) {
        return Hit(expression: period.expression, start: index, end: period.end)
      }
      guard moment.clock == nil, let (clock, part, clockEnd) = clock(after: end) else {
        return Hit(expression: moment.expression, start: index, end: end)
      }
      var result = moment
      result.clock = Self.adjusted(clock, by: part ?? moment.part)
      return Hit(expression: result.expression, start: index, end: clockEnd)
    }
    guard let (clock, part, end) = clock(at: index) else { return nil }
    var moment = Moment()
    moment.clock = Self.adjusted(clock, by: part)
    if text(end) == "am" || text(end) == "on", let (day, dayEnd) = self.moment(at: end + 1),
      day.date != nil || day.weekday != nil
    {
      var result = day
      result.clock = moment.clock
      return Hit(expression: result.expression, start: index, end: dayEnd)
    }
    return Hit(expression: moment.expression, start: index, end: end)
  }

  // MARK: Looking at lexemes

  /// The text at `index` in lower case, or an empty text outside.
  func text(_ index: Int) -> String {
    index >= 0 && index < words.count ? words[index].text : ""
  }

  func meaning(_ index: Int) -> TimeWord? {
    index >= 0 && index < meanings.count ? meanings[index] : nil
  }

  func isSign(_ index: Int, _ sign: String) -> Bool {
    index >= 0 && index < words.count && words[index].isSign(sign)
  }

  /// The value of the digits at `index` if there are `lengths` many of them.
  func digits(_ index: Int, _ lengths: ClosedRange<Int>) -> Int? {
    guard index >= 0, index < words.count, words[index].kind == .digits,
      lengths.contains(words[index].text.utf8.count)
    else { return nil }
    return Int(words[index].text)
  }

  /// Whether the lexeme at `index` follows the one before without a space.
  func isGlued(_ index: Int) -> Bool {
    index < words.count && !words[index].isSpaced
  }

  /// Whether an expression may begin at `index`: not in the middle of a longer token.
  func isFree(at index: Int) -> Bool {
    guard index > 0, !words[index].isSpaced else { return true }
    let before = words[index - 1]
    if before.kind != .sign { return false }
    if before.isDash || before.isSign("/") || before.isSign(".") {
      return index < 2 || words[index - 2].kind == .sign || before.isSpaced
    }
    return !before.isSign("#") && !before.isSign("_") && !before.isSign("'")
  }

  /// How far to move where nothing begins: over a whole chain of digits such as „1.2.3.4“.
  private func skip(at index: Int) -> Int {
    guard words[index].kind == .digits else { return 1 }
    var end = index + 1
    while end + 1 < words.count, words[end].kind == .sign, isGlued(end), words[end + 1].kind == .digits,
      isGlued(end + 1)
    {
      end += 2
    }
    return end - index
  }

  /// Whether the sentence around `index` speaks of the future.
  func isFuture(around index: Int) -> Bool {
    let cues: Set<String> =
      language == .german
      ? ["wird", "werden", "will", "wollen", "soll", "sollen", "plant", "planen", "geplant"]
      : ["will", "shall", "plans", "planned", "scheduled"]
    return look(from: index, by: -1, for: cues) || look(from: index, by: 1, for: cues)
  }

  private func look(from index: Int, by step: Int, for cues: Set<String>) -> Bool {
    var position = index + step
    for _ in 0..<15 where position >= 0 && position < words.count {
      let word = words[position]
      if word.kind == .sign, [".", "!", "?", ":", ";"].contains(word.text), words[position].isSpaced == false
      {
        let isOrdinal = position > 0 && words[position - 1].kind == .digits
        if !isOrdinal { return false }
      }
      if cues.contains(word.text) { return true }
      position += step
    }
    return false
  }
}
