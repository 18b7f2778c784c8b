internal import Facts
internal import Quantities

/// A word before a colon that says what a line is; both languages are understood in every deck.
enum Label: CaseIterable, Sendable {
  case answer
  case number
  case date
  case back
  case also
  case tolerance
  case correction
  case explanation
  case claim

  /// The word in the deck's language.
  func word(_ language: Language) -> String {
    switch (self, language) {
    case (.answer, .german): "Antwort"
    case (.answer, .english): "Answer"
    case (.number, .german): "Zahl"
    case (.number, .english): "Number"
    case (.date, .german): "Datum"
    case (.date, .english): "Date"
    case (.back, .german): "Rückseite"
    case (.back, .english): "Back"
    case (.also, .german): "Auch"
    case (.also, .english): "Also"
    case (.tolerance, .german): "Toleranz"
    case (.tolerance, .english): "Tolerance"
    case (.correction, .german): "Richtig ist"
    case (.correction, .english): "Correct"
    case (.explanation, .german): "Erklärung"
    case (.explanation, .english): "Explanation"
    case (.claim, .german): "Behauptung"
    case (.claim, .english): "Claim"
    }
  }

  /// The label that `bytes` begin with, a gap number in brackets if one follows (`Auch [2]:`), and the number
  /// of bytes up to and with the colon.
  static func read(_ bytes: ArraySlice<UInt8>) -> (label: Label, gap: Int?, count: Int)? {
    guard let colon = bytes.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var word = bytes[..<colon]
    var gap: Int?
    if word.last == UInt8(ascii: "]"), let open = word.lastIndex(of: UInt8(ascii: "[")) {
      guard let number = Int(String(decoding: word[(open + 1)...].dropLast(), as: UTF8.self)) else {
        return nil
      }
      gap = number
      word = word[..<open]
      while word.last == 0x20 { word.removeLast() }
    }
    guard let label = table.first(where: { $0.word.elementsEqual(word) })?.label else { return nil }
    return (label, gap, colon - bytes.startIndex + 1)
  }

  /// Where the colon stands if `bytes` begin with a label or a sentence that names a verdict.
  static func colon(in bytes: [UInt8]) -> Int? {
    if let found = read(bytes[...]) { return found.count - 1 }
    return VerdictSentence.read(bytes[...]).map { $0.count - 1 }
  }

  private static let table: [(label: Label, word: [UInt8])] = allCases.flatMap { label in
    Language.allCases.map { (label, Array(label.word($0).utf8)) }
  }
}

/// The sentence under a claim that tells its verdict in words.
enum VerdictSentence {
  /// The sentence, with its full stop.
  static func text(_ verdict: Verdict, isConstructed: Bool, _ language: Language) -> String {
    let (word, mark) =
      switch (verdict, language) {
      case (.supported, .german): ("Stimmt", "für die Übung geschrieben")
      case (.refuted, .german): ("Falsch", "für die Übung erfunden")
      case (.notEnoughEvidence, .german): ("Nicht belegt", "für die Übung erfunden")
      case (.supported, .english): ("True", "written for practice")
      case (.refuted, .english): ("False", "made up for practice")
      case (.notEnoughEvidence, .english): ("Not in evidence", "made up for practice")
      }
    return isConstructed ? "\(word) (\(mark))." : "\(word)."
  }

  /// The verdict that `bytes` begin with, whether it says that the claim is constructed, and how many bytes
  /// it takes. A space or the end must follow.
  static func read(_ bytes: ArraySlice<UInt8>) -> (verdict: Verdict, isConstructed: Bool, count: Int)? {
    guard let first = bytes.first, firstBytes.contains(first) else { return nil }
    for entry in table where bytes.starts(with: entry.text) {
      let rest = bytes.dropFirst(entry.text.count)
      if rest.isEmpty || rest.first == 0x20 { return (entry.verdict, entry.isConstructed, entry.text.count) }
    }
    return nil
  }

  private static let table: [(text: [UInt8], verdict: Verdict, isConstructed: Bool)] = Verdict.allCases
    .flatMap {
      verdict in
      Language.allCases.flatMap { language in
        [true, false].map { (Array(text(verdict, isConstructed: $0, language).utf8), verdict, $0) }
      }
    }
  private static let firstBytes = Set(table.compactMap(\.text.first))
}
