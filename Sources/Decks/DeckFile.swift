internal import Assessment
public import Files

/// A deck with the file it stands in, byte for byte. What cannot be read is reported and left untouched; edits
/// change the lines of their own card and no others.
public struct DeckFile: Sendable {
  /// What the file says.
  public let deck: Deck
  /// What is wrong in the file, by line. An error concerns one card or line; all others are usable.
  public let findings: [Finding]

  let text: DeckText
  let frontMatter: FrontMatter
  let entries: [Entry]

  /// A card of the file, readable or not.
  struct Entry: Sendable {
    /// How the card begins.
    enum Form: Sendable {
      /// `## `
      case section
      /// `Q:`
      case question
      /// `C:`
      case cloze
    }

    var form: Form
    /// From the first line to the last that is not blank.
    var lines: Range<Int>
    /// Nil if the card could not be read.
    var item: Item?
    var attributes = AttributeBlock()
    var comments: [String] = []
  }

  /// Reads a deck; `file` is its name for findings, and its title if it has none.
  public init(parsing text: String, file: String? = nil) {
    self.init(bytes: Array(text.utf8), file: file)
  }

  /// Reads the deck file at `path`; fails if it cannot be read or is not UTF-8.
  public init(path: String) throws(Finding) {
    let bytes = try FileSystem.bytes(of: path)
    _ = try UTF8Text.decoded(bytes, file: path)
    self.init(bytes: bytes, file: path)
  }

  init(bytes: [UInt8], file: String?) {
    text = DeckText(bytes, file: file)
    frontMatter = FrontMatter(text)
    var reader = DeckReader(text: text, frontMatter: frontMatter)
    reader.read()
    entries = reader.entries
    findings = (frontMatter.findings + reader.findings).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    deck = Deck(
      title: frontMatter.title ?? reader.title ?? Self.stem(file ?? ""), language: frontMatter.language,
      sources: frontMatter.sources, items: entries.compactMap(\.item))
  }

  /// The file as it is to be stored.
  public var bytes: [UInt8] { text.bytes }

  /// The file as text.
  public var string: String { String(decoding: text.bytes, as: UTF8.self) }

  /// The name of the file as it was given.
  public var file: String? { text.file }

  /// Whether some card or line could not be read.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The line where the item `id` begins, from 1.
  public func line(of id: String) -> Int? {
    entries.first { $0.item?.id == id }.map { $0.lines.lowerBound + 1 }
  }

  /// Stores the file at `path`, as a whole or not at all.
  public func write(to path: String) throws(Finding) {
    try AtomicFile.write(text.bytes, to: path)
  }

  private static func stem(_ file: String) -> String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
