import Assessment
import Decks
import Files
import Glibc
import Terminal

/// Opens one card of a deck in the user's editor.
@MainActor
struct CardEditor {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// The deck with the card as the user left it; nil if it was not changed. What cannot be read is shown, and the
  /// editor is offered again.
  func edit(_ id: String, in file: DeckFile) throws(Finding) -> DeckFile? {
    guard program.isInteractive else {
      throw Finding(
        .error, program.wording("zum Bearbeiten braucht es ein Terminal", "editing needs a terminal"))
    }
    let before = try file.cardText(of: id)
    var text = before
    while true {
      text = try edited(text)
      if text.trimmed == before.trimmed || text.trimmed.isEmpty { return nil }
      let card = DeckFile(parsing: text, file: program.wording("Karte", "card"))
      let errors = card.findings.filter { $0.severity == .error }
      if errors.isEmpty, card.deck.items.count == 1, var item = card.deck.items.first {
        item.id = id
        return try file.replacing(item)
      }
      for finding in errors { program.report(finding) }
      guard wantsAnotherTry() else { return nil }
    }
  }

  func wantsAnotherTry() -> Bool {
    let prompt = StyledText(
      program.wording("Noch einmal bearbeiten? [J/n] ", "Edit again? [Y/n] "), .prompt)
    guard case .line(let line) = program.lines.readLine(LineRequest(prompt: prompt)) else { return false }
    return !["n", "nein", "no"].contains(line.trimmed.lowercased())
  }

  /// What the user makes of `text`.
  func edited(_ text: String) throws(Finding) -> String {
    let folder = Environment()["TMPDIR"] ?? "/tmp"
    let path = "\(folder)/faktum-card-\(getpid()).md"
    try AtomicFile.write(Array((text + "\n").utf8), to: path, mode: 0o600)
    defer { unlink(path) }
    try EditorProcess.run(on: path, Environment())
    return try FileSystem.text(of: path)
  }
}
