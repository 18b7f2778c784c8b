import Assessment
import Facts
import Files
import Scheduling
import Study
import Terminal

extension SessionScreen {
  /// Runs a command; nil says that the name is none.
  func run(_ command: SessionCommand?, _ rest: String) throws(Finding) {
    switch command {
    case .hint: showHint()
    case .source: showSource()
    case .why: showWhy()
    case .right: try overrule(.right)
    case .wrong: try overrule(.wrong)
    case .undo: try undo()
    case .skip: try moveOn { session, now throws(Finding) in try session.skip(at: now) }
    case .bury: try moveOn { session, now throws(Finding) in try session.bury(at: now) }
    case .suspend: try moveOn { session, now throws(Finding) in try session.suspend(at: now) }
    case .flag: try flag(rest)
    case .edit: try edit()
    case .stats: showStanding()
    case .help: showHelp()
    case .quit: try leave()
    case nil:
      say(
        wording(
          "Diesen Befehl gibt es nicht; :hilfe zeigt alle.", "There is no such command; :help lists them."))
    }
  }

  /// Takes back the last step and shows where that leads.
  func undo() throws(Finding) {
    if try session.undo(at: around.now()) {
      say(wording("Zurückgenommen.", "Taken back."))
      needsShowing = true
    } else {
      say(wording("Es gibt nichts zurückzunehmen.", "There is nothing to take back."))
    }
  }

  private func showHint() {
    guard case .asking = session.phase else {
      return say(wording("Die Antwort ist schon gegeben.", "The answer is already given."))
    }
    if let hint = session.hint() {
      QuestionView(console, wording).show(hint)
    } else {
      say(wording("Es gibt keinen weiteren Tipp.", "There is no further hint."))
    }
  }

  /// Before the answer only the publication, since the passage would tell it.
  private func showSource() {
    switch session.phase {
    case .asking:
      guard let question = session.question, let evidence = question.item.evidence.first,
        let source = question.sources[evidence.source]
      else { return say(wording("Ohne Quelle.", "Without a source.")) }
      say(wording.source(source))
    case .answered(let screen):
      guard !screen.evidence.isEmpty else { return say(wording("Ohne Quelle.", "Without a source.")) }
      for evidence in screen.evidence {
        PassageView(console, wording).show(around.context(evidence) ?? evidence)
        if let url = evidence.source?.url { say(url) }
      }
    case .finished: break
    }
  }

  private func showWhy() {
    guard case .answered(let screen) = session.phase, let rating = screen.rating else {
      return say(wording("Das entscheidet sich mit der Antwort.", "The answer will decide that."))
    }
    say(wording.whySuggested(screen))
    guard let intervals = screen.intervals else { return }
    let next = wording.nextShowing(intervals[rating])
    switch intervals[rating] {
    case .seconds:
      say(
        wording(
          "Die Karte kommt \(next) wieder, bis sie sitzt.", "The card comes back \(next), until it sticks."))
    case .days:
      let share = wording.percent(session.summary.desiredRetention)
      say(
        wording(
          "Die Karte kommt wieder, wenn sie noch mit \(share) Wahrscheinlichkeit im Gedächtnis ist: \(next).",
          "The card comes back when it is still remembered with a probability of \(share): \(next)."))
    }
  }

  private func overrule(_ outcome: Judgement.Outcome) throws(Finding) {
    guard case .answered(let screen) = session.phase else {
      return say(wording("Erst antworten.", "Answer first."))
    }
    try overrule(outcome, screen)
  }

  private func moveOn(
    _ change: (inout Session, Moment) throws(Finding) -> Void
  ) throws(Finding) {
    try change(&session, around.now())
    needsShowing = true
  }

  private func flag(_ reason: String) throws(Finding) {
    var reason = reason
    if reason.isEmpty, around.lines.isInteractive {
      let request = LineRequest(prompt: StyledText(wording("Was stimmt nicht? ", "What is wrong? "), .prompt))
      guard case .line(let line) = around.lines.readLine(request) else { return }
      reason = line.trimmed
    }
    try session.flag(reason, at: around.now())
    say(wording("Vorgemerkt für faktum review.", "Marked for faktum review."))
  }

  private func edit() throws(Finding) {
    guard let question = session.question else { return }
    do throws(Finding) {
      guard let item = try around.edit(question) else {
        return say(wording("Nichts geändert.", "Nothing changed."))
      }
      session.replace(item)
      needsShowing = true
    } catch {
      around.report(error)
    }
  }

  private func showStanding() {
    let remaining = session.remaining
    let summary = session.summary
    say(
      wording(
        "\(summary.right) richtig, \(summary.nearly) fast, \(summary.wrong) falsch; noch \(remaining.due) fällig, \(remaining.new) neu, \(remaining.again) noch einmal.",
        "\(summary.right) right, \(summary.nearly) nearly, \(summary.wrong) wrong; to go: \(remaining.due) due, \(remaining.new) new, \(remaining.again) once more."
      ))
  }

  private func showHelp() {
    let width = SessionCommand.allCases.map { $0.name(wording).displayWidth + 1 }.max() ?? 0
    console.print()
    for command in SessionCommand.allCases {
      let name = (":" + command.name(wording)).padded(to: width)
      let indent: StyledText = console.width < 40 ? "\(name, .letter) " : "  \(name, .letter)  "
      console.print(
        StyledText(command.explanation(wording)), indent: indent, hanging: console.width < 40 ? 2 : nil)
    }
    console.print()
    say(
      wording(
        "Antworten: Text, Zahl oder Datum; bei Auswahl ein Buchstabe; bei Behauptungen w, f oder n; ? zeigt die Lösung. Danach nimmt Enter die Bewertung an, 1 bis 4 ändert sie.",
        "Answers: text, number or date; a letter for choices; t, f or n for claims; ? shows the answer. Then Enter accepts the rating, 1 to 4 changes it."
      ))
  }

  func say(_ text: String) {
    console.print(
      StyledText(text, .dim), indent: console.width < 30 || console.profile.isAccessible ? "" : "  ")
  }
}

extension Wording {
  /// Why the rating was suggested.
  fileprivate func whySuggested(_ screen: AnswerScreen) -> String {
    guard let suggested = screen.suggested, let judgement = screen.judgement else {
      return self("Die Bewertung ist deine.", "The rating is yours.")
    }
    let hints = screen.hints > 0 ? self(" mit Tipp", " with a hint") : ""
    let name = rating(suggested)
    return self(
      "Vorschlag „\(name)“: \(outcome(judgement.outcome).lowercased())\(hints).",
      "Suggested “\(name)”: \(outcome(judgement.outcome).lowercased())\(hints).")
  }
}
