import Assessment
import Scheduling
import Study
import Terminal

/// What the four ratings lead to, with the suggested one in front of the cursor.
@MainActor
struct RatingView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints the ratings with the time each brings the card back.
  func show(_ screen: AnswerScreen) {
    console.print()
    guard let intervals = screen.intervals else { return }
    let isLinear = console.profile.isAccessible
    let choices = Rating.allCases.map { rating -> StyledText in
      let next = isLinear ? wording.nextShowing(intervals[rating]) : wording.shortNext(intervals[rating])
      // No-break spaces keep the parts of one choice on one line.
      let name = StyledText(wording.rating(rating), rating == screen.rating ? .strong : .plain)
      let span = StyledText(next.replacing(" ", with: "\u{A0}"), .dim)
      return StyledText("\(rating.rawValue)", .letter) + "\u{A0}" + name + "\u{A0}" + span
    }
    let separator: StyledText = console.profile.isAccessible ? "; " : "   "
    console.print(
      choices.joined(by: separator), indent: console.width < 30 || console.profile.isAccessible ? "" : "  ")
  }

  /// The suggestion, which Enter accepts; for a card that was turned over, the range.
  func prompt(_ screen: AnswerScreen) -> StyledText {
    let suggestion =
      screen.rating.map { "\($0.rawValue) \(wording.rating($0))" }
      ?? (screen.judgement == nil ? "1–4" : wording("weiter", "next"))
    return StyledText(
      console.profile.isAccessible
        ? wording("Bewertung [\(suggestion)]: ", "Rating [\(suggestion)]: ")
        : "\(suggestion) \(console.glyphs.prompt) ", .prompt)
  }
}

extension Wording {
  /// When a card comes back, in few letters.
  fileprivate func shortNext(_ next: NextShowing) -> String {
    switch next {
    case .seconds(let seconds): "\((seconds + 59) / 60) min"
    case .days(let days): shortSpan(days: days)
    }
  }
}
