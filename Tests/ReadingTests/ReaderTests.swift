import Facts
import Files
import Quantities
import Testing

@testable import Reading

private func read(_ text: String, _ name: String = "hafen.txt", _ options: Reader.Options = Reader.Options())
  -> Reader.Output
{
  Reader(options: options).read(text, name: name)
}

private func body(_ output: Reader.Output) -> [String] {
  let text = ScalarText(output.document.text)
  return output.document.body.map { text[$0] }
}

/// An article of four paragraphs that share words, as articles do.
private let paragraphs = [
  "Der Hafen von Brunnmoor bleibt bis Freitag geschlossen. Das kündigte Hafenmeisterin Ilse Grote am Montag an.",
  "Fünf Schiffe liegen seit Sonntag im Hafen fest. Das Tor der Schleuse klemmt, sagte Grote.",
  "Bürgermeister Jan Thode widersprach der Hafenmeisterin. Die Schleuse sei erst im März geprüft worden.",
  "Reeder Ole Petersen fordert Ersatz für seine Schiffe. Die Stadt Brunnmoor lehnt das ab, wie Thode mitteilte.",
]

struct ReaderTests {
  @Test func `the body is what the article says, one range a paragraph`() {
    let output = read("Hafen von Brunnmoor bleibt zu\n\n" + paragraphs.joined(separator: "\n\n"))
    #expect(output.document.source.title == "Hafen von Brunnmoor bleibt zu")
    #expect(body(output) == paragraphs)
    #expect(output.document.language == .german)
    #expect(output.document.id == "hafen")
    #expect(output.findings == [])
  }

  @Test func `advertisements, captions and credits between paragraphs are left out`() {
    let noise = [
      "hafen_brunnmoor-v6-250x187", "Neue Stellenangebote", "Kranführer:in (m/w/d) Hafen GmbH in Brunnmoor |",
      "||",
      "Heizkörper schnell entlüften", "Lohnt sich eine neue Matratze?", "Foto: Jan Thode/dpa",
      "Auch interessant:",
      "Der Streit und seine FolgenDer Streit und seine Folgen", "Jetzt einen Kommentar schreiben",
      "❤ Brunnmoorer Bote unterstützen",
      "Ilse Grote und Jan Thode haben zu diesem Bericht beigetragen.",
      "Wir verwenden Cookies, um Ihnen mehr zu bieten.",
    ]
    var lines: [String] = []
    for (index, line) in noise.enumerated() { lines += [line] + (index < 4 ? [paragraphs[index]] : []) }
    #expect(body(read(lines.joined(separator: "\n"))) == paragraphs)
  }

  @Test func `subheadings are no body`() {
    let text =
      paragraphs[0] + "\n\nWas kann die Stadt jetzt tun?\n\n" + paragraphs[1] + "\nStreit um die Schleuse\n"
      + paragraphs[2]
    #expect(body(read(text)) == Array(paragraphs[0...2]))
  }

  @Test func `a cut-off last sentence is left out and said`() {
    let output = read(paragraphs[0] + "\n\n" + paragraphs[1] + " Die Reeder wollen nun vor dem Gericht in")
    #expect(body(output) == [paragraphs[0], paragraphs[1]])
    #expect(output.findings.map(\.severity) == [.note])
  }

  @Test func `teaser, dateline and agency credit around one long paragraph are left out`() {
    let text =
      "Hafenmeisterin sieht keinen Ausweg. Brunnmoor – " + paragraphs.joined(separator: " ")
      + " (dpa, red, 12. 3. 2024)"
    let output = read(text)
    #expect(body(output) == [paragraphs.joined(separator: " ")])
    #expect(output.document.source.title == "Hafenmeisterin sieht keinen Ausweg.")
    #expect(output.document.source.date == CalendarDate(iso: "2024-03-12"))
  }

