import Assessment
import Facts
import Files
import FoundationEssentials
import Scheduling
import Testing

@testable import Progress

struct LogTests {
  static let memory = try? MemoryState(stability: 2.5, difficulty: 6.25, fastStability: 40)

  static let events: [LogEntry.Event] = [
    .started(SessionStart(mode: .cram, decks: ["hafen", "zoo \"neu\""], seed: .max)),
    .ended,
    .reviewed(sampleReview()),
    .reviewed(
      Review(
        card: CardKey("fk-00000000000z", face: .back), contentHash: "x", deck: "Zoo\n", kind: .cloze,
        mode: .quiz, response: "Gr\u{fc}\u{df}e \u{1F600}",
        judgement: Judgement(.nearly, reason: .partial(right: 1, of: 3), score: 1.0 / 3), rating: .hard,
        milliseconds: nil, hints: 2, distortion: .hedgeRemoval, before: memory, after: memory,
        dueDay: 20_800, scheduler: "FSRS-6/x")),
    .reviewed(
      Review(
        card: CardKey("fk-00000000000z"), contentHash: "x", deck: "d", kind: .flashcard, mode: .study,
        response: nil, judgement: Judgement(.wrong, reason: .typo(edits: 2), score: 0), rating: .again)),
    .amended(EntryID(session: "a-b", number: 7), rating: .easy, outcome: .right),
    .amended(EntryID(session: "a", number: 7), rating: .again, outcome: nil),
    .undone(EntryID(session: "a", number: 7)),
    .suspended(item: "fk-1"), .released(item: "fk-1"), .buried(item: "fk-1", until: 20_000),
    .flagged(item: "fk-1", reason: "Quelle fehlt"), .unflagged(item: "fk-1"),
  ]

  @Test(arguments: events)
  func `every event is read back as it was written`(event: LogEntry.Event) throws {
    let written = entry(3, minutes: 5, event)
    let contents = LogContents(written.line + [0x0A], file: "log")
    #expect(contents.findings.isEmpty)
    #expect(contents.entries == [written])
  }

  @Test func `a line is JSON that others can read`() throws {
    struct Line: Decodable {
      var v: Int
      var id, event, at, day, session, item, deck, judgement: String
      var rating, ms: Int
    }
    let line = try JSONDecoder().decode(
      Line.self, from: Data(entry(3, minutes: 0, .reviewed(sampleReview())).line))
    #expect(line.id == "s1-3")
    #expect(line.at == "2026-09-21T14:13:20.000Z")
    #expect(line.day == "2026-09-21")
    #expect(line.session == "s1")
    #expect(line.rating == 3)
  }

  @Test func `damaged lines are reported by number and everything else is kept`() {
    var text = ""
    let good = history(seed: 1, count: 4).map { String(decoding: $0.line, as: UTF8.self) }
    text += good[0] + "\n<<<<<<< HEAD\n" + good[1] + "\n=======\n" + good[2] + "\n>>>>>>> other\n"
    text +=
      "\u{1}garbage\n\n{\"v\":1,\"event\":\"review\"}\n{\"v\":2,\"event\":\"dream\"}\n" + good[3]
      + "\n{\"v\":1,\"id"
    let contents = LogContents(Array(text.utf8), file: "log")
    #expect(contents.entries.count == 4)
    #expect(contents.findings.map(\.line) == [2, 4, 6, 7, 9, 10, 12])
    #expect(contents.findings[0].message == "a conflict marker of git; the lines around it are all kept")
    #expect(contents.findings[4].message == "“id” is missing")
    #expect(contents.findings[5].message.contains("newer Faktum"))
    #expect(contents.findings[6].message == "the last line is incomplete: writing it was interrupted")
  }

  @Test func `a whole last line without line feed counts`() {
    let contents = LogContents(entry(1, minutes: 0, .ended).line, file: "log")
    #expect(contents.entries.count == 1)
    #expect(contents.findings.isEmpty)
  }

  @Test(arguments: [
    ("\"rating\":3", "\"rating\":7", "“rating” is 7, expected 1 to 4"),
    ("\"kind\":\"claim\"", "\"kind\":\"song\"", "“kind” has the unknown value “song”"),
    ("\"at\":\"2026", "\"at\":\"9", "“at” must be a time like 2026-11-21T03:48:12.345Z"),
    ("\"id\":\"s1-3\"", "\"id\":\"s1\"", "“id” must read SESSION-NUMBER"),
  ])
  func `a wrong value is named`(old: String, new: String, message: String) {
    let line = String(decoding: entry(3, minutes: 0, .reviewed(sampleReview())).line, as: UTF8.self)
    #expect(line.contains(old))
    let contents = LogContents(
      Array(line.replacing(old, with: new).utf8) + [0x0A], file: "log")
    #expect(contents.findings.map(\.message) == [message])
  }

  @Test(arguments: [0, 1, 999, 1_790_000_000_123, -1, 253_402_300_799_999] as [Int64])
  func `times are read back as they were written`(milliseconds: Int64) {
    #expect(Timestamp.milliseconds(Timestamp.text(milliseconds)) == milliseconds)
  }

  @Test(arguments: ["2026-11-21", "2026-11-21T25:00:00Z", "2026-11-21T10:00:00", "2026-13-01T10:00:00Z", "x"])
  func `what is no time is refused`(text: String) {
    #expect(Timestamp.milliseconds(text) == nil)
  }
}
