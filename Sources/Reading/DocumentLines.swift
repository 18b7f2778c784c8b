internal import Facts
public import Files
internal import Quantities

/// Reads documents as JSON Lines, one at a time in constant memory: `id`, `text`, and if known `title`, `publisher`,
/// `date`, `url`, `language`. Other members are passed over.
public final class DocumentLines {
  private let lines: FileLines
  private let name: String
  private let reader: Reader
  private var ids = DocumentIDs()

  /// Documents from the file at `path`; `-` is standard input. `options` win over what a line says.
  public convenience init(path: String, options: Reader.Options = Reader.Options()) throws(Finding) {
    try self.init(FileLines(path: path, limit: 1 << 26), name: path, options: options)
  }

  /// Documents from `lines`, which are called `name` in findings.
  public init(_ lines: FileLines, name: String, options: Reader.Options = Reader.Options()) {
    self.lines = lines
    self.name = name
    reader = Reader(options: options)
  }

  /// The next document, or nil at the end. After an error the next call goes on with the next line.
  public func next() throws(Finding) -> Reader.Output? {
    while let bytes = try lines.next() {
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      return try document(in: bytes)
    }
    return nil
  }

  private func document(in bytes: [UInt8]) throws(Finding) -> Reader.Output {
    let fields = try fields(of: bytes)
    guard let text = fields["text"], text.contains(where: { !$0.isWhitespace }) else {
      throw Finding(
        .error, "the document has no “text”", hint: "each line needs {\"id\": …, \"text\": …}", file: name,
        line: lines.line)
    }
    let id = fields["id"].map(DocumentID.make) ?? "line-\(lines.line)"
    var page = TextPage.read(text, isMarkdown: false)
    page.metadata = try metadata(fields, completing: page.metadata)
    return reader.assembled(page, id: ids.unique(id), file: nil)
  }

  private func fields(of bytes: [UInt8]) throws(Finding) -> [String: String] {
    var json = JSONReader(bytes, file: name, line: lines.line)
    var fields: [String: String] = [:]
    try json.object { (key, value) throws(Finding) in
      let isKnown = ["id", "text", "title", "publisher", "date", "url", "language"].contains(key)
      switch try value.value() {
      case .string(let text) where isKnown: fields[key] = text
      case .number(let number) where key == "id": fields[key] = number.literal
      case .null: break
      case _ where isKnown: throw value.failure("“\(key)” must be a string")
      default: break
      }
    }
    try json.end()
    return fields
  }

  private func metadata(_ fields: [String: String], completing other: Metadata) throws(Finding) -> Metadata {
    var metadata = Metadata(
      title: fields["title"], publisher: fields["publisher"], url: fields["url"],
      language: fields["language"].flatMap(HeaderLines.language))
    if let text = fields["date"] {
      guard let date = Metadata.date(text) else {
        throw Finding(
          .error, "“\(text)” is no date", hint: "write it like 2021-07-19", file: name, line: lines.line)
      }
      metadata.date = date
    }
    metadata.complete(with: other)
    return metadata
  }
}
