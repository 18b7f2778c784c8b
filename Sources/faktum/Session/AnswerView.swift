import Assessment
import Facts
import Scheduling
import Study
import Terminal

/// What the learner sees after answering: verdict, why, evidence, source, correction – in this order.
@MainActor
struct AnswerView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints the answer.
  func show(_ screen: AnswerScreen) {
    console.print()
    if let judgement = screen.judgement { showVerdict(judgement, screen) }
    showKey(screen)
    showWhy(screen)
    if !screen.evidence.isEmpty {
      console.print()
      PassageView(console, wording).show(Array(screen.evidence.prefix(2)))
    }
    showCorrection(screen)
  }

  private var margin: StyledText { console.profile.isAccessible || console.width < 30 ? "" : "  " }

  private func showVerdict(_ judgement: Judgement, _ screen: AnswerScreen) {
    let (glyph, role): (String, TextRole) =
      switch judgement.outcome {
      case .right: (console.glyphs.right, .right)
      case .nearly: (console.glyphs.nearly, .nearly)
      case .wrong: (console.glyphs.wrong, .wrong)
      }
    var text = StyledText(wording.outcome(judgement.outcome), role)
    if let detail = wording.detail(judgement.reason) { text += StyledText(" – \(detail)") }
    let sign = console.profile.isAccessible ? StyledText("") : StyledText("\(glyph) ", role)
    console.print(text, indent: margin + sign)
  }

  private func showKey(_ screen: AnswerScreen) {
    if let verdict = screen.verdict {
      console.print(
        "\(wording("Die Behauptung ist ", "The claim is "))\(wording.verdict(verdict), .strong).",
        indent: margin)
      return
    }
    guard screen.judgement?.outcome != .right || screen.judgement?.reason == .withinTolerance else {
      if let key = screen.key.first, screen.response != key, screen.chosen.isEmpty {
        console.print(StyledText(screen.key.joined(separator: "; "), .strong), indent: margin)
      }
      return
    }
    let key = screen.key.joined(separator: "; ")
    let label = wording("Richtig: ", "Answer: ")
    guard let response = screen.response, screen.chosen.isEmpty, screen.judgement?.reason != .noAnswer else {
      console.print("\(label, .dim)\(key, .strong)", indent: margin)
      return
    }
    if !response.isEmpty {
      let mine = screen.difference.map { marked($0.response, .wrong) } ?? StyledText(response)
      console.print(StyledText(wording("Deine:   ", "Yours:  "), .dim) + mine, indent: margin)
    }
    let right = screen.difference.map { marked($0.key, .key) } ?? StyledText(key, .strong)
    console.print(StyledText(label, .dim) + right, indent: margin)
  }

  /// The words that the other text does not have are marked: by brackets where there are no colours.
  private func marked(_ spans: [Difference.Span], _ role: TextRole) -> StyledText {
    guard spans.contains(where: { $0.kind != .only }) else {
      return StyledText(spans.map(\.text).joined(), .strong)
    }
    return spans.reduce(into: StyledText("")) { text, span in
      let words = span.text.trimmed
      let space = span.text.hasSuffix(" ") ? " " : ""
      let isPlain = span.kind == .same || console.profile.isAccessible
      let isColored = console.profile.style.isColored
      text += isPlain ? StyledText(words) : isColored ? StyledText(words, role) : StyledText("[\(words)]")
      text += StyledText(space)
    }
  }

  private func showWhy(_ screen: AnswerScreen) {
    for feedback in screen.feedback { console.print(StyledText(feedback), indent: margin) }
    if let distortion = screen.distortion {
      console.print(
        "\(wording("Trick: ", "Trick: "), .strong)\(wording.explanation(distortion))", indent: margin)
    }
    if screen.isConstructed, screen.verdict != .supported {
      console.print(
        StyledText(
          wording(
            "Diese Behauptung wurde zum Üben konstruiert.", "This claim was constructed for practice."), .dim),
        indent: margin)
    }
  }

  private func showCorrection(_ screen: AnswerScreen) {
    guard let correction = screen.correction else { return }
    let label = screen.verdict == .refuted ? wording("Richtig ist: ", "In fact: ") : ""
    let text = correction.hasPrefix(label) ? correction : label + correction
    console.print()
    console.print(StyledText(text, screen.verdict == .refuted ? .strong : .plain), indent: margin)
  }
}

extension Wording {
  /// How good a response is, in a word.
  func outcome(_ outcome: Judgement.Outcome) -> String {
    switch outcome {
    case .right: self("Richtig", "Right")
    case .nearly: self("Fast richtig", "Nearly right")
    case .wrong: self("Falsch", "Wrong")
    }
  }

  /// Why a response was judged as it was, where that is worth saying.
  fileprivate func detail(_ reason: Judgement.Reason) -> String? {
    switch reason {
    case .matches, .equalValue, .differs, .selfJudged: nil
    case .typo(let edits):
      edits == 1
        ? self("ein Tippfehler", "one typing slip") : self("\(edits) Tippfehler", "\(edits) typing slips")
    case .withinTolerance: self("nah genug", "close enough")
    case .incomplete: self("es fehlt etwas", "something is missing")
    case .partial(let right, let count): self("\(right) von \(count)", "\(right) of \(count)")
    case .notUnderstood: self("nicht verstanden", "not understood")
    case .noAnswer: self("keine Antwort", "no answer")
    }
  }

  /// A rating, in a word.
  func rating(_ rating: Rating) -> String {
    switch rating {
    case .again: self("nochmal", "again")
    case .hard: self("schwer", "hard")
    case .good: self("gut", "good")
    case .easy: self("leicht", "easy")
    }
  }

  /// When a card comes back.
  func nextShowing(_ next: NextShowing) -> String {
    switch next {
    case .seconds(let seconds): self("in \((seconds + 59) / 60) min", "in \((seconds + 59) / 60) min")
    case .days(let days): due(inDays: days)
    }
  }
}