  @Test func `header lines name the source`() {
    let header =
      "Titel: Hafen zu\nQuelle: Brunnmoorer Bote\nDatum: 11. März 2024\nAdresse: https://bote.example/hafen\n\n"
    let output = read(header + paragraphs.joined(separator: "\n"))
    #expect(
      output.document.source
        == Source(
          title: "Hafen zu", publisher: "Brunnmoorer Bote", date: CalendarDate(iso: "2024-03-11"),
          url: "https://bote.example/hafen",
          file: "hafen.txt"))
    #expect(body(output) == paragraphs)
  }

  @Test func `options win over header lines`() {
    let options = Reader.Options(title: "Anders", date: CalendarDate(iso: "2020-01-02"), language: .english)
    let document = read("Title: Hafen\nPublisher: Bote\n\n" + paragraphs[0], "a.txt", options).document
    #expect(document.source.title == "Anders")
    #expect(document.source.publisher == "Bote")
    #expect(document.source.date == CalendarDate(iso: "2020-01-02"))
    #expect(document.language == .english)
  }

  @Test func `a first sentence with a colon is no header`() {
    #expect(body(read("Quelle: Der Hafenmeisterin zufolge klemmt das Tor.\n" + paragraphs[0])).count >= 1)
    #expect(read("Der Plan: Niemand kennt ihn.\n" + paragraphs[0]).document.source.publisher == nil)
  }

  @Test func `ranges count scalars of the whole text`() {
    let text = "🚢 Ho\u{308}rt!\r\n\r\n" + paragraphs[0] + "\r\n\r\n" + paragraphs[1]
    #expect(body(read(text)).contains(paragraphs[0]))
  }

  @Test func `wrapped lines are one paragraph`() {
    let wrapped = """
      Der Hafen von Brunnmoor bleibt bis Freitag geschlossen. Das
      kündigte Hafenmeisterin Ilse Grote am Montag an. Fünf Schiffe
      liegen seit Sonntag im Hafen fest, weil das Tor der Schleuse
      klemmt, sagte Grote.

      Bürgermeister Jan Thode widersprach der Hafenmeisterin und der
      Reederei. Die Schleuse sei erst im März geprüft worden.
      """
    #expect(body(read(wrapped)).count == 2)
  }

  @Test func `Markdown headings, pictures and code are no body`() {
    let text =
      "---\ntitle: \"Hafen zu\"\ndate: 2024-03-11\n---\n\n# Hafen zu\n\n\(paragraphs[0])\n\n![Kai](kai.jpg)\n\n```\ncode\n```\n\n## Streit\n\n\(paragraphs[1])\n"
    let output = read(text, "hafen.md")
    #expect(body(output) == [paragraphs[0], paragraphs[1]])
    #expect(output.document.source.title == "Hafen zu")
    #expect(output.document.source.date == CalendarDate(iso: "2024-03-11"))
  }

  @Test func `English is told from German`() {
    let output = read(
      "The harbour of Brunnmoor stays closed until Friday. The harbour master said so on Monday.")
    #expect(output.document.language == .english)
  }

  @Test func `a text without sentences has no body and says so`() {
    let output = read("Hafen\nKran\nMöwe")
    #expect(output.document.body == [])
    #expect(output.findings.map(\.severity) == [.warning])
  }

  @Test func `ids are made of small letters, digits and hyphens, and unique`() {
    #expect(DocumentID.make(from: "/a/b/Über den Hafen_2.txt") == "ueber-den-hafen-2")
    #expect(DocumentID.make(from: "-") == "stdin")
    #expect(DocumentID.make(from: "///") == "article")
    #expect(DocumentID.make(from: "???.md") == "article")
    var ids = DocumentIDs()
    #expect(["a", "a", "a-2"].map { ids.unique($0) } == ["a", "a-2", "a-2-2"])
  }

  @Test func `folders and missing files are findings`() {
    #expect(throws: Finding.self) { try Reader().read(path: "/") }
    #expect(throws: Finding.self) { try Reader().read(path: "/no/such/file.txt") }
  }

  @Test func `a long line of rubbish costs linear time and no crash`() {
    for unit in ["a", ".", "„", "|", "1.", "– ", "(", "\n", "🙂", "Wien – "] {
      let output = read(String(repeating: unit, count: 20_000))
      #expect(output.document.body.allSatisfy { $0.upperBound <= output.document.text.unicodeScalars.count })
    }
  }
}

