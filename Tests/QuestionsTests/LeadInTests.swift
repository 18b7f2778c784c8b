import Assessment
import Facts
import Quantities
import Questions
import Testing

/// A whole sentence whose „die Küste“ only the topic explains.
private func passage(dangling: String?) -> Fact {
  let text = "Reeder Jan Thode kaufte an der Küste fünf Schiffe für seine Flotte"
  let five = Slot(kind: .number, range: 37..<41, text: "fünf", unit: "Schiffe", quantity: Quantity(5))
  let thode = Slot(kind: .person, range: 7..<16, text: "Jan Thode", name: "Jan Thode")
  return Fact(
    id: "bote#0-66-passage", kind: .passage, language: .german,
    evidence: Evidence(source: "bote", quote: text + ".", range: 0..<67),
    constituents: [
      Constituent(text: text, role: .unknown, field: .front, slots: [thode, five], dangling: dangling)
    ], confidence: 0.9, salience: 0.5)
}

private func stems(_ fact: Fact, headline: String, date: CalendarDate? = nil) -> [String] {
  let sources = ["bote": Source(title: headline, date: date)]
  return Generator(GenerationOptions()).items(from: [fact], sources: sources).candidates
    .filter { $0.rejection == nil || $0.rejection?.filter == "repeat" }.map(\.item.stem)
}

@Suite struct LeadInTests {
  @Test func `a stem that needs the topic begins with the headline`() {
    let found = stems(passage(dangling: "\(Dangling.topic) “die Küste”"), headline: "Reederei wächst stark")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasPrefix("Zum Thema „Reederei wächst stark“: ") })
  }

  @Test func `a stem that stands alone gets no headline`() {
    let found = stems(passage(dangling: nil), headline: "Reederei wächst stark").filter {
      $0.contains("Jan Thode")
    }
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.hasPrefix("Zum Thema") })
  }

  @Test func `a headline that tells the answer is no lead-in`() {
    let found = stems(
      passage(dangling: "\(Dangling.topic) “die Küste”"), headline: "Jan Thode kauft fünf neue Schiffe")
    #expect(!found.contains { $0.contains("[1]") })
  }

  @Test func `a stem that needs the date names the day of the report`() {
    let fact = passage(dangling: "\(Dangling.date) “Dienstag”")
    let dated = stems(fact, headline: "Reederei wächst stark", date: CalendarDate(iso: "2024-03-14"))
    #expect(dated.allSatisfy { $0.contains("(Bericht vom 14. März 2024): ") })
    #expect(!dated.isEmpty)
    #expect(stems(fact, headline: "Reederei wächst stark").isEmpty)
  }
}
