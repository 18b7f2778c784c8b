import Assessment
import Interchange
import Testing

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("sie sagte \"nein\"", "\"sie sagte \"\"nein\"\"\""),
    ("zwei\nZeilen", "\"zwei\nZeilen\""), ("zwei\r\nZeilen", "\"zwei\nZeilen\""),
    ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\n=1\""), ("\u{1B}=1", "'=1"),
    ("-5", "-5"), ("+3.5", "+3.5"), ("", ""), ("a\u{0}b", "ab"), ("3 = 3", "3 = 3"),
  ])
  func `cells are quoted where RFC 4180 says so and never formulas`(value: String, cell: String) {
    #expect(CSVWriter().table([[value]]) == cell + "\r\n")
  }

  @Test func `programs can have cells without the guard`() {
    #expect(CSVWriter(guardsFormulas: false).table([["=1+1"]]) == "=1+1\r\n")
  }

  @Test func `a German spreadsheet gets semicolons and a byte order mark`() {
    let writer = CSVWriter(separator: ";", hasByteOrderMark: true)
    #expect(writer.table([["a;b", "c,d"]]) == "\u{FEFF}\"a;b\";c,d\r\n")
  }

  @Test func `every row has as many cells as the header`() {
    let short = SampleBank.item("A", .choice([Option("x", isKey: true), Option("y")]))
    let long = SampleBank.item(
      "B", .choice([Option("x", isKey: true), Option("y"), Option("z"), Option("w")]))
    let lines = text("csv", SampleBank.bank(short, long), ExportOptions(separator: ";"))
      .split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(Set(lines.map { $0.count { $0 == ";" } }).count == 1)
  }

  @Test func `a hostile stem becomes harmless text`() {
    let item = Item(id: "fk-1", stem: "=HYPERLINK(\"http://x\")", interaction: .shortAnswer(Key("=2")))
    let row = text("csv", SampleBank.bank(item)).split(separator: "\r\n")[1]
    #expect(row.hasPrefix("fk-1,shortAnswer,\"'=HYPERLINK(\"\"http://x\"\")\",'=2,"))
  }
}
