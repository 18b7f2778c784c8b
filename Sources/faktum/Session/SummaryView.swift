import Assessment
import Facts
import Files
import Progress
import Study
import Terminal

/// The end of a session: how it went, what fooled the learner, what comes next.
@MainActor
struct SummaryView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints the summary.
  func show(_ summary: SessionSummary, mode: Review.Mode, isComplete: Bool) {
    console.print()
    guard summary.answers > 0 else {
      console.print(StyledText(wording("Keine Antworten in dieser Sitzung.", "No answers in this session.")))
      showNext(summary, mode)
      return
    }
    console.print(
      StyledText(isComplete ? wording("Geschafft.", "Done.") : wording("Bis hierher.", "So far."), .title))
    console.print()
    showScore(summary)
    showRetention(summary, mode)
    showTricks(summary)
    showMissed(summary)
    showNext(summary, mode)
  }

  private var isNarrow: Bool { console.width < 30 || console.profile.isAccessible }
  private var margin: StyledText { isNarrow ? "" : "  " }

  private func showScore(_ summary: SessionSummary) {
    let total = summary.right + summary.nearly + summary.wrong
    if !console.profile.isAccessible, console.width >= 40, total > 0 {
      let share = Double(summary.right) / Double(total)
      console.print(
        margin + Bar(share: share, width: 24, glyphs: console.glyphs).text + " "
          + StyledText(wording.percent(share), .strong))
    }
    var parts: [StyledText] = [
      "\(summary.right, .right) \(wording("richtig", "right"))",
      "\(summary.nearly, .nearly) \(wording("fast richtig", "nearly right"))",
      "\(summary.wrong, .wrong) \(wording("falsch", "wrong"))",
    ]
    if summary.new > 0 { parts.append("\(summary.new) \(wording("davon neu", "of them new"))") }
    if let milliseconds = summary.milliseconds {
      parts.append(StyledText(wording.duration(milliseconds: milliseconds)))
    }
    console.print(parts.joined(by: ", "), indent: margin)
    if let score = summary.score, summary.nearly > 0 {
      console.print(StyledText(wording("Punkte: ", "Score: ") + wording.percent(score), .dim), indent: margin)
    }
  }

  private func showRetention(_ summary: SessionSummary, _ mode: Review.Mode) {
    guard mode == .study, summary.reviewed > 0 else { return }
    let share = Double(summary.recalled) / Double(summary.reviewed)
    console.print(
      StyledText(
        wording(
          "Behalten: \(summary.recalled) von \(summary.reviewed) fälligen (\(wording.percent(share)); Ziel \(wording.percent(summary.desiredRetention))).",
          "Remembered: \(summary.recalled) of \(summary.reviewed) due (\(wording.percent(share)); aim \(wording.percent(summary.desiredRetention)))."
        )), indent: margin)
  }

  private func showTricks(_ summary: SessionSummary) {
    let fooling = summary.tricks.filter { $0.fooled > 0 }
    if fooling.isEmpty {
      let asked = summary.tricks.reduce(0) { $0 + $1.asked }
      guard asked > 0 else { return }
      console.print()
      console.print(
        StyledText(
          wording(
            asked == 1
              ? "Die verfälschte Behauptung hat nicht getäuscht."
              : "Keine der \(asked) verfälschten Behauptungen hat getäuscht.",
            asked == 1
              ? "The distorted claim did not fool you." : "None of the \(asked) distorted claims fooled you.")
        ),
        indent: margin)
      return
    }
    console.print()
    console.print(
      StyledText(wording("Diese Tricks haben getäuscht:", "These tricks fooled you:"), .strong),
      indent: margin)
    for trick in fooling {
      let count = wording("\(trick.fooled) von \(trick.asked)", "\(trick.fooled) of \(trick.asked)")
      console.print(
        "\(wording.distortion(trick.distortion), .strong) (\(count)): \(wording.explanation(trick.distortion))",
        indent: margin + margin)
    }
  }

  private func showMissed(_ summary: SessionSummary) {
    guard !summary.missed.isEmpty else { return }
    console.print()
    console.print(
      StyledText(wording("Noch einmal ansehen:", "Look at these again:"), .strong), indent: margin)
    for question in summary.missed.prefix(5) {
      console.print(
        StyledText(question.item.stem), indent: margin + StyledText("\(console.glyphs.separator) ", .dim))
    }
    let more = summary.missed.count - 5
    if more > 0 {
      console.print(StyledText(wording("und \(more) weitere", "and \(more) more"), .dim), indent: margin)
    }
  }

  private func showNext(_ summary: SessionSummary, _ mode: Review.Mode) {
    guard mode == .study else { return }
    console.print()
    let today = wording.count(summary.dueToday, ("Karte", "Karten"), ("card", "cards"))
    let tomorrow = wording.count(summary.dueTomorrow, ("Karte", "Karten"), ("card", "cards"))
    if summary.dueToday > 0 {
      console.print(
        StyledText(wording("Heute noch fällig: \(today).", "Still due today: \(today).")), indent: margin)
    }
    console.print(
      StyledText(wording("Morgen fällig: \(tomorrow).", "Due tomorrow: \(tomorrow).")), indent: margin)
  }
}
