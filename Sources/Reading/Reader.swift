public import Facts
public import Files
internal import Linguistics
public import Quantities

/// Reads an article: bytes in, a clean `Document` with its source out.
///
/// Plain text, Markdown and HTML are told apart by the name and, where that says nothing, by the text. The body is
/// what `BoilerplateFilter` keeps; ranges count the Unicode scalars of the decoded text (for HTML of the cleaned text).
public struct Reader: Sendable {
  /// What the user says about an article; it wins over what the article says about itself.
  public struct Options: Sendable {
    /// The headline.
    public var title: String?
    /// Who published it.
    public var publisher: String?
    /// The day of publication.
    public var date: CalendarDate?
    /// Where it stands on the web.
    public var url: String?
    /// The language; detected where nil.
    public var language: Language?

    /// Options with what is known.
    public init(
      title: String? = nil, publisher: String? = nil, date: CalendarDate? = nil, url: String? = nil,
      language: Language? = nil
    ) {
      self.title = title
      self.publisher = publisher
      self.date = date
      self.url = url
      self.language = language
    }
  }

  /// An article that was read, with what is to be said about it.
  public struct Output: Sendable {
    /// The clean text with its source.
    public var document: Document
    /// Notes and warnings: encoding, cut-off end, nothing but boilerplate.
    public var findings: [Finding]
  }

  /// Files of more bytes than this are refused: 16 MiB, some three thousand pages.
  public static let limit = 16 << 20

  /// What the user says about the articles.
  public var options: Options

  /// A reader that applies `options` to every article.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Reads the file at `path`; `-` is standard input. Missing, empty, binary and huge files and folders are errors.
  public func read(path: String) throws(Finding) -> Output {
    if path != "-", FileSystem.isFolder(path) {
      throw Finding(
        .error, "this is a folder, not an article", hint: "name the files: `\(path)/*.txt`", file: path)
    }
    do {
      return try read(FileSystem.bytes(of: path, limit: Self.limit), name: path)
    } catch {
      guard error.message.hasPrefix("the file is larger") else { throw error }
      throw Finding(
        .error, "the file is larger than 16 MiB, which is no article",
        hint: "give a corpus as JSON Lines, one document a line, with --jsonl", file: path)
    }
  }

  /// Reads the article in `bytes`; `name` is the file as the user named it, or "-".
  public func read(_ bytes: [UInt8], name: String) throws(Finding) -> Output {
    let decoded = try TextDecoder.decode(bytes, file: name)
    var output = read(decoded.text, name: name)
    output.findings = decoded.findings + output.findings
    return output
  }

  /// Reads the article in `text`; `name` is the file as the user named it, or "-".
  public func read(_ text: String, name: String) -> Output {
    let page = page(of: text, name: name)
    return assembled(page, id: DocumentID.make(from: name), file: name)
  }

  /// The text cut into paragraphs, with what it says about itself.
  private func page(of text: String, name: String) -> Page {
    switch Format.of(name: name, text: text) {
    case .html: HTMLPage.read(text)
    case .markdown: TextPage.read(text, isMarkdown: true)
    case .text: TextPage.read(text, isMarkdown: false)
    }
  }

  /// The document made from a page.
  func assembled(_ page: Page, id: String, file: String?) -> Output {
    let language = options.language ?? page.metadata.language ?? LanguageDetector().language(of: page.sample)
    let cleaned = BoilerplateFilter(language: language).body(of: page)
    let metadata = page.metadata
    let source = Source(
      title: options.title ?? metadata.title ?? cleaned.title ?? file.map(DocumentID.stem) ?? id,
      publisher: options.publisher ?? metadata.publisher,
      date: options.date ?? metadata.date ?? cleaned.date,
      url: options.url ?? metadata.url,
      file: file == "-" ? nil : file)
    let document = Document(
      id: id, source: source, language: language, text: page.text, body: cleaned.body)
    return Output(document: document, findings: findings(cleaned, file: file))
  }

  private func findings(_ cleaned: BoilerplateFilter.Result, file: String?) -> [Finding] {
    if cleaned.body.isEmpty {
      return [
        Finding(
          .warning, "no article text was found",
          hint: "is this a page without running text, or behind a paywall?",
          file: file)
      ]
    }
    guard cleaned.isTruncated else { return [] }
    return [Finding(.note, "the text breaks off in its last sentence, which is left out", file: file)]
  }
}
