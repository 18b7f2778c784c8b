public import Assessment
public import Files
internal import Quantities

extension DeckFile {
  /// The file with the card of `item.id` saying what `item` says. A card of two lines stays one where it can;
  /// attributes that are not known and comments stay. Fails if there is no readable card with this id.
  public func replacing(_ item: Item) throws(Finding) -> DeckFile {
    let entry = try entry(item.id)
    return splicing([(bytes(of: entry), replacement(of: entry, with: item))])
  }

  /// The file without the card `id`, and without the empty lines behind it.
  public func removing(id: String) throws(Finding) -> DeckFile {
    let entry = try entry(id)
    var end = entry.lines.upperBound
    while end < text.lines.count, text.isBlank(end) { end += 1 }
    let range = text.lines[entry.lines.lowerBound].lowerBound..<text.end(of: end - 1)
    return splicing([(range, [])])
  }

  /// The file with `items` behind all others, each a card with a heading.
  public func adding(_ items: [Item]) -> DeckFile {
    guard !items.isEmpty else { return self }
    let cards = items.map { ItemText.section($0, language: language) }
    var lines: [String] = []
    for card in cards {
      lines.append("")
      lines += card
    }
    let endsOpen = text.lines.last.map { $0.upperBound == text.bytes.count } ?? false
    if text.bytes.isEmpty || text.lines.last.map({ text.trimmed($0).isEmpty }) ?? true { lines.removeFirst() }
    let addition = (endsOpen ? lineEnd : []) + joined(lines) + lineEnd
    return splicing([(text.bytes.count..<text.bytes.count, addition)])
  }

  /// The file in which every readable card has an id: those without one get a random one at the end of their
  /// first line. Nothing else changes.
  public func identified(using generator: inout some RandomNumberGenerator) -> DeckFile {
    var edits: [(Range<Int>, [UInt8])] = []
    for entry in entries where entry.item != nil && entry.item?.id == nil {
      var block = entry.attributes
      block.id = ItemID.random(using: &generator)
      edits.append(change(of: entry, to: block))
    }
    return edits.isEmpty ? self : splicing(edits)
  }

  /// The file with the attribute `name` of the card `id` set to `value`, or removed if nil.
  public func setting(_ name: String, to value: String?, of id: String) throws(Finding) -> DeckFile {
    let entry = try entry(id)
    var block = entry.attributes
    block[name] = value
    return block == entry.attributes ? self : splicing([change(of: entry, to: block)])
  }

  /// What to replace so that the first line of `entry` ends with `block`.
  func change(of entry: Entry, to block: AttributeBlock) -> (Range<Int>, [UInt8]) {
    let line = text.lines[entry.lines.lowerBound]
    let end = text.trimmed(line).upperBound
    let needsID = entry.form != .section
    if case .block(_, let textEnd) = AttributeReader.read(text, line, needsID: needsID),
      let brace = text.bytes[textEnd..<end].firstIndex(of: UInt8(ascii: "{"))
    {
      return (brace..<end, Array(block.text.utf8))
    }
    return (end..<end, Array("  \(block.text)".utf8))
  }

  /// The value of the attribute `name` of the card `id`, such as the reason of a rejection.
  public func attribute(_ name: String, of id: String) -> String? {
    entries.first { $0.item?.id == id }?.attributes[name]
  }

  /// The lines of the card `id`, as they are to be edited by a person; without the last line end.
  public func cardText(of id: String) throws(Finding) -> String {
    let entry = try entry(id)
    return entry.lines.map { text.text(line: $0) }.joined(separator: "\n")
  }

  var language: Language { deck.language ?? .german }

  var lineEnd: [UInt8] { text.isCRLF ? [0x0D, 0x0A] : [0x0A] }

  /// The card that has the id.
  func entry(_ id: String?) throws(Finding) -> Entry {
    guard let id else { throw Finding(.error, "the card has no id yet", file: file) }
    guard let entry = entries.first(where: { $0.item?.id == id }) else {
      throw Finding(
        .error, "there is no card \(id)", hint: "was it removed or damaged meanwhile?", file: file)
    }
    return entry
  }

  /// The bytes of a card without the end of its last line.
  func bytes(of entry: Entry) -> Range<Int> {
    text.lines[entry.lines.lowerBound].lowerBound..<text.lines[entry.lines.upperBound - 1].upperBound
  }

  /// The file with each range replaced; ranges in order and apart.
  func splicing(_ edits: [(Range<Int>, [UInt8])]) -> DeckFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count + edits.reduce(0) { $0 + $1.1.count })
    var position = 0
    for (range, replacement) in edits {
      bytes += text.bytes[position..<range.lowerBound]
      bytes += replacement
      position = range.upperBound
    }
    bytes += text.bytes[position...]
    return DeckFile(bytes: bytes, file: file)
  }

  func joined(_ lines: [String]) -> [UInt8] {
    Array(lines.map { Array($0.utf8) }.joined(separator: lineEnd))
  }

  private func replacement(of entry: Entry, with item: Item) -> [UInt8] {
    if entry.form != .section, let lines = ItemText.twoLines(item, attributes: entry.attributes) {
      let small = joined(lines)
      let again = DeckFile(bytes: small, file: nil)
      if again.entries.count == 1, again.entries[0].form == entry.form, again.deck.items == [item] {
        return small
      }
    }
    return joined(
      ItemText.section(item, language: language, attributes: entry.attributes, comments: entry.comments))
  }
}
