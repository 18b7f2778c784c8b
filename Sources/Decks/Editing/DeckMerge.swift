public import Assessment
public import Files
internal import Facts

/// What becomes of a deck when its articles are generated from again. Nothing that stands in the file is
/// changed: accepted, edited, rejected and waiting cards stay as they are, new ones come behind them as
/// candidates.
public struct DeckMerge: Sendable {
  /// The file with the new cards and sources.
  public let file: DeckFile
  /// The new items, as they stand in the file now.
  public let added: [Item]
  /// How many generated items stood in the file already, in whatever state.
  public let known: Int
  /// How many of those a person has rejected before.
  public let rejected: Int
  /// The keys of sources in the file that were not generated from this time.
  public let vanished: [String]
  /// Notes for the user: vanished sources, and sources that got another key.
  public let findings: [Finding]

  /// Merges `generated` into `file`. Fails if the sources of the file cannot be added to.
  public init(_ generated: Deck, into file: DeckFile) throws(Finding) {
    let keys = SourceKeys(generated.sources, known: file.deck.sources)
    let existing = Existing(file)
    var added: [Item] = []
    var known = 0
    var rejected = 0
    for item in generated.items {
      switch existing.state(of: item) {
      case .some(let state):
        known += 1
        rejected += state == .rejected ? 1 : 0
      case nil: added.append(keys.renamed(item).candidate.normalized)
      }
    }
    let cited = Set(added.flatMap { $0.evidence.map(\.source) })
    self.file = try file.addingSources(keys.new.filter { cited.contains($0.key) }).adding(added)
    self.added = added
    self.known = known
    self.rejected = rejected
    vanished = keys.vanished
    findings = keys.findings(in: file)
  }
}

extension Item {
  fileprivate var candidate: Item {
    var item = self
    item.state = .candidate
    return item
  }
}

/// The cards that a file has, readable or not.
private struct Existing {
  private var states: [String: Item.State] = [:]
  private var hashes: [String: Item.State] = [:]

  init(_ file: DeckFile) {
    for entry in file.entries {
      if let item = entry.item {
        if let id = item.id { states[id] = item.state }
        hashes[item.contentHash] = item.state
      } else if let id = Self.id(ofBroken: entry, file.text) {
        states[id] = .accepted
      }
    }
  }

  /// The state of the card with the id of `item`, or that asks exactly the same.
  func state(of item: Item) -> Item.State? {
    item.id.flatMap { states[$0] } ?? hashes[item.normalized.contentHash]
  }

  private static func id(ofBroken entry: DeckFile.Entry, _ text: DeckText) -> String? {
    let line = text.lines[entry.lines.lowerBound]
    guard case .block(let block, _) = AttributeReader.read(text, line, needsID: false) else { return nil }
    return block.id
  }
}

/// How the sources of a generation are named in an existing deck.
private struct SourceKeys {
  private(set) var new: [CitedSource] = []
  private(set) var vanished: [String] = []
  private var names: [String: String] = [:]
  private var renamed: [(old: String, new: String)] = []

  init(_ generated: [CitedSource], known: [CitedSource]) {
    var taken = Set(known.map(\.key))
    var seen: Set<String> = []
    for cited in generated {
      if let match = known.first(where: { Self.isSame($0, cited) }) {
        names[cited.key] = match.key
        seen.insert(match.key)
        continue
      }
      var key = cited.key
      var number = 2
      while taken.contains(key) {
        key = "\(cited.key)-\(number)"
        number += 1
      }
      taken.insert(key)
      names[cited.key] = key
      if key != cited.key { renamed.append((cited.key, key)) }
      new.append(CitedSource(key, cited.source))
    }
    vanished = known.map(\.key).filter { !seen.contains($0) }
  }

  func renamed(_ item: Item) -> Item {
    var item = item
    for index in item.evidence.indices {
      item.evidence[index].source = names[item.evidence[index].source] ?? item.evidence[index].source
    }
    return item
  }

  func findings(in file: DeckFile) -> [Finding] {
    let gone = vanished.map { key in
      let count = file.deck.items.count { $0.evidence.contains { $0.source == key } }
      return Finding(
        .note, "the source “\(key)” was not generated from this time; its \(count) cards stay",
        file: file.file)
    }
    let other = renamed.map {
      Finding(
        .note, "the deck has another source “\($0.old)”, the new one is called “\($0.new)”", file: file.file)
    }
    return gone + other
  }

  /// The same publication: the same address or file, or the same key and title.
  private static func isSame(_ known: CitedSource, _ new: CitedSource) -> Bool {
    if let url = known.source.url, url == new.source.url { return true }
    if known.key == new.key, known.source.title == new.source.title || known.source.title.isEmpty {
      return true
    }
    return known.key == new.key && known.source.file != nil && known.source.file == new.source.file
  }
}