struct ParagraphRuleTests {
  @Test func `every rule's examples hold`() {
    for rule in ParagraphRules.all {
      for example in rule.examples {
        let paragraph = Paragraph(
          range: 0..<example.text.unicodeScalars.count, scalars: Array(example.text.unicodeScalars)[...])
        let context = PageContext([paragraph], language: example.language)
        #expect(
          (rule.weight(of: paragraph, in: context) != 0) == example.applies,
          "\(rule.message): \(example.text)")
      }
    }
  }

  @Test func `a repeated caption is a duplicate`() {
    let texts = [
      "Der neue Kran im Hafen von Brunnmoor am Abend", "Der neuer Kran im Hafen von Brunnmoor am Abend",
    ]
    let both = texts.map { Paragraph(range: 0..<1, scalars: Array($0.unicodeScalars)[...]) }
    #expect(DuplicateRule().weight(of: both[0], in: PageContext(both, language: .german)) < 0)
  }
}

struct HTMLTests {
  private let page = """
    <!DOCTYPE html><html lang="de"><head><title>Hafen zu – Bote</title>
    <meta property="og:site_name" content="Brunnmoorer Bote"><link rel="canonical" href="https://bote.example/hafen">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Hafen bleibt zu",
    "datePublished":"2024-03-11T08:00:00+01:00","publisher":{"@type":"Organization","name":"Bote"}}]}</script>
    <style>p{color:red}</style></head><body><nav><ul><li>Start</li><li>Politik</li></ul></nav>
    <main><article><h1>Hafen bleibt zu</h1><figure><img src="x.jpg"><figcaption>Der Hafen am Abend, gesehen vom Turm.</figcaption></figure>
    <p>\(paragraphs[0])</p><div class="ad-slot"><p>Jetzt kaufen und sparen, solange der Vorrat reicht!</p></div>
    <p>Fünf <b>Schiffe</b> liegen seit <a href="/x">Sonntag</a> im Hafen&nbsp;fest. Das Tor der Schleuse klemmt, sagte Grote.</p>
    <h2>Streit</h2><p>\(paragraphs[2])</p></article>
    <aside><p>Lesen Sie auch, was der Reeder Petersen gestern im Rat gesagt hat.</p></aside></main>
    <div id="cookie-banner"><p>Wir verwenden Cookies, um Ihnen mehr zu bieten.</p></div><footer><p>Impressum und Datenschutz</p></footer>
    <script>alert("<p>kein Text</p>")</script></body></html>
    """

  @Test func `the article is found and what surrounds it is left out`() {
    let output = read(page, "hafen.html")
    #expect(body(output) == Array(paragraphs[0...2]))
    #expect(output.document.text.contains("Streit"))
    #expect(!output.document.text.contains("alert"))
  }

  @Test func `linked data, Open Graph and links name the source`() {
    let source = read(page, "hafen.html").document.source
    #expect(
      source
        == Source(
          title: "Hafen bleibt zu", publisher: "Bote", date: CalendarDate(iso: "2024-03-11"),
          url: "https://bote.example/hafen",
          file: "hafen.html"))
  }

  @Test func `a page without marks is read by its density`() {
    let html =
      "<html><body><div><a href=a>Start</a> <a href=b>Politik</a></div><div><div>"
      + paragraphs.map { "<p>\($0)" }.joined() + "</div></div></body></html>"
    #expect(body(read(html, "-")) == paragraphs)
  }

  @Test(arguments: [
    "<", "<p", "<html>", "<p>a</b></i>&&&#999999;", "<!--", "<script>",
    String(repeating: "<div>", count: 3000),
  ])
  func `broken markup is read as far as it goes`(html: String) {
    #expect(read(html, "a.html").document.body == [])
  }
}

struct DocumentLinesTests {
  private func outputs(_ lines: String) throws -> [String] {
    let file = try TemporaryFile(lines)
    let reader = try DocumentLines(path: file.path)
    var found: [String] = []
    while true {
      do throws(Finding) {
        guard let output = try reader.next() else { return found }
        found.append(output.document.id)
      } catch {
        found.append("line \(error.line ?? 0): \(error.message)")
      }
    }
  }

  @Test func `documents come one by one, and a bad line does not stop the rest`() throws {
    let lines = """
      {"id": "A 1", "text": "Der Hafen ist zu.", "title": "Hafen", "date": "2024-03-11", "extra": [1]}

      {"id": 7, "text": "Der Hafen ist zu."}
      {"id": "b"}
      {"text": "Der Hafen ist zu.", "date": "neulich"}
      {"id": "A 1", "text": "Der Hafen ist offen."}
      """
    let found = try outputs(lines)
    #expect(
      found == ["a-1", "7", "line 4: the document has no “text”", "line 5: “neulich” is no date", "a-1-2"])
  }
}
