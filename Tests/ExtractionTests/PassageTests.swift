import Extraction
import Facts
import Linguistics
import Quantities
import Testing

/// The passage that the last sentence of `text` gives, if it gives one.
private func passage(_ text: String, date: CalendarDate? = nil) -> Fact? {
  let document = Document(
    id: "bote", source: Source(title: "Hafen von Brunnmoor bleibt zu", date: date), language: .german,
    text: text,
    body: [0..<text.unicodeScalars.count])
  let analysis = Analyzer(language: .german).analyze(text, body: document.body, date: date)
  return Extractor(language: .german).outcomes(in: document, analysis: analysis).filter { !$0.range.isEmpty }
    .last?
    .facts.first { $0.kind == .passage }
}

@Suite struct PassageTests {
  @Test func `a sentence that names all it speaks of is taken word for word`() throws {
    let fact = try #require(
      passage("Die Stadt Wien hat der Reederei zwölf alte Boote aus Norwegen verkauft."))
    #expect(fact.constituents.map(\.text).joined(separator: " ").hasPrefix("die Stadt Wien hat"))
    #expect(fact.constituents.flatMap(\.slots).contains { $0.kind == .number && $0.text == "zwölf" })
  }

  @Test(arguments: [
    "Er hat der Reederei in Hamburg zwölf alte Boote aus Norwegen verkauft.",
    "Deshalb hat die Stadt Wien zwölf alte Boote aus Norwegen gekauft.",
    "Die Stadt Wien hat dort zwölf alte Boote aus Norwegen gekauft.",
    "Die Stadt habe zwölf alte Boote aus Norwegen billig verkauft.",
    "Jan Thode soll zwölf alte Boote aus Norwegen gestohlen haben.",
    "Wir haben in Hamburg zwölf alte Boote aus Norwegen gekauft.",
    "Ohne neue Boote, sagte Reeder Jan Thode am Dienstag vor der Presse.",
  ]) func `a sentence that needs what stands around it is left out`(_ text: String) {
    #expect(passage(text) == nil)
  }

  @Test func `a weekday is clear to whoever knows the day of publication`() throws {
    let text = "Die Stadt Wien hat am Dienstag zwölf alte Boote aus Norwegen gekauft."
    let dated = try #require(passage(text, date: CalendarDate(iso: "2024-03-14")))
    #expect(dated.constituents.contains { ($0.dangling ?? "").hasPrefix(Dangling.date) })
    let undated = try #require(passage(text))
    #expect(!undated.constituents.contains { $0.text.contains("Dienstag") })
  }

  @Test func `a sentence before one that ends with its speaker may be spoken too`() {
    let text = "Die Stadt Wien hat zwölf alte Boote aus Norwegen gekauft. Das war nötig, sagte Jan Thode."
    let document = Document(
      id: "bote", source: Source(title: "Boote"), language: .german, text: text,
      body: [0..<text.unicodeScalars.count])
    let analysis = Analyzer(language: .german).analyze(text, body: document.body)
    let outcomes = Extractor(language: .german).outcomes(in: document, analysis: analysis)
    #expect(outcomes.first?.facts.contains { $0.kind == .statement || $0.kind == .passage } == false)
    #expect(outcomes.first?.abstention?.contains("later in the paragraph") == true)
  }

  @Test func `a definite phrase that takes up an earlier one is no topic`() {
    #expect(
      passage("Ein Film über Wien läuft bald an. Jan Thode hat den Film in Hamburg mit zwölf Booten gedreht.")
        == nil)
  }
}
