import Assessment
import Decks
import Files
import Study

/// Changes items in their deck files while a session runs.
@MainActor
struct ItemEditor {
  private let decks: OpenDecks
  private let program: Program

  init(_ decks: OpenDecks, _ program: Program) {
    self.decks = decks
    self.program = program
  }

  /// Opens the card in the user's editor: the changed item, which is in the deck by then, or nil if it was left
  /// as it is.
  func edit(_ question: Question) throws(Finding) -> Item? {
    try change(question) { file, id throws(Finding) in
      try CardEditor(program).edit(id, in: file)
    }
  }

  /// Lets the card accept `response`, too.
  func accept(_ response: String, _ question: Question) throws(Finding) -> Item? {
    try change(question) { file, id throws(Finding) in
      guard var item = file.deck.items.first(where: { $0.id == id }) else { return nil }
      switch item.interaction {
      case .shortAnswer(var key):
        key.variants.append(response)
        item.interaction = .shortAnswer(key)
      case .cloze(var gaps) where gaps.count == 1:
        gaps[0].variants.append(response)
        item.interaction = .cloze(gaps: gaps)
      default: return nil
      }
      return try file.replacing(item)
    }
  }

  /// Reads the deck anew, since it may have been edited meanwhile, and writes it with the change.
  private func change(
    _ question: Question, _ body: (DeckFile, String) throws(Finding) -> DeckFile?
  ) throws(Finding) -> Item? {
    guard let id = question.item.id, let entry = decks.entry(question.deck) else { return nil }
    let file = try DeckFile(path: entry.path)
    guard let changed = try body(file, id), changed.bytes != file.bytes else { return nil }
    try changed.write(to: entry.path)
    return changed.deck.items.first { $0.id == id }
  }
}
