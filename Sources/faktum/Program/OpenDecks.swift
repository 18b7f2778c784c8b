import Assessment
import Decks
import Files

/// Deck files that were read, with what is wrong in them reported.
@MainActor
struct OpenDecks {
  /// A deck with its name and place.
  struct Entry {
    /// The file's name without `.md`.
    let name: String
    /// Where it lies.
    let path: String
    /// What it says.
    let file: DeckFile
  }

  /// The decks, in the order they were named.
  let entries: [Entry]

  /// Reads the named decks, or all. Cards that cannot be read are reported and left out; cards without an id get
  /// one, which is written to the file.
  init(_ names: [String], _ program: Program) throws(Finding) {
    var entries: [Entry] = []
    for path in try program.deckFiles.paths(names) {
      let file = try DeckFile(path: path)
      for finding in file.findings { program.report(finding) }
      entries.append(
        Entry(name: DeckFiles.name(of: path), path: path, file: try Self.identified(file, path, program)))
    }
    self.entries = entries
  }

  /// The entry of the deck `name`.
  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  private static func identified(
    _ file: DeckFile, _ path: String, _ program: Program
  ) throws(Finding) -> DeckFile {
    guard file.deck.items.contains(where: { $0.id == nil }) else { return file }
    var generator = SystemRandomNumberGenerator()
    let identified = file.identified(using: &generator)
    try identified.write(to: path)
    return identified
  }
}
