import Assessment
import Facts
import Terminal

/// An item as an editor sees it: with key, feedback and correction.
@MainActor
struct ItemView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints the item.
  func show(_ item: Item) {
    console.print(StyledText(item.stem, .title), indent: "  ")
    showKey(item.interaction)
    if let correction = item.correction {
      console.print("\(wording("Korrektur: ", "Correction: "), .dim)\(correction)", indent: "  ")
    }
    if !item.tags.isEmpty {
      console.print(
        "\(wording("Schlagwörter: ", "Tags: "), .dim)\(item.tags.joined(separator: ", "))", indent: "  ")
    }
  }

  private func showKey(_ interaction: Interaction) {
    switch interaction {
    case .flashcard(let answer, _): line(answer)
    case .cloze(let gaps):
      for (index, gap) in gaps.enumerated() { line("[\(index + 1)] \(text(gap))") }
    case .shortAnswer(let key), .number(let key), .date(let key): line(text(key))
    case .choice(let options), .multipleChoice(let options):
      for option in options { show(option) }
    case .claim(let verdict, let distortion):
      let trick = distortion.map { " (\(wording.distortion($0)))" } ?? ""
      console.print(
        "\(wording.verdict(verdict), verdict == .supported ? .right : .wrong)\(trick)", indent: "  ")
    case .matching(let pairs):
      for pair in pairs { line("\(pair.left) \(console.glyphs.arrow) \(pair.right)") }
    case .order(let entries):
      for (index, entry) in entries.enumerated() { line("\(index + 1). \(entry)") }
    }
  }

  private func show(_ option: Assessment.Option) {
    let mark: StyledText = option.isKey ? "  \("[x]", .right) " : "  [ ] "
    let feedback = option.feedback.map { " \(console.glyphs.separator) \($0)" } ?? ""
    console.print("\(option.text, option.isKey ? .strong : .plain)\(feedback, .dim)", indent: mark)
  }

  private func line(_ text: String) {
    console.print(StyledText(text, .strong), indent: "  ")
  }

  private func text(_ key: Key) -> String {
    let tolerance = key.tolerance.map { " ± \($0)" } ?? ""
    return ([key.text + tolerance] + key.variants).joined(separator: " / ")
  }
}
