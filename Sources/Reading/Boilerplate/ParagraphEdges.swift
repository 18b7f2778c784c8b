import Quantities

/// Trims what stands inside a paragraph but is not the article: teaser and dateline in front, agency credit behind.
struct ParagraphEdges {
  let scalars: [Unicode.Scalar]
  let language: Language

  /// The range without a dateline („Wien –“) and what stands before it, and without a credit in brackets at the end.
  /// A teaser in front of the dateline becomes the title where there is none.
  func trimmed(_ range: Range<Int>, isFirst: Bool, teaser: inout String?) -> Range<Int> {
    var start = range.lowerBound
    if isFirst, let lead = leadDate(in: range) { start = lead.end }
    if isFirst, start == range.lowerBound, let dateline = dateline(in: range) {
      if teaser == nil, dateline.place > range.lowerBound { teaser = text(range.lowerBound..<dateline.place) }
      start = dateline.end
    }
    let end = creditStart(in: range) ?? range.upperBound
    return start < end ? start..<trimmedEnd(start, end) : range.upperBound..<range.upperBound
  }

  /// A date that the paragraph begins with, as agencies print it: "Thursday, May 7, 2015 On Tuesday …".
  func leadDate(in range: Range<Int>) -> (date: CalendarDate, end: Int)? {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 60)
    guard let first = TimeGrammar(language: language).scan(text(head)).first, first.range.lowerBound == 0,
      let date = CalendarDate(iso: first.value.value)
    else { return nil }
    var end = range.lowerBound + first.range.upperBound
    guard end + 1 < range.upperBound, scalars[end] == " " else { return nil }
    while end < range.upperBound, scalars[end] == " " { end += 1 }
    return end < range.upperBound && scalars[end].properties.isUppercase ? (date, end) : nil
  }

  /// The first sentence of `range`, shortened at a word to about `limit` scalars.
  func headline(from range: Range<Int>, limit: Int = 90) -> String {
    var end = range.lowerBound
    while end < range.upperBound, !(isSentenceMark(end) && isFollowedByStart(end + 1, range.upperBound)) {
      end += 1
    }
    guard end - range.lowerBound > limit else { return text(range.lowerBound..<end) }
    var cut = range.lowerBound + limit
    while cut > range.lowerBound + limit / 2, scalars[cut] != " " { cut -= 1 }
    return text(range.lowerBound..<cut) + " …"
  }

  /// The date in a credit at the end: „(red, 16. 5. 2016)“.
  func creditDate(in range: Range<Int>) -> CalendarDate? {
    guard let start = creditStart(in: range) else { return nil }
    let times = TimeGrammar(language: .german).scan(text(start..<range.upperBound))
    return times.lazy.compactMap { CalendarDate(iso: $0.value.value) }.first
  }

  /// The end of the last whole sentence in `range`, or its start.
  func lastSentenceEnd(in range: Range<Int>) -> Int {
    var index = range.upperBound - 1
    while index > range.lowerBound {
      if isSentenceMark(index), isFollowedByStart(index + 1, range.upperBound) {
        var end = index + 1
        while end < range.upperBound, isClosing(scalars[end]) { end += 1 }
        return end
      }
      index -= 1
    }
    return range.lowerBound
  }

  // MARK: Datelines

  /// A dateline near the start: capitals or a place name, a dash, and a capital letter.
  private func dateline(in range: Range<Int>) -> (place: Int, end: Int)? {
    let limit = min(range.upperBound, range.lowerBound + 400)
    var sentence = range.lowerBound
    var index = range.lowerBound
    while index < limit {
      if isDash(scalars[index]), let end = afterDash(index, limit), isPlace(sentence..<index) {
        return (sentence, end)
      }
      if isSentenceMark(index), index + 1 < limit, scalars[index + 1] == " " {
        sentence = index + 1
        while sentence < limit, scalars[sentence] == " " || scalars[sentence] == "." { sentence += 1 }
        index = max(index, sentence - 1)
      }
      index += 1
    }
    return nil
  }

  private func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "–" || scalar == "—" || scalar == "-"
  }

  /// The index after the dash and spaces, if a sentence begins there.
  private func afterDash(_ dash: Int, _ limit: Int) -> Int? {
    let hasSpaceBefore = dash > 0 && scalars[dash - 1] == " "
    var next = dash + 1
    guard next < limit, scalars[next] == " ", hasSpaceBefore || scalars[dash] != "-" else { return nil }
    while next < limit, scalars[next] == " " { next += 1 }
    guard next < limit else { return nil }
    let scalar = scalars[next]
    return scalar.properties.isUppercase || ["„", "“", "\"", "»", "«"].contains(scalar) ? next : nil
  }

  /// Whether the words in `range` are a place: one to four capitalised words, perhaps „Wien/Graz“ or with brackets.
  private func isPlace(_ range: Range<Int>) -> Bool {
    let place = text(range).split(separator: " ")
    guard (1...5).contains(place.count), range.count <= 45, range.count >= 3 else { return false }
    return place.allSatisfy { word in
      let letters = word.drop { $0 == "(" }
      guard let first = letters.first else { return false }
      let small: Set<Substring> = ["am", "an", "der", "im", "in", "bei", "de", "of", "the", "la", "St."]
      return first.isUppercase && !word.hasSuffix(".") || small.contains(word)
    } && !FunctionStarts.words.contains(place[0].lowercased())
  }

  // MARK: Credits

  /// Where a bracket with an agency and perhaps a date begins that ends the paragraph.
  private func creditStart(in range: Range<Int>) -> Int? {
    var end = range.upperBound
    if end > range.lowerBound, scalars[end - 1] == "." { end -= 1 }
    guard end > range.lowerBound, scalars[end - 1] == ")" || scalars[end - 1] == "]" else { return nil }
    let lowest = max(range.lowerBound, end - 80)
    var start = end - 1
    while start > lowest, scalars[start] != "(", scalars[start] != "[" { start -= 1 }
    guard scalars[start] == "(" || scalars[start] == "[" else { return nil }
    let words = text(start..<end).lowercased().split { !$0.isLetter && !$0.isNumber }
    let letters = words.filter { $0.first?.isLetter == true }
    let isCredit = letters.contains { Agencies.names.contains(String($0)) && $0 != "und" && $0 != "ag" }
    let isInitials = letters.allSatisfy { $0.count <= 4 } && words.count > letters.count
    guard isCredit, letters.count <= 6 || isInitials else { return nil }
    return letters.allSatisfy { Agencies.names.contains(String($0)) || $0.count <= 4 || isMonth(String($0)) }
      ? start : nil
  }

  private func isMonth(_ word: String) -> Bool {
    TimeGrammar(language: .german).value(of: "1. \(word) 2020") != nil
      || TimeGrammar(language: .english).value(of: "1 \(word) 2020") != nil
  }

  // MARK: Sentences

  private func isSentenceMark(_ index: Int) -> Bool {
    guard scalars[index] == "." || scalars[index] == "!" || scalars[index] == "?" else { return false }
    // „19. Juli“, „z. B.“: a digit or a single letter before the dot ends no sentence.
    guard index > 1, scalars[index] == "." else { return true }
    let before = scalars[index - 1]
    let isInitial = before.properties.isAlphabetic && !scalars[index - 2].properties.isAlphabetic
    return !isInitial && !("0"..."9").contains(before)
  }

  private func isFollowedByStart(_ index: Int, _ limit: Int) -> Bool {
    var next = index
    while next < limit, isClosing(scalars[next]) { next += 1 }
    return next >= limit || scalars[next] == " " || scalars[next] == "\n"
  }

  private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "“", "”", "’", "'", "«", "»", ")", "]"].contains(scalar)
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, scalars[end - 1].isSpace { end -= 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    var text = String(view)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

/// Words that begin sentences and are no places.
enum FunctionStarts {
  static let words: Set<String> = [
    "der", "die", "das", "ein", "eine", "er", "sie", "es", "wir", "ich", "und", "aber", "doch", "auch", "in",
    "im", "am", "an",
    "the", "a", "he", "she", "it", "we", "and", "but", "in", "on", "at", "this", "that", "dies", "diese",
    "dieser", "nun", "so",
  ]
}
