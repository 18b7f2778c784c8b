import Assessment
import Files
import Progress
import Quantities
import Scheduling
import Study
import Terminal

/// Plays a session on the terminal: asks, judges, shows, rates, until the end.
@MainActor
final class SessionScreen {
  /// What a session needs besides its state.
  struct Surroundings {
    /// The terminal.
    var console: Console
    /// The keyboard.
    var lines: any LineReader
    /// The learner's language.
    var wording: Wording
    /// The present moment.
    var now: () -> Moment
    /// Opens the item in an editor: the changed item, or nil if it was left as it is.
    var edit: (Question) throws(Finding) -> Item?
    /// Lets the item accept a further answer.
    var accept: (String, Question) throws(Finding) -> Item?
    /// The text around a passage; nil if the document is not at hand.
    var context: (EvidenceView) -> EvidenceView?
    /// Shows a finding.
    var report: (Finding) -> Void
  }

  var session: Session
  let around: Surroundings
  /// Whether the question or answer on the screen must be shown (again).
  var needsShowing = true
  private var interruptions = 0
  /// Whether the learner ended the session, rather than the last answer.
  private var hasLeft = false

  /// The screen of `session`.
  init(_ session: Session, _ around: Surroundings) {
    self.session = session
    self.around = around
  }

  var console: Console { around.console }
  var wording: Wording { around.wording }

  /// Plays until the learner leaves; the summary is shown at the end.
  func run() throws(Finding) {
    while true {
      switch session.phase {
      case .asking(let presentation): try ask(presentation)
      case .answered(let screen): try rate(screen)
      case .finished(let summary):
        if needsShowing {
          SummaryView(console, wording).show(summary, mode: session.setup.mode, isComplete: isComplete)
        }
        guard try takesBack() else { return }
      }
    }
  }

  private func ask(_ presentation: Presentation) throws(Finding) {
    let view = QuestionView(console, wording)
    if needsShowing { view.show(presentation) }
    needsShowing = false
    guard let line = try nextLine(view.prompt(presentation)) else { return }
    if line.isEmpty, presentation.input != .reveal {
      console.print(StyledText(wording.emptyAnswer, .dim))
      return
    }
    switch try session.answer(line, at: around.now()) {
    case .judged: needsShowing = true
    case .notUnderstood: console.print(StyledText(wording.notUnderstood(presentation.input), .nearly))
    }
  }

  private func rate(_ screen: AnswerScreen) throws(Finding) {
    let view = RatingView(console, wording)
    if needsShowing {
      AnswerView(console, wording).show(screen)
      view.show(screen)
    }
    needsShowing = false
    if session.setup.mode == .quiz { return try advance() }
    guard let line = try nextLine(view.prompt(screen)) else { return }
    switch RatingInput(line, wording) {
    case .accept where screen.judgement == nil: console.print(StyledText(wording.pleaseRate, .dim))
    case .accept: try advance()
    case .rating(let rating):
      try session.rate(rating, at: around.now())
      try advance()
    case .overrule(let outcome): try overrule(outcome, screen)
    case .unknown: console.print(StyledText(wording.pleaseRate, .dim))
    }
  }

  func overrule(_ outcome: Judgement.Outcome, _ screen: AnswerScreen) throws(Finding) {
    try session.overrule(outcome, at: around.now())
    say(
      outcome == .right
        ? wording("Als richtig gewertet.", "Counted as right.")
        : wording("Als falsch gewertet.", "Counted as wrong."))
    if outcome == .right, screen.judgement != nil { try offerVariant(screen) }
    try advance()
  }

  /// "I was right" may mean that the deck does not know the answer yet.
  private func offerVariant(_ screen: AnswerScreen) throws(Finding) {
    guard let response = screen.response, !response.isEmpty, screen.question.item.takesVariants else {
      return
    }
    let prompt = StyledText(wording.offersVariant(response), .prompt)
    guard case .line(let line) = around.lines.readLine(LineRequest(prompt: prompt)),
      ["j", "ja", "y", "yes"].contains(line.trimmed.lowercased())
    else { return }
    if let item = try around.accept(response, screen.question) { session.replace(item) }
  }

