import Assessment
import Facts
import Files
import Interchange
import Testing

@Suite struct MoodleXMLTests {
  /// The question of `item` without the category.
  func question(_ item: Item, _ options: ExportOptions = ExportOptions()) -> String {
    text("moodle-xml", SampleBank.bank(item), options)
  }

  @Test(
    arguments: zip(
      SampleBank.everyKind,
      [
        "shortanswer", "shortanswer", "cloze", "shortanswer", "numerical", "shortanswer", "multichoice",
        "multichoice", "multichoice", "matching", "ordering",
      ]))
  func `each kind becomes the question type that fits`(item: Item, type: String) {
    let written = question(item)
    #expect(written.contains("<question type=\"\(type)\">"))
    #expect(written.contains("<idnumber><![CDATA[fk-0123456789ab]]></idnumber>"))
    #expect(written.contains("<tag>\n        <text><![CDATA[hafen]]></text>"))
  }

  @Test func `a card asked in both directions becomes two questions with ids of their own`() {
    let written = question(SampleBank.everyKind[1])
    #expect(written.contains("<idnumber><![CDATA[fk-0123456789ab-r]]></idnumber>"))
    #expect(written.contains("<![CDATA[<p>Hafenstadt</p>]]>"))
  }

  @Test func `a number keeps its unit, has a decimal point and says how to type it`() {
    let written = question(SampleBank.everyKind[4])
    #expect(written.contains("<text><![CDATA[3.5]]></text>"))
    #expect(written.contains("<unit_name><![CDATA[Millionen Euro]]></unit_name>"))
    #expect(written.contains("Antwort als Zahl (Millionen Euro), ohne Tausenderpunkt."))
  }

  @Test func `a tolerance is given in the unit that is typed`() {
    let item = SampleBank.item("Schaden?", .number(Key("3,5 Millionen Euro", tolerance: 50_000)))
    #expect(question(item).contains("<tolerance>0.05</tolerance>"))
  }

  @Test(arguments: [("fünf Schiffe", "5"), ("12", "12"), ("0", "0"), ("-3 Grad", "-3")])
  func `numbers are typed in digits`(key: String, digits: String) {
    let written = question(SampleBank.item("Wie viele?", .number(Key(key))))
    #expect(written.contains("<text><![CDATA[\(digits)]]></text>"))
  }

  @Test func `a key without a number becomes a short answer`() {
    let written = question(SampleBank.item("Wie viele?", .number(Key("viele"))))
    #expect(written.contains("<question type=\"shortanswer\">"))
  }

  @Test func `thousands are no decimals`() {
    let item = SampleBank.item("Wie viele?", .number(Key("1.870 Bürger", tolerance: 10)))
    #expect(question(item).contains("<text><![CDATA[1870]]></text>"))
    #expect(question(item).contains("<tolerance>10</tolerance>"))
  }

  @Test func `a date may be typed in the usual ways`() {
    let written = question(SampleBank.everyKind[5])
    for spelling in ["2024-03-11", "11. März 2024", "11.3.2024", "11.03.2024", "March 11, 2024"] {
      #expect(written.contains("<text><![CDATA[\(spelling)]]></text>"))
    }
  }

  @Test func `a date in words is spelled like one in digits`() {
    let item = SampleBank.item("Wann?", .date(Key("11. März 2024")))
    #expect(question(item).contains("<text><![CDATA[11.03.2024]]></text>"))
  }

  @Test func `fractions are of those that Moodle knows`() {
    let three = SampleBank.item(
      "Wer?", .multipleChoice(["a", "b", "c", "d"].map { Option($0, isKey: $0 != "d") }))
    let written = question(three)
    #expect(written.contains("fraction=\"33.33333\""))
    #expect(written.contains("fraction=\"-100\""))
    #expect(written.contains("<single>false</single>"))
  }

  @Test func `more right options than Moodle can share are reported`() throws {
    let many = SampleBank.item("Wer?", .multipleChoice((0..<11).map { Option("\($0)", isKey: true) }))
    let exporter = try #require(ExportFormats.named("moodle-xml"))
    let export = exporter.export(SampleBank.bank(many), options: ExportOptions())
    #expect(export.findings.map(\.severity) == [.note])
    #expect(export.findings[0].message.hasPrefix("fk-0123456789ab has more right options"))
  }

  @Test func `the verdict beside the right one earns half, unless told otherwise`() {
    let fractions = { (written: String) in
      written.split(separator: "<answer fraction=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }
    #expect(fractions(question(SampleBank.refuted)) == ["0", "50", "100"])
    #expect(
      fractions(question(SampleBank.refuted, ExportOptions(gradesNeighbours: false))) == ["0", "0", "100"])
  }

  @Test func `a constructed falsehood says so and ends with what is right`() {
    let written = question(SampleBank.refuted)
    #expect(written.contains("Konstruierte Falschaussage. Geändert wurde eine Zahl."))
    #expect(written.contains("<strong>Richtigstellung:</strong> Es waren fünf Schiffe.</p>]]>"))
    #expect(written.contains("<![CDATA[distortion-number]]>"))
  }

  @Test func `gaps are embedded answers, and signs that mean something there are harmless`() {
    let gap = Key("a}b#c~d*e<f", variants: ["%50%x"])
    let written = question(SampleBank.item("Das {1:SHORTANSWER:=x} ist [1].", .cloze(gaps: [gap])))
    #expect(
      written.contains(
        "<p>Das &#123;1:SHORTANSWER:=x} ist {1:SHORTANSWER:=a\\}b\\#c&#126;d\\*e&lt;f~=%50%x}.</p>"))
  }

  @Test func `a star in an answer is a star`() {
    #expect(
      question(SampleBank.item("Was?", .shortAnswer(Key("*")))).contains("<text><![CDATA[\\*]]></text>"))
  }

  @Test func `the end of CDATA in a text does not end it`() {
    let written = question(SampleBank.item("]]>", .shortAnswer(Key("]]>x"))))
    #expect(written.contains("<text><![CDATA[]]]]><![CDATA[>x]]></text>"))
    #expect(written.contains("<text><![CDATA[<p>]]&gt;</p>]]></text>"))
  }

  @Test func `a slash in the title is no sub-category`() {
    let written = text("moodle-xml", SampleBank.bank(title: "Wahl 2025/26/"))
    #expect(written.contains("<![CDATA[$course$/top/Faktum/ Wahl 2025//26// ]]>"))
  }

  @Test func `ordering carries the element without which the importer fails`() {
    #expect(question(SampleBank.everyKind[10]).contains("<shownumcorrect>1</shownumcorrect>"))
  }

  @Test func `a long flashcard becomes an essay with the answer for the marker`() {
    let card = SampleBank.item(
      "Warum?", .flashcard(answer: String(repeating: "weil ", count: 20), isReversed: false))
    let written = question(card)
    #expect(written.contains("<question type=\"essay\">"))
    #expect(written.contains("<graderinfo format=\"html\">"))
  }
}
