import Facts
import ArgumentParser
import Assessment
import Decks
import Terminal

/// `faktum decks`: lists decks and searches their items.
struct DecksCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks",
    abstract: "List the decks, or search their items.",
    discussion: """
      Examples:
        faktum decks
        faktum decks --search Hafen
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []

  @Option(help: ArgumentHelp("Show the items that hold this text.", valueName: "text")) var search: String?
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    for path in try program.deckFiles.paths(deckNames) {
      let file = try DeckFile(path: path)
      if let search {
        show(file.deck.items.filter { $0.holds(search) }, in: path, program)
      } else {
        show(file.deck, at: path, program)
      }
    }
  }

  @MainActor
  private func show(_ deck: Deck, at path: String, _ program: Program) {
    let wording = program.wording
    let count = { (state: Item.State) in deck.items.count { $0.state == state } }
    program.console.print("\(DeckFiles.name(of: path), .letter)  \(deck.title, .strong)")
    program.console.print(
      StyledText(
        wording.count(deck.items.count, ("Karte", "Karten"), ("card", "cards")) + ", "
          + wording(
            "\(count(.candidate)) zu prüfen, \(count(.rejected)) verworfen",
            "\(count(.candidate)) to review, \(count(.rejected)) rejected"), .dim), indent: "    ")
  }

  @MainActor
  private func show(_ items: [Item], in path: String, _ program: Program) {
    for item in items {
      program.console.print(
        StyledText(item.stem), indent: "\(DeckFiles.name(of: path), .letter) \(item.id ?? "–", .dim) ",
        hanging: 4)
    }
  }
}

extension Item {
  /// Whether the text stands in the item, whatever its case.
  fileprivate func holds(_ text: String) -> Bool {
    let wanted = text.lowercased()
    let texts = [stem, correction ?? "", id ?? ""] + tags + evidence.map(\.quote) + interaction.texts
    return texts.contains { $0.lowercased().contains(wanted) }
  }
}

extension Interaction {
  /// Every text of the interaction.
  fileprivate var texts: [String] {
    switch self {
    case .flashcard(let answer, _): [answer]
    case .cloze(let gaps): gaps.flatMap { [$0.text] + $0.variants }
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text] + key.variants
    case .choice(let options), .multipleChoice(let options): options.map(\.text)
    case .claim: []
    case .matching(let pairs): pairs.flatMap { [$0.left, $0.right] }
    case .order(let entries): entries
    }
  }
}
