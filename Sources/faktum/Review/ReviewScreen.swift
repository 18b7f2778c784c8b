import Assessment
import Decks
import Files
import Quantities
import Study
import Terminal

/// The editorial pass on the terminal: one key a card, and every decision is on disk at once.
@MainActor
final class ReviewScreen {
  private var pass: EditorialPass
  private let path: String
  private let flags: [String: String]
  private let program: Program
  private let context: PassageContext
  private var decided = 0

  init(
    _ pass: EditorialPass, path: String, flags: [String: String], _ program: Program,
    _ context: PassageContext
  ) {
    self.pass = pass
    self.path = path
    self.flags = flags
    self.program = program
    self.context = context
  }

  private var console: Console { program.console }
  private var wording: Wording { program.wording }

  /// Goes through the cards until the last one or until the reader leaves.
  func run() throws(Finding) {
    var needsShowing = true
    while let item = pass.current {
      if needsShowing { show(item) }
      needsShowing = true
      switch program.keys.readKey(StyledText(wording.reviewKeys, .prompt)) {
      case .character("a"): try decide { pass throws(Finding) in try pass.accept() }
      case .character("r"): try reject()
      case .character("e"): try edit()
      case .character("n"), .character(" "): pass.next()
      case .character("u"): try undo()
      case .character("q"), .interrupted, .endOfInput, .escape: return showEnd()
      case .character("?"), .character("h"):
        console.print(StyledText(wording.reviewHelp, .dim))
        needsShowing = false
      default: needsShowing = false
      }
    }
    showEnd()
  }

  private func decide(_ change: (inout EditorialPass) throws(Finding) -> Void) throws(Finding) {
    try change(&pass)
    try pass.file.write(to: path)
    decided += 1
  }

  private func reject() throws(Finding) {
    let request = LineRequest(
      prompt: StyledText(wording("Grund (Enter für keinen): ", "Reason (Enter for none): "), .prompt),
      completions: { _ in .words(["doppelt", "falsch", "mehrdeutig", "sprache", "unwichtig"]) })
    guard case .line(let reason) = program.lines.readLine(request) else { return }
    try decide { pass throws(Finding) in
      try pass.reject(reason: reason.trimmed.isEmpty ? nil : reason.trimmed)
    }
  }

  private func undo() throws(Finding) {
    if pass.undo() {
      try pass.file.write(to: path)
      decided = max(0, decided - 1)
    } else {
      console.print(
        StyledText(wording("Es gibt nichts zurückzunehmen.", "There is nothing to take back."), .dim))
    }
  }

  private func edit() throws(Finding) {
    do throws(Finding) {
      guard program.isInteractive else {
        throw Finding(.error, wording("zum Bearbeiten braucht es ein Terminal", "editing needs a terminal"))
      }
      let before = try pass.cardText()
      var text = before
      while true {
        text = try CardEditor(program).edited(text)
        if text.trimmed == before.trimmed || text.trimmed.isEmpty { return }
        if try takes(text) { return try pass.file.write(to: path) }
        guard CardEditor(program).wantsAnotherTry() else { return }
      }
    } catch {
      program.report(error)
    }
  }

  private func takes(_ text: String) throws(Finding) -> Bool {
    do throws(Finding) {
      try pass.edit(text)
      return true
    } catch {
      program.report(error)
      return false
    }
  }

  private func show(_ item: Item) {
    console.print()
    let title = wording(
      "Karte \(pass.position + 1) von \(pass.count)", "Card \(pass.position + 1) of \(pass.count)")
    console.print(
      StyledText(
        "\(title) \(console.glyphs.separator) \(item.id ?? "–") \(console.glyphs.separator) \(wording.state(item.state))",
        .dim))
    if let reason = item.id.flatMap({ flags[$0] }) {
      console.print("\(wording("Vorgemerkt: ", "Flagged: "), .warning)\(reason)")
    }
    console.print()
    ItemView(console, wording).show(item)
    for evidence in evidence(of: item) {
      console.print()
      PassageView(console, wording).show(context.widened(evidence) ?? evidence)
    }
    console.print()
  }

  private func evidence(of item: Item) -> [EvidenceView] {
    let deck = pass.file.deck
    let sources = Dictionary(deck.sources.map { ($0.key, $0.source) }) { first, _ in first }
    let question = Question(
      item, deck: deck.title, language: deck.language ?? program.language, sources: sources)
    return question.map(EvidenceView.all) ?? []
  }

  private func showEnd() {
    let left = max(0, pass.count - pass.position)
    console.print(
      StyledText(
        wording(
          "\(decided) entschieden, \(left) offen.", "\(decided) decided, \(left) left.")))
  }
}

extension Wording {
  fileprivate var reviewKeys: String {
    self(
      "[a]nnehmen [e]ditieren [r] verwerfen [n]ächste [u] zurück [q] beenden ",
      "[a]ccept [e]dit [r]eject [n]ext [u]ndo [q]uit ")
  }

  fileprivate var reviewHelp: String {
    self(
      "a nimmt die Karte an, e öffnet sie im Editor, r verwirft sie mit einem Grund, n lässt sie offen, u nimmt den letzten Schritt zurück, q beendet. Jede Entscheidung wird sofort gespeichert.",
      "a accepts the card, e opens it in the editor, r rejects it with a reason, n leaves it open, u takes the last step back, q quits. Every decision is saved at once."
    )
  }

  fileprivate func state(_ state: Item.State) -> String {
    switch state {
    case .candidate: self("Kandidat", "candidate")
    case .accepted: self("angenommen", "accepted")
    case .rejected: self("verworfen", "rejected")
    }
  }
}
