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
    let choices = Rating.allCases.map { rating -> StyledText in
      let next = wording.nextShowing(intervals[rating])
      let isSuggested = rating == screen.rating
      return
        "\("\(rating.rawValue)", .letter) \(wording.rating(rating), isSuggested ? .strong : .plain) \(next, .dim)"
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
