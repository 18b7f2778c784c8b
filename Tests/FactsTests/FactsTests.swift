import Facts
import Quantities
import Testing

private let sample = Fact(
  id: "bote#0-42", kind: .statement, language: .german,
  evidence: Evidence(source: "bote", quote: "Fünf Schiffe liegen seit Sonntag fest.", range: 0..<38),
  constituents: [
    Constituent(
      text: "fünf Schiffe", role: .subject, field: .front, kind: .thing, head: "Schiff",
      slots: [Slot(kind: .number, range: 0..<4, text: "fünf", unit: "Schiffe", quantity: Quantity(5))]),
    Constituent(text: "liegen", role: .verb, field: .verb, head: "liegen"),
    Constituent(text: "fest", role: .bracket, field: .bracket),
    Constituent(text: ", weil der Hafen gesperrt ist", role: .clause, field: .after),
  ],
  attribution: [Attribution(speaker: "Ilse Grote", cue: "sagte", stance: .asserts)],
  certainty: .alleged, confidence: 0.75)

@Suite struct FactTests {
  @Test func `a clause joins to a sentence without a blank before its comma`() {
    #expect(sample.statement == "fünf Schiffe liegen fest, weil der Hafen gesperrt ist")
  }

  @Test func `a fact survives the way to JSON and back`() throws {
    let line = FactLine(
      sample, source: Source(title: "Hafen gesperrt", date: CalendarDate(iso: "2024-03-11")))
    let json = try line.json()
    #expect(!json.contains("\n"))
    #expect(try FactLine(json: json) == line)
    #expect(try FactLine(json: json).json() == json)
  }

  @Test func `a facts line from a newer program is refused`() throws {
    var line = FactLine(sample, source: Source(title: "x"))
    line.version = 99
    let json = try line.json()
    #expect(throws: FactLine.Failure.unknownVersion(99)) { try FactLine(json: json) }
  }

  @Test func `a broken facts line says what is missing`() {
    #expect(throws: FactLine.Failure.malformed("the key “version” is missing")) { try FactLine(json: "{}") }
    #expect(throws: FactLine.Failure.malformed("this is not a JSON object")) { try FactLine(json: "Hafen") }
  }
}
