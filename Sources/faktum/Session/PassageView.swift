import Quantities
import Study
import Terminal

/// A passage of a source: the words, the key marked, and where they come from.
@MainActor
struct PassageView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints the passages, each with its source; a source that several in a row share is named once, behind them.
  func show(_ passages: [EvidenceView]) {
    for (index, evidence) in passages.enumerated() {
      let isLast = index + 1 == passages.count || passages[index + 1].sourceKey != evidence.sourceKey
      show(evidence, namesSource: isLast)
    }
  }

  /// Prints the passage behind a bar (for readers of linear text: after a word), then its source.
  func show(_ evidence: EvidenceView, namesSource: Bool = true) {
    let (before, after) = wording.quotation(evidence.quote)
    let passage = StyledText(before) + marked(evidence) + StyledText(after)
    if console.profile.isAccessible {
      console.print(StyledText(wording("Beleg: ", "Evidence: ")) + passage)
      if namesSource { console.print(StyledText(wording("Quelle: ", "Source: ") + origin(evidence))) }
    } else {
      let bar = StyledText("  \(console.glyphs.quoteBar) ", .dim)
      print(passage, behind: bar)
      if namesSource { print(StyledText(origin(evidence), .dim), behind: bar) }
    }
  }

  /// Every line of the paragraph stands behind the bar.
  private func print(_ text: StyledText, behind bar: StyledText) {
    let lines = text.wrapped(to: max(8, console.width - bar.width))
    console.printLines(lines.map { bar + $0 })
  }

  private func origin(_ evidence: EvidenceView) -> String {
    evidence.source.map(wording.source) ?? evidence.sourceKey
  }

  private func marked(_ evidence: EvidenceView) -> StyledText {
    let profile = console.profile
    let text = ScalarText(evidence.quote)
    var result = StyledText("")
    var end = 0
    for mark in evidence.marks where mark.lowerBound >= end && mark.upperBound <= text.count {
      result += StyledText(text[end..<mark.lowerBound])
      let key = text[mark]
      let isPlain = profile.style.isColored || profile.isAccessible
      result += isPlain ? StyledText(key, .key) : StyledText("*\(key)*")
      end = mark.upperBound
    }
    return result + StyledText(text[end..<text.count])
  }
}
