internal import Assessment
internal import Facts
internal import Quantities

/// Writes an item as the lines of a deck.
struct ItemText {
  private let item: Item
  private let language: Language
  private var lines: [String] = []

  /// The lines of `item` as a card with a heading. `attributes` and `comments` are what its card has besides.
  static func section(
    _ item: Item, language: Language, attributes: AttributeBlock = AttributeBlock(), comments: [String] = []
  ) -> [String] {
    var writer = ItemText(item: item, language: language)
    writer.heading(attributes)
    writer.interaction()
    writer.explanation()
    writer.item.evidence.forEach { writer.passage($0) }
    if !comments.isEmpty { writer.block(comments) }
    return writer.lines
  }

  /// The lines of `item` as a card of two lines, if it can be one.
  static func twoLines(_ item: Item, attributes: AttributeBlock) -> [String]? {
    guard item.evidence.isEmpty, item.correction == nil else { return nil }
    var block = attributes
    CardAttributes.update(&block, from: item)
    let tail = block.text.isEmpty ? "" : "  \(block.text)"
    switch item.interaction {
    case .flashcard(let answer, _):
      var stem = item.stem.lines
      stem[0] = "Q: \(stem[0])\(tail)"
      return stem + "A: \(answer)".lines
    case .cloze(let gaps):
      var stem = ""
      for piece in ClozeText.pieces(item.stem, count: gaps.count) {
        switch piece {
        case .text(let text): stem += Inline.guarding("[]", in: text)
        case .gap(let number): stem += "[\(Inline.guarding("[]", in: gaps[number - 1].text))]"
        }
      }
      var lines = "C: \(stem)".lines
      lines[0] += tail
      return lines
    default: return nil
    }
  }

  private init(item: Item, language: Language) {
    (self.item, self.language) = (item, language)
  }

  // MARK: Heading

  private mutating func heading(_ attributes: AttributeBlock) {
    var block = attributes
    CardAttributes.update(&block, from: item)
    var stem = stemLines()
    var first = stem.removeFirst()
    if case .claim = item.interaction {
      first = "\(Label.claim.word(language)): \(first)"
    } else if let (label, _, count) = Label.read(Array(first.utf8)[...]), label == .claim {
      let utf8 = Array(first.utf8)
      first = String(
        decoding: utf8[..<(count - 1)] + [Inline.backslash] + utf8[(count - 1)...], as: UTF8.self)
    }
    first = Inline.guarding("{}", in: first)
    lines.append(block.text.isEmpty ? "## \(first)" : "## \(first)  \(block.text)")
    lines += stem
  }

  private func stemLines() -> [String] {
    if case .cloze(let gaps) = item.interaction,
      let written = ClozeText.written(stem: item.stem, gaps: gaps.map(\.text), atStart: false)
    {
      return written.lines.enumerated().map { index, line in
        index == 0 ? line : line.isEmpty ? "\\" : Self.guarded(line)
      }
    }
    return item.stem.lines.enumerated().map { index, line in
      index > 0 && line.isEmpty ? "\\" : Inline.escaped(line, atStart: index > 0)
    }
  }

  /// A line that is escaped already apart from what it begins with.
  private static func guarded(_ line: String) -> String {
    guard let place = LineStart.escape(in: line), Array(line.utf8)[place] != UInt8(ascii: "[") else {
      return line
    }
    let utf8 = Array(line.utf8)
    return String(decoding: utf8[..<place] + [Inline.backslash] + utf8[place...], as: UTF8.self)
  }

  // MARK: Interaction

  private mutating func interaction() {
    switch item.interaction {
    case .flashcard(let answer, _): block(labelled(.back, answer))
    case .shortAnswer(let key): block(typed(.answer, key))
    case .number(let key): block(typed(.number, key))
    case .date(let key): block(typed(.date, key))
    case .choice(let options), .multipleChoice(let options): block(options.flatMap(option))
    case .matching(let pairs): block(pairs.flatMap(pair))
    case .order(let entries):
      block(entries.enumerated().flatMap { listed("\($0 + 1). ", $1) })
    case .cloze(let gaps):
      block(gaps.enumerated().flatMap { additions($1, mark: " [\($0 + 1)]") })
    case .claim: break
    }
  }

  private func typed(_ label: Label, _ key: Key) -> [String] {
    labelled(label, key.text) + additions(key, mark: "")
  }

  private func additions(_ key: Key, mark: String) -> [String] {
    var result = key.variants.flatMap { labelled(.also, $0, mark: mark) }
    if let tolerance = key.tolerance {
      let number =
        tolerance == tolerance.rounded() && tolerance < 1e15 ? String(Int(tolerance)) : "\(tolerance)"
      result += labelled(.tolerance, number + unit(tolerance), mark: mark)
    }
    return result
  }

  private func unit(_ tolerance: Double) -> String {
    guard case .date = item.interaction else { return "" }
    switch language {
    case .german: return tolerance == 1 ? " Tag" : " Tage"
    case .english: return tolerance == 1 ? " day" : " days"
    }
  }

  private func labelled(_ label: Label, _ text: String, mark: String = "") -> [String] {
    listed("- \(label.word(language))\(mark): ", text)
  }

  private func option(_ option: Option) -> [String] {
    var result = listed("- [\(option.isKey ? "x" : " ")] ", option.text)
    if let feedback = option.feedback {
      result += listed("  → ", feedback)
    }
    return result
  }

  private func pair(_ pair: Interaction.Pair) -> [String] {
    let left = pair.left.lines.joined(separator: " ")
    return listed("- \(Inline.guarding("=", in: Inline.escaped(left, atStart: true))) = ", pair.right)
  }

  /// `text` behind `mark`; further lines are indented.
  private func listed(_ mark: String, _ text: String) -> [String] {
    text.lines.enumerated().map { index, line in
      if index == 0 { return mark + Inline.escaped(line, atStart: false) }
      return "  " + (line.isEmpty ? "\\" : Inline.escaped(line, atStart: true))
    }
  }

  // MARK: Explanation and evidence

  private mutating func explanation() {
    var sentence = ""
    var label = Label.explanation
    if case .claim(let verdict, _) = item.interaction {
      sentence = VerdictSentence.text(verdict, isConstructed: item.isConstructed, language)
      if verdict != .supported { label = .correction }
    }
    guard let correction = item.correction else {
      if !sentence.isEmpty { block([sentence]) }
      return
    }
    let words = correction.lines.enumerated().map { index, line in
      index == 0
        ? Inline.escaped(line, atStart: false) : line.isEmpty ? "\\" : Inline.escaped(line, atStart: true)
    }
    let start = sentence.isEmpty ? "" : sentence + " "
    block(["\(start)\(label.word(language)): \(words[0])"] + words.dropFirst())
  }

  private mutating func passage(_ evidence: Evidence) {
    let marks = language == .german ? ("„", "“") : ("“", "”")
    let quote = "\(marks.0)\(evidence.quote.withLineFeeds)\(marks.1)".cutAtLineFeeds
    let origin = Inline.guarding(",", in: Inline.escaped(evidence.source, atStart: false))
    let range = evidence.range.map { ", \($0.lowerBound)–\($0.upperBound)" } ?? ""
    block(
      quote.map { $0.isEmpty ? ">" : "> \(Inline.escaped($0, atStart: true))" } + ["> — \(origin)\(range)"])
  }

  /// Adds lines as a paragraph of their own.
  private mutating func block(_ more: [String]) {
    guard !more.isEmpty else { return }
    lines.append("")
    lines += more
  }
}
