import Assessment
import Facts
import Interchange
import Quantities

/// Items about invented events, one of each kind.
enum SampleBank {
  static let source = Source(
    title: "Hafen bleibt geschlossen", publisher: "Brunnmoorer Bote", date: CalendarDate(iso: "2024-03-11"),
    url: "https://bote.example/hafen?a=1&b=2")

  static let evidence = Evidence(
    source: "bote", quote: "Hafenmeisterin Ilse Grote kündigte am Montag die Schließung an.", range: 212..<274
  )

  /// A bank of `items` with the sample source.
  static func bank(_ items: Item..., title: String = "Der Hafenstreit", language: Language = .german)
    -> ItemBank
  {
    ItemBank(title: title, language: language, sources: ["bote": source], items: items)
  }

  /// An item with the sample evidence.
  static func item(
    _ stem: String, _ interaction: Interaction, correction: String? = nil, isConstructed: Bool = false
  ) -> Item {
    Item(
      id: "fk-0123456789ab", stem: stem, interaction: interaction, evidence: [evidence],
      correction: correction, tags: ["hafen"], isConstructed: isConstructed)
  }

  /// One item for each kind of interaction.
  static let everyKind: [Item] = [
    item("Hafenmeisterin", .flashcard(answer: "Ilse Grote", isReversed: false)),
    item("Brunnmoor", .flashcard(answer: "Hafenstadt", isReversed: true)),
    item("[1] kündigte die Schließung an.", .cloze(gaps: [Key("Ilse Grote", variants: ["Grote"])])),
    item("Wer kündigte die Schließung an?", .shortAnswer(Key("Ilse Grote", variants: ["Grote"]))),
    item("Wie hoch ist der Schaden?", .number(Key("3,5 Millionen Euro", tolerance: 0))),
    item("Wann wurde geschlossen?", .date(Key("2024-03-11"))),
    item("Wer schloss den Hafen?", .choice([Option("Ilse Grote", isKey: true), Option("Jan Thode")])),
    item(
      "Wer war dabei?",
      .multipleChoice([
        Option("Grote", isKey: true), Option("Thode", isKey: true), Option("Petersen"), Option("Kamm"),
      ])),
    refuted,
    item(
      "Was gehört zusammen?",
      .matching([.init(left: "Grote", right: "Hafen"), .init(left: "Thode", right: "Rathaus")])),
    item("In welcher Reihenfolge geschah es?", .order(["Sturm", "Sperrung", "Streit"])),
  ]

  /// A constructed falsehood.
  static let refuted = item(
    "Zwölf Schiffe lagen fest.", .claim(verdict: .refuted, distortion: .number),
    correction: "Es waren fünf Schiffe.", isConstructed: true)

  /// Text that means something to XML, HTML, spreadsheets, Moodle or terminals.
  static let hostile =
    "]]>=cmd|' /C calc'!A0 <script>alert(1)</script> &amp; {1:SHORTANSWER:=x} \u{1B}[31m\u{0}\u{202E}*#~}"
}

/// The text of an export.
func text(_ format: String, _ bank: ItemBank, _ options: ExportOptions = ExportOptions()) -> String {
  guard let exporter = ExportFormats.named(format) else { return "" }
  return String(decoding: exporter.export(bank, options: options).bytes, as: UTF8.self)
}
