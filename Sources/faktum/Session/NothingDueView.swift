import Progress
import Scheduling
import Study
import Terminal

/// What a learner reads when there is nothing to ask.
@MainActor
struct NothingDueView {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Prints that nothing is due, and when something will be.
  func show(_ queue: StudyQueue, _ state: ProgressState, at now: Moment) {
    let (console, wording) = (program.console, program.wording)
    guard !queue.scope.isEmpty else {
      return console.print(
        StyledText(wording("Keine Karte passt zu dieser Auswahl.", "No card matches this choice.")))
    }
    console.print(
      StyledText(wording("Heute ist nichts mehr fällig.", "Nothing is due any more today."), .title))
    let next = queue.scope.compactMap { state.card($0.card).dueDay }.filter { $0 > now.day }.min()
    if let next {
      let days = wording.due(inDays: next - now.day)
      console.print(StyledText(wording("Die nächste Karte kommt \(days).", "The next card comes \(days).")))
    }
    if queue.newCount > 0 {
      let count = wording.count(
        queue.newCount, ("neue Karte wartet", "neue Karten warten"), ("new card waits", "new cards wait"))
      console.print(
        StyledText(
          wording(
            "\(count); --new ANZAHL holt heute mehr davon.", "\(count); --new COUNT takes more of them today."
          )))
    }
    console.print(
      StyledText(
        wording("Üben geht immer: faktum study --cram", "You can always practise: faktum study --cram"), .dim)
    )
  }
}
