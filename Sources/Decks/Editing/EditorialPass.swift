public import Assessment
public import Files

/// A person going through the cards of a deck that wait for a decision: one accepts, rejects, edits or leaves
/// each. Every step gives a new file, and every step can be undone.
public struct EditorialPass: Sendable {
  /// The deck as it is now.
  public private(set) var file: DeckFile
  /// How many cards the pass has.
  public var count: Int { queue.count }
  /// How many cards are behind.
  public private(set) var position = 0

  private let queue: [String]
  private var history: [(file: DeckFile, position: Int)] = []

  /// A pass over the flagged cards of `file` and then its candidates, or over all cards that are not rejected.
  /// Cards need ids (`DeckFile.identified`); those without one are left out.
  public init(_ file: DeckFile, flagged: Set<String> = [], all: Bool = false) {
    let items = file.deck.items.filter { $0.id != nil && (all ? $0.state != .rejected : true) }
    let ids = items.compactMap(\.id)
    let first = ids.filter(flagged.contains)
    let rest = items.filter { all || $0.state == .candidate }.compactMap(\.id).filter {
      !flagged.contains($0)
    }
    self.file = file
    queue = first + rest
  }

  /// The card to decide on; nil at the end.
  public var current: Item? {
    guard position < queue.count else { return nil }
    return file.deck.items.first { $0.id == queue[position] }
  }

  /// Whether a step can be undone.
  public var canUndo: Bool { !history.isEmpty }

  /// Accepts the current card and goes on.
  public mutating func accept() throws(Finding) {
    try decide(.accepted, reason: nil)
  }

  /// Rejects the current card and goes on. It stays in the file, so that it is not made again, with `reason`
  /// as its attribute.
  public mutating func reject(reason: String? = nil) throws(Finding) {
    try decide(.rejected, reason: reason)
  }

  /// Leaves the current card as it is and goes on.
  public mutating func next() {
    guard position < queue.count else { return }
    history.append((file, position))
    position += 1
  }

  /// Takes the last step back; false if there is none.
  public mutating func undo() -> Bool {
    guard let last = history.popLast() else { return false }
    (file, position) = last
    return true
  }

  /// The lines of the current card, to be put into an editor.
  public func cardText() throws(Finding) -> String {
    try file.cardText(of: queue[position])
  }

  /// Puts the edited lines in the place of the current card, which stays current. If they are not one readable
  /// card, nothing changes and the finding says what is wrong, with the line within `text`.
  public mutating func edit(_ text: String) throws(Finding) {
    guard position < queue.count else { return }
    let edited = try file.editing(queue[position], text: text)
    history.append((file, position))
    file = edited
  }

  private mutating func decide(_ state: Item.State, reason: String?) throws(Finding) {
    guard var item = current, let id = item.id else { return }
    var decided = file
    if item.state != state {
      item.state = state
      decided = try decided.setting("state", to: state == .accepted ? nil : state.rawValue, of: id)
    }
    decided = try decided.setting("reason", to: state == .rejected ? reason : nil, of: id)
    history.append((file, position))
    file = decided
    position += 1
  }
}

extension DeckFile {
  /// The file with the lines of the card `id` replaced by `newText`, as a person edited them; the id is kept
  /// even if it was deleted. If the lines are not exactly one readable card, the finding says what is wrong, with
  /// the line within `newText`.
  public func editing(_ id: String, text newText: String) throws(Finding) -> DeckFile {
    guard let index = entries.firstIndex(where: { $0.item?.id == id }) else { throw try missing(id) }
    let lines = newText.withLineFeeds.cutAtLineFeeds
    let body = lines.drop { $0.trimmingSpaces.isEmpty }
    let trimmed = Array(
      body.prefix((body.lastIndex { !$0.trimmingSpaces.isEmpty }).map { $0 - body.startIndex + 1 } ?? 0))
    guard !trimmed.isEmpty else {
      throw Finding(.error, "the card is empty", hint: "reject it if it shall go")
    }
    let edited = splicing([(bytes(of: entries[index]), joined(trimmed))])
    let skipped = body.startIndex - entries[index].lines.lowerBound
    try edited.checkEdit(of: index, instead: self, lines: trimmed.count, skipped: skipped)
    guard edited.entries[index].item?.id != id else { return edited }
    var block = edited.entries[index].attributes
    block.id = id
    return edited.splicing([edited.change(of: edited.entries[index], to: block)])
  }

  private func missing(_ id: String) throws(Finding) -> Finding {
    _ = try entry(id)
    return Finding(.error, "there is no card \(id)", file: file)
  }

  private func checkEdit(of index: Int, instead old: DeckFile, lines: Int, skipped: Int) throws(Finding) {
    let first = old.entries[index].lines.lowerBound
    let range = first + 1...first + lines
    if var finding = findings.first(where: { $0.severity == .error && range.contains($0.line ?? 0) }) {
      finding.file = nil
      finding.line = finding.line.map { $0 + skipped }
      throw finding
    }
    guard entries.count == old.entries.count, entries[index].lines == first..<first + lines else {
      throw Finding(
        .error, "this is not exactly one card",
        hint: "begin it with “## …”, “Q: …” or “C: …”, and add further cards to the deck file itself")
    }
  }
}
