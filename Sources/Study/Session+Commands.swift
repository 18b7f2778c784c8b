public import Assessment
public import Files
import Progress
public import Scheduling

extension Session {
  /// The next hint for the question on the screen; nil if there is none left or none for this kind. Every hint
  /// lowers the suggested rating.
  public mutating func hint() -> Hint? {
    guard core.given == nil, var asked = core.asked, asked.hints.count < asked.steps.count else { return nil }
    let hint = asked.steps[asked.hints.count]
    asked.hints.append(hint)
    core.asked = asked
    return hint
  }

  /// Puts the question on the screen at the end of the session.
  public mutating func skip(at now: Moment) throws(Finding) {
    guard core.given == nil, let asked = core.asked else { return }
    try change(at: now, event: nil) { core in core.waiting.append(asked.pick) }
  }

  /// Does not ask the item on the screen again until it is released.
  public mutating func suspend(at now: Moment) throws(Finding) {
    guard let item = item else { return }
    let questions = queue.questions
    try change(at: now, event: .suspended(item: item)) { core in
      core.drop { questions[$0.index].card.item == item }
    }
  }

  /// Does not ask the item on the screen again today.
  public mutating func bury(at now: Moment) throws(Finding) {
    guard let item = item else { return }
    let questions = queue.questions
    try change(at: now, event: .buried(item: item, until: now.day + 1)) { core in
      core.drop { questions[$0.index].card.item == item }
    }
  }

  /// Marks the item on the screen for the editor; the screen stays.
  public mutating func flag(_ reason: String, at now: Moment) throws(Finding) {
    guard let item = item else { return }
    let before = checkpoint
    let id = try log(.flagged(item: item, reason: reason.trimmed), at: now)
    history.append(before)
    entries.append(id)
    core.flagged += 1
  }

  /// Takes in an item that was edited: the question on the screen and all that follow use the new version. The
  /// progress stays.
  public mutating func replace(_ item: Item) {
    guard let id = item.id else { return }
    edited[id] = item
    useEdited()
  }

  /// Shows the question and the answer on the screen in the wording of the last edit.
  private mutating func useEdited() {
    guard let old = core.asked, let item = edited[old.question.card.item],
      item != old.question.item
    else { return }
    let new = asked(old.pick, isRepeated: old.isRepeated)
    core.asked = new
    guard core.given != nil else { return }
    core.given?.screen.question = new.question
    core.given?.screen.key = new.question.facedItem.interaction.keyTexts
    core.given?.screen.evidence = EvidenceView.all(of: new.question)
    core.given?.screen.correction = item.correction
  }

  /// Takes back the last step: an answer, a skip, a flag, a suspension, a burial, the end of the session. False if
  /// there is nothing left to undo in this session.
  public mutating func undo(at now: Moment) throws(Finding) -> Bool {
    guard let before = history.last else { return false }
    for id in entries.dropFirst(before.entryCount).reversed() { try log(.undone(id), at: now) }
    core = before.core
    answers.removeLast(answers.count - before.answerCount)
    entries.removeLast(entries.count - before.entryCount)
    history.removeLast()
    useEdited()
    shownAt = now.milliseconds
    return true
  }

  /// Ends the session before everything was asked.
  public mutating func finish(at now: Moment) throws(Finding) {
    guard !core.isFinished else { return }
    let before = checkpoint
    let id = try log(.ended, at: now)
    history.append(before)
    entries.append(id)
    core.given = nil
    core.asked = nil
    core.isFinished = true
  }

  private var item: String? { core.asked?.question.card.item }

  /// Records `event`, changes the state, and shows the next question.
  private mutating func change(
    at now: Moment, event: LogEntry.Event?, _ body: (inout SessionCore) -> Void
  ) throws(Finding) {
    let before = checkpoint
    do throws(Finding) {
      if let event { entries.append(try log(event, at: now)) }
      body(&core)
      try showNext(at: now)
      history.append(before)
    } catch {
      core = before.core
      throw error
    }
  }
}
