internal import Facts
internal import Linguistics
internal import Quantities

/// Turns stretches of words into the text and the slots of a constituent.
struct ConstituentText {
  let words: [Word]
  let analysis: Analysis
  let names: NameBook
  let grammar: Grammar

  /// The words as they stand inside a sentence, with single blanks, and the offset of each word in the text.
  func text(_ range: Range<Int>) -> (text: String, offsets: [Int: Int]) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for index in range {
      if index > range.lowerBound {
        let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
        if !gap.isEmpty && !words[index].isComma && !isOnlyQuotes(gap) || words[index - 1].isComma {
          text += " "
        }
      }
      text += marks(words[index].opening, opens: true)
      offsets[index] = text.unicodeScalars.count
      text += index == 0 ? lowered(words[0]) : words[index].text
      text += marks(words[index].closing, opens: false)
    }
    return (text, offsets)
  }

  /// Quotation marks as the language sets them.
  private func marks(_ text: String, opens: Bool) -> String {
    let double = grammar.language == .german ? (opens ? "„" : "“") : (opens ? "“" : "”")
    return String(text.map { ["\"", "„", "“", "”", "»", "«"].contains($0) ? Character(double) : $0 })
  }

  /// Whether nothing but quotation marks stands between two words.
  private func isOnlyQuotes(_ gap: Range<Int>) -> Bool {
    analysis.text[gap].allSatisfy { Word.quotes.contains(String($0)) }
  }

  /// The first word without the capital that it owes to its place.
  private func lowered(_ word: Word) -> String {
    guard word.isCapitalised, !word.isNominal, !keepsCapital(word) else { return word.text }
    return word.lower
  }

  private func keepsCapital(_ word: Word) -> Bool {
    if word.text.unicodeScalars.count > 1, word.text == word.text.uppercased() { return true }
    if grammar.language == .english { return word.text == "I" || word.pos == .properNoun }
    // "Wiener Börse", "Berliner Polizei": the adjective keeps its capital anywhere.
    return word.pos == .adjective && word.lower.hasSuffix("er") && word.features.degree != .comparative
      && grammar.determinerLike(word.lower) == false
  }

  /// Names, numbers, dates, vague amounts and hedges in `range`.
  func slots(_ range: Range<Int>, offsets: [Int: Int]) -> [Slot] {
    var slots: [Slot] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (slot, next) = slot(at: index, in: range, offsets: offsets)
      if let slot { slots.append(slot) }
      index = max(next, index + 1)
    }
    return slots
  }

  private func slot(at index: Int, in range: Range<Int>, offsets: [Int: Int]) -> (Slot?, Int) {
    let word = words[index]
    if let time = analysis.times.first(where: { $0.range.contains(word.range.lowerBound) }) {
      return dateSlot(time, at: index, in: range, offsets: offsets)
    }
    if let mention = word.mention { return nameSlot(mention, at: index, in: range, offsets: offsets) }
    if word.isNumber, let value = grammar.number(word.text) {
      return (numberSlot(value, at: index, in: range, offsets: offsets), index + 1)
    }
    if grammar.vagueAmounts.contains(word.lower), let unit = unit(after: index, in: range) {
      return (make(.vagueAmount, index..<index + 1, offsets) { $0.unit = unit }, index + 1)
    }
    if grammar.hedges.contains(word.lower) {
      return (make(.hedge, index..<index + 1, offsets) { _ in }, index + 1)
    }
    return (nil, index + 1)
  }

  private func dateSlot(
    _ time: Located<TimeExpression>, at index: Int, in range: Range<Int>, offsets: [Int: Int]
  ) -> (Slot?, Int) {
    var end = index
    while end < range.upperBound, words[end].range.lowerBound < time.range.upperBound { end += 1 }
    guard !time.value.isRelative, [.date, .period].contains(time.value.kind) else {
      guard time.value.kind == .duration,
        let number = (index..<end).first(where: { grammar.number(words[$0].text) != nil }),
        let value = grammar.number(words[number].text)
      else { return (nil, end) }
      return (numberSlot(value, at: number, in: range, offsets: offsets), end)
    }
    var start = index
    while start < end, words[start].pos == .adposition || words[start].pos == .determiner { start += 1 }
    guard start < end else { return (nil, end) }
    return (make(.date, start..<end, offsets) { $0.time = time.value }, end)
  }

  private func nameSlot(_ mention: Int, at index: Int, in range: Range<Int>, offsets: [Int: Int]) -> (
    Slot?, Int
  ) {
    var end = index
    while end < range.upperBound,
      words[end].mention == mention
        || (words[end].isPunctuation && end + 1 < range.upperBound && words[end + 1].mention == mention)
    { end += 1 }
    let known = names.entry(mention)
    let kind: Slot.Kind =
      switch known.kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .other: .name
      }
    // A hyphenated compound ("China-Besuch") holds a name but is none.
    guard known.isWholeWord else { return (nil, end) }
    let slot = make(kind, index..<end, offsets) {
      $0.name = known.name
      $0.title = known.title
    }
    return (slot, end)
  }

  private func numberSlot(_ value: Double, at index: Int, in range: Range<Int>, offsets: [Int: Int]) -> Slot {
    let located = analysis.quantities.first { $0.range.contains(words[index].range.lowerBound) }
    return make(.number, index..<index + 1, offsets) {
      $0.unit = unit(after: index, in: range)
      $0.quantity = Quantity(
        value, upper: located?.value.upper, unit: located?.value.unit,
        qualifier: qualifier(before: index, in: range))
    }
  }

  /// What is counted: the words after the number up to and with the first noun (and its measure).
  private func unit(after index: Int, in range: Range<Int>) -> String? {
    var end = index + 1
    while end < range.upperBound, !words[end].isNominal,
      words[end].pos == .adjective || words[end].text == "%"
    { end += 1 }
    guard end < range.upperBound, words[end].isNominal || words[end].pos == .symbol else { return nil }
    var last = end
    while last + 1 < range.upperBound, grammar.isScale(words[last].lower),
      words[last + 1].isNominal || words[last + 1].pos == .symbol
    { last += 1 }
    return text(index + 1..<last + 1).text
  }

  private func qualifier(before index: Int, in range: Range<Int>) -> Quantity.Qualifier {
    for distance in 1...3 {
      guard index - distance >= range.lowerBound else { break }
      if let found = grammar.qualifiers[words[index - distance].lower] { return found }
      guard ["als", "zu", "than", "to"].contains(words[index - distance].lower) else { break }
    }
    return .exactly
  }

  private func make(
    _ kind: Slot.Kind, _ range: Range<Int>, _ offsets: [Int: Int], _ fill: (inout Slot) -> Void
  ) -> Slot {
    let start = offsets[range.lowerBound] ?? 0
    var text = text(range).text
    if let first = words[range.lowerBound].opening.isEmpty ? nil : words[range.lowerBound].opening {
      text.removeFirst(first.count)
    }
    if !words[range.upperBound - 1].closing.isEmpty {
      text.removeLast(words[range.upperBound - 1].closing.count)
    }
    var slot = Slot(kind: kind, range: start..<start + text.unicodeScalars.count, text: text)
    fill(&slot)
    return slot
  }
}