  /// Ends the session before everything was asked.
  func leave() throws(Finding) {
    try session.finish(at: around.now())
    hasLeft = true
    needsShowing = true
  }

  func advance() throws(Finding) {
    try session.advance(at: around.now())
    needsShowing = true
  }

  /// The next line that is no command; nil if a command was run or the session ended.
  private func nextLine(_ prompt: StyledText) throws(Finding) -> String? {
    let names = SessionCommand.completions(wording)
    let request = LineRequest(
      prompt: prompt,
      completions: { $0.word.hasPrefix(":") && $0.precedingWords.isEmpty ? .words(names) : .words([]) },
      recordsHistory: { _ in false })
    switch around.lines.readLine(request) {
    case .endOfInput:
      try leave()
      return nil
    case .interrupted:
      interruptions += 1
      guard interruptions < 2 else {
        try leave()
        return nil
      }
      console.print(StyledText(wording.howToLeave, .dim))
      return nil
    case .line(let line):
      interruptions = 0
      guard let (command, rest) = SessionCommand.parse(line.trimmed, wording) else { return line.trimmed }
      try run(command, rest)
      return nil
    }
  }

  /// After the last answer an undo is still possible; only a person can want that.
  /// Whether everything was asked; the learner may have left before.
  private var isComplete: Bool { !hasLeft }

  private func takesBack() throws(Finding) -> Bool {
    guard needsShowing, around.lines.isInteractive, session.canUndo, !hasLeft else { return false }
    needsShowing = false
    let request = LineRequest(prompt: StyledText(wording.atTheEnd, .prompt))
    guard case .line(let line) = around.lines.readLine(request),
      case .undo? = SessionCommand.parse(line.trimmed, wording)?.command
    else { return false }
    try undo()
    return true
  }
}

extension Wording {
  fileprivate var emptyAnswer: String {
    self(
      "Antwort eingeben; ? zeigt die Lösung, :hilfe hilft weiter.", "Type an answer; ? shows it, :help helps."
    )
  }

  fileprivate var howToLeave: String {
    self("Noch einmal Strg-C oder :ende beendet die Sitzung.", "Ctrl-C again or :quit ends the session.")
  }

  fileprivate var pleaseRate: String {
    self("Bitte 1 bis 4; :hilfe hilft weiter.", "1 to 4, please; :help helps.")
  }

  fileprivate var atTheEnd: String {
    self("Enter beendet, :zurück nimmt zurück: ", "Enter ends, :undo takes back: ")
  }

  fileprivate func offersVariant(_ response: String) -> String {
    self("„\(response)“ künftig gelten lassen? [j/N] ", "Accept “\(response)” from now on? [y/N] ")
  }

  fileprivate func notUnderstood(_ input: Input) -> String {
    let expected =
      switch input {
      case .choice(let choices), .choices(let choices), .order(let choices):
        self("Buchstaben von ", "letters from ") + choices.map(\.letter).joined(separator: ", ")
      case .verdict: self("w, f oder n", "t, f or n")
      case .matching: self("Paare wie 1b 2a", "pairs such as 1b 2a")
      case .gaps(let count):
        self("\(count) Antworten, durch Strichpunkte getrennt", "\(count) answers, separated by semicolons")
      case .number: self("eine Zahl", "a number")
      case .date: self("ein Datum", "a date")
      case .text, .reveal: self("eine Antwort", "an answer")
      }
    return self("Nicht verstanden; erwartet: \(expected).", "Not understood; expected: \(expected).")
  }
}

extension Item {
  /// Whether the deck can note further right answers.
  fileprivate var takesVariants: Bool {
    switch interaction {
    case .shortAnswer: true
    case .cloze(let gaps): gaps.count == 1
    default: false
    }
  }
}
