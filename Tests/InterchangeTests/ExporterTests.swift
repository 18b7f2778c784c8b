import Assessment
import Files
import Interchange
import Quantities
import Testing

@Suite struct ExporterTests {
  static let names = ExportFormats.all.map(\.name)

  @Test func `formats are listed by name, each once`() {
    #expect(Self.names == ["csv", "html", "json", "moodle-xml"])
    #expect(ExportFormats.named("pdf") == nil)
    #expect(ExportFormats.all.allSatisfy { !$0.summary.isEmpty && !$0.fileExtension.isEmpty })
  }

  @Test(arguments: names)
  func `every kind of item arrives with its evidence, source and key`(format: String) {
    for item in SampleBank.everyKind {
      let written = text(format, SampleBank.bank(item))
      #expect(written.contains("kündigte am Montag die Schließung an"), "\(item.kind)")
      #expect(written.contains("Brunnmoorer Bote"), "\(item.kind)")
      #expect(written.contains("fk-0123456789ab"), "\(item.kind)")
    }
  }

  @Test(arguments: names)
  func `the same bank gives the same bytes`(format: String) {
    var bank = SampleBank.bank()
    bank.items = SampleBank.everyKind
    for number in 0..<40 { bank.sources["s\(number)"] = SampleBank.source }
    let first = text(format, bank)
    for _ in 0..<5 {
      bank.sources = Dictionary(uniqueKeysWithValues: bank.sources.shuffled())
      #expect(text(format, bank) == first)
    }
  }

  @Test(arguments: names)
  func `a bank without items is a file without items`(format: String) {
    #expect(!text(format, SampleBank.bank()).isEmpty)
  }

  @Test(arguments: names)
  func `control characters and direction overrides never arrive as such`(format: String) {
    let hostile = SampleBank.hostile
    let item = Item(
      id: hostile, stem: hostile, interaction: .choice([Option(hostile, isKey: true, feedback: hostile)]),
      correction: hostile, tags: [hostile], group: hostile)
    let written = text(format, ItemBank(title: hostile, language: .german, items: [item]))
    let forbidden: Set<Unicode.Scalar> = ["\u{1B}", "\u{0}", "\u{7F}"]
    #expect(!written.unicodeScalars.contains(where: forbidden.contains))
    #expect(format == "json" || !written.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: ["csv", "html", "moodle-xml"])
  func `a reader meets verdict, why, evidence, source, correction in this order`(format: String) throws {
    let written = text(format, SampleBank.bank(SampleBank.refuted), ExportOptions(part: .key))
    let parts = [
      "Falsch", "Konstruierte Falschaussage. Geändert wurde eine Zahl.", "Hafenmeisterin Ilse Grote",
      "Brunnmoorer Bote, „Hafen bleibt geschlossen“, Stand: 11. März 2024, Zeichen 212–274",
      "Es waren fünf Schiffe.",
    ]
    var rest = written[...]
    for part in parts {
      let range = try #require(rest.range(ofText: part), "\(part) is missing or too early in \(format)")
      rest = rest[range.upperBound...]
    }
  }

  @Test func `an item without an id is numbered by its place`() {
    let item = Item(stem: "Wer?", interaction: .shortAnswer(Key("Grote")))
    #expect(text("csv", SampleBank.bank(item, item)).contains("\r\nitem-2,shortAnswer,Wer?,Grote"))
  }

  @Test func `JSON holds every member and can be read again`() throws {
    var bank = SampleBank.bank()
    bank.items = SampleBank.everyKind
    let value = try JSONValue(parsing: text("json", bank))
    let items = try #require(value["items"]?.array)
    #expect(value["exportFormat"]?.int == 1)
    #expect(value["sources"]?["bote"]?["date"]?.string == "2024-03-11")
    #expect(items.map { $0["kind"]?.string } == SampleBank.everyKind.map(\.kind.rawValue))
    let claim = items[8]
    #expect(claim["verdict"]?.string == "refuted")
    #expect(claim["distortion"]?.string == "number")
    #expect(claim["constructed"]?.bool == true)
    #expect(claim["evidence"]?.array?.first?["range"]?.array?.map(\.int) == [212, 274])
  }
}

extension Substring {
  /// The first place of `text`.
  func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<(index(start, offsetBy: text.count)) }
      start = index(after: start)
    }
    return nil
  }
}
