import Assessment
import Facts
import Files
import Interchange
import Progress
import Quantities
import Results
import Scheduling
import Testing

@Suite struct ResultsFormatTests {
  /// One learner, one wrong answer to a claim; names that mean something to spreadsheets and terminals.
  static let results: ClassResults = {
    let review = Review(
      card: CardKey("fk-1"), contentHash: "", deck: "=deck", kind: .claim, mode: .quiz, response: "w",
      judgement: Judgement(.wrong, reason: .differs, score: 0), rating: .again, milliseconds: 12_345,
      distortion: .number)
    let entry = LogEntry(
      id: EntryID(session: "s", number: 1), moment: Moment(milliseconds: 0, day: 0), event: .reviewed(review))
    let item = Item(
      id: "fk-1", stem: "\u{1B}[31mZwölf Schiffe, \"fest\"",
      interaction: .claim(verdict: .refuted, distortion: .number),
      tags: ["hafen"])
    return ClassResults([LearnerLog("Amsel-1", EffectiveEntries([entry]))], items: [item])
  }()

  @Test func `CSV has a row for each item, guarded and quoted`() {
    let lines = ResultsFormat.csv.text(Self.results, part: .items).split(separator: "\r\n")
    #expect(
      lines == [
        "id,deck,kind,distortion,learners,attempts,first_attempts,first_right,first_nearly,right_share,right_low,right_high,facility,median_seconds,common_wrong_answer,other_wording,stem",
        "fk-1,'=deck,claim,number,1,1,1,0,0,0,0,0.7935,0,12.345,,1,\"[31mZwölf Schiffe, \"\"fest\"\"\"",
      ])
  }

  @Test func `JSON has every part and leaves out what is not known`() throws {
    let value = try JSONValue(parsing: ResultsFormat.json.text(Self.results, part: .items))
    #expect(value["resultsFormat"]?.int == 1)
    for part in ResultTable.Part.allCases { #expect(value[part.rawValue]?.array?.count == 1) }
    let item = try #require(value["items"]?.array?.first)
    #expect(item["median_seconds"]?.double == 12.345)
    #expect(item["common_wrong_answer"] == nil)
  }

  @Test(arguments: ResultTable.Part.allCases)
  func `the table fits a terminal and cannot act on it`(part: ResultTable.Part) {
    let table = ResultsFormat.table.text(Self.results, part: part)
    let lines = table.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(!table.contains("\u{1B}"))
    #expect(lines[1].hasPrefix("    0 %     0–79    1        1  "))
  }

  @Test(arguments: ResultTable.Part.allCases)
  func `rows are as long as their header`(part: ResultTable.Part) {
    let table = ResultTable(part, of: Self.results)
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
  }

  @Test func `without answers the table says so in the reader's language`() {
    let none = ClassResults([], items: [])
    #expect(ResultsFormat.table.text(none, part: .items) == "Noch keine Antworten.\n")
    #expect(ResultsFormat.table.text(none, part: .items, language: .english) == "No answers yet.\n")
  }
}
