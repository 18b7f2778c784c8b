import Assessment
import Decks
import Facts
import TestSupport

/// Makes items of every kind from random text.
struct RandomItems {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  mutating func coin(_ chance: Double = 0.5) -> Bool { Double.random(in: 0..<1, using: &generator) < chance }

  mutating func item() -> Item {
    let kind = ItemKind.allCases.randomElement(using: &generator) ?? .flashcard
    var item = Item(stem: text(), interaction: interaction(kind))
    if case .cloze(let gaps) = item.interaction {
      item.stem = (1...gaps.count).map { "\(textWithoutMarks()) [\($0)] " }.joined() + textWithoutMarks()
    }
    if coin() { item.id = ItemID.random(using: &generator) }
    item.evidence = (0..<number(0...2)).map { _ in
      let start = number(0...9999)
      return Evidence(
        source: ["bote", "kurier-2", "a"].randomElement(using: &generator) ?? "a", quote: text(),
        range: coin() ? start..<start + number(0...300) : nil)
    }
    if coin(0.4) { item.correction = text() }
    item.tags = (0..<number(0...3)).map { _ in text() }
    item.state = Item.State.allCases.randomElement(using: &generator) ?? .accepted
    item.isConstructed = coin(0.3)
    if coin(0.3) { item.group = text() }
    return item
  }

  private mutating func interaction(_ kind: ItemKind) -> Interaction {
    switch kind {
    case .flashcard: .flashcard(answer: text(), isReversed: false)
    case .reversedFlashcard: .flashcard(answer: text(), isReversed: true)
    case .cloze: .cloze(gaps: (0..<number(1...3)).map { _ in key() })
    case .shortAnswer: .shortAnswer(key())
    case .number: .number(key())
    case .date: .date(key())
    case .choice: .choice(options())
    case .multipleChoice: .multipleChoice(options())
    case .claim:
      .claim(
        verdict: Verdict.allCases.randomElement(using: &generator) ?? .refuted,
        distortion: coin() ? Distortion.allCases.randomElement(using: &generator) : nil)
    case .matching: .matching((0..<number(1...4)).map { _ in .init(left: text(), right: text()) })
    case .order: .order((0..<number(1...4)).map { _ in text() })
    }
  }

  private mutating func key() -> Key {
    Key(
      text(), variants: (0..<number(0...2)).map { _ in text() },
      tolerance: coin(0.3) ? Double(number(0...1000)) / 8 : nil)
  }

  private mutating func options() -> [Option] {
    (0..<number(1...5)).map { _ in Option(text(), isKey: coin(), feedback: coin(0.3) ? text() : nil) }
  }

  /// One to three lines of words, marks that mean something in a deck, and any other characters.
  mutating func text() -> String {
    var result = ""
    for _ in 0..<number(1...8) {
      switch number(0...9) {
      case 0...3: result += Self.words.randomElement(using: &generator) ?? ""
      case 4...6: result += Self.marks.randomElement(using: &generator) ?? ""
      case 7: result += " "
      case 8: result += coin(0.3) ? "\n" : " "
      default: result.unicodeScalars.append(scalar())
      }
    }
    return result + (Self.words.randomElement(using: &generator) ?? "x")
  }

  /// In a sentence with gaps, `[1]` can only be a gap.
  private mutating func textWithoutMarks() -> String {
    text().filter { $0 != "[" && $0 != "]" }
  }

  private mutating func scalar() -> Unicode.Scalar {
    let limits: [UInt32] = [0x80, 0x250, 0x3000, 0x1_F700, 0x11_0000]
    while true {
      let value = UInt32(number(0x20...Int(limits.randomElement(using: &generator) ?? 0x80) - 1))
      if let scalar = Unicode.Scalar(value) { return scalar }
    }
  }

  private static let words = ["Hafen", "fünf", "Ilse Grote", "e\u{301}", "12", "東京", "👩‍🚒", "der", "—", "B."]
  private static let marks = [
    "\n- ", "\n-\t", "\n> ", "\n## ", "\n# ", "\nQ:", "\nA: ", "C: ", "\n---\n", "[", "]", "[1]", "[x] ", "{",
    "}",
    " {#a}",
    " {a=\"b\"}", "\\", "\\[", "\n1. ", "\n12) ", " = ", "\n→ ", "→", "\n— bote, 1–2", "\n— ", "„", "“", "\"",
    "<!-- ",
    " -->", "<b>", "*", "**", "`", "Antwort: ", "\nAnswer: ", "\nRichtig ist: ", "Claim: ", "Behauptung: ",
    "Falsch.",
    "\nFalsch. ", "True.", "\n\\\n", "\n\n", "  ", "\t", "!", "![", ",", "#", "\n+ ", "\n* ", "Auch [1]: ",
    "~~~", "\r\n",
    "\r", "\n==",
  ]
}
