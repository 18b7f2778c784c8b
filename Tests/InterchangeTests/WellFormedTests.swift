import Assessment
import CLibXML2
import Facts
import Interchange
import Quantities
import Testing

@Suite struct WellFormedTests {
  /// Whether libxml2 reads `xml` without an error.
  static func isWellFormed(_ xml: String) -> Bool {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = xml.withCString { xmlReadMemory($0, Int32(xml.utf8.count), nil, "UTF-8", options) }
    defer { xmlFreeDoc(document) }
    return document != nil
  }

  @Test func `a broken document is noticed`() {
    #expect(!Self.isWellFormed("<a><b></a>"))
  }

  @Test func `Moodle XML is well formed whatever a deck holds`() {
    let hostile = SampleBank.hostile + "\u{FFFE}\u{B}]]>\u{85}"
    let options = [Option(hostile, isKey: true, feedback: hostile), Option("]]]]>>")]
    let interactions: [Interaction] = [
      .flashcard(answer: hostile, isReversed: true), .cloze(gaps: [Key(hostile, variants: [hostile])]),
      .shortAnswer(Key(hostile)), .number(Key("5 " + hostile)), .date(Key(hostile)), .choice(options),
      .multipleChoice(options), .claim(verdict: .refuted, distortion: .entity),
      .matching([.init(left: hostile, right: hostile), .init(left: "", right: "")]), .order([hostile, ""]),
    ]
    for interaction in interactions {
      let item = Item(
        id: hostile, stem: hostile + "[1]", interaction: interaction, correction: hostile, tags: [hostile])
      let bank = ItemBank(title: hostile, language: .german, items: [item])
      #expect(Self.isWellFormed(text("moodle-xml", bank)), "\(item.kind)")
    }
  }

  @Test func `the page is also well-formed XML, apart from the elements that HTML does not close`() {
    var bank = SampleBank.bank()
    bank.items = SampleBank.everyKind + [SampleBank.item(SampleBank.hostile, .shortAnswer(Key("x")))]
    let page = text("html", bank).split(separator: "\n").filter {
      !$0.hasPrefix("<meta") && !$0.hasPrefix("<!")
    }
    #expect(Self.isWellFormed(page.joined(separator: "\n")))
  }
}
