import Assessment
import Files
import Questions
import Terminal

/// What the generator made, kept and dropped.
@MainActor
struct GenerationSummary {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints every candidate with its fate.
  func explain(_ generation: Generation) {
    for candidate in generation.candidates {
      let fate = candidate.rejection.map { "\($0.filter): \($0.reason)" } ?? wording("behalten", "kept")
      console.print("\(candidate.rule, .dim)  \(candidate.item.stem)")
      console.print(StyledText(fate, .dim), indent: "  ")
    }
  }

  /// Prints the numbers, filter by filter.
  func show(_ generation: Generation, added: Int, known: Int, path: String) {
    let made = wording.count(
      generation.candidates.count, ("Kandidat", "Kandidaten"), ("candidate", "candidates"))
    let kept = wording.count(generation.items.count, ("Karte", "Karten"), ("item", "items"))
    console.print("\(kept, .strong) \(wording("aus \(made)", "of \(made)"))")
    let dropped = generation.rejections
    if !dropped.isEmpty {
      console.print(StyledText(wording("verworfen:", "dropped:"), .dim))
      let width = dropped.map { String($0.count).count }.max() ?? 1
      for (filter, count) in dropped {
        console.print(
          StyledText(filter, .dim), indent: StyledText("  \(String(count).leftPadded(to: width))  ", .dim))
      }
    }
    if known > 0 {
      console.print(
        StyledText(
          wording(
            "\(added) neu, \(known) standen schon im Deck", "\(added) new, \(known) stood in the deck already"
          )))
    }
    guard path != "-" else { return }
    console.print(StyledText(path, .letter))
    if added > 0 {
      console.print(
        StyledText(
          wording("Weiter mit: faktum review ", "Go on with: faktum review ") + DeckFiles.name(of: path), .dim
        ))
    }
  }
}
