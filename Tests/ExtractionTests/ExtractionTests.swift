import Extraction
import Facts
import Linguistics
import Quantities
import Testing

/// The outcomes for a German text that is all body.
private func outcomes(_ text: String, title: String = "") -> [Extractor.Outcome] {
  let length = text.unicodeScalars.count
  let document = Document(
    id: "bote", source: Source(title: title), language: .german, text: text, body: [0..<length])
  let analysis = Analyzer(language: .german).analyze(text, body: document.body)
  return Extractor(language: .german).outcomes(in: document, analysis: analysis)
}

/// The statement of the first sentence.
private func statement(_ text: String) -> Fact? {
  outcomes(text).first?.facts.first { $0.kind == .statement || $0.kind == .quotation }
}

@Suite struct ClauseTests {
  @Test func `a clause is cut into front field, verb, middle field and bracket`() throws {
    let fact = try #require(
      statement("Die Regierung von Frankreich hat drei radikale Vereinigungen verboten."))
    #expect(fact.constituents.map(\.field) == [.front, .verb, .middle, .bracket])
    #expect(fact.constituent(.subject)?.text == "die Regierung von Frankreich")
    #expect(fact.constituent(.object)?.text == "drei radikale Vereinigungen")
    #expect(fact.statement == "die Regierung von Frankreich hat drei radikale Vereinigungen verboten")
  }

  @Test func `evidence is a verbatim stretch of the document`() throws {
    let text = "Brunnmoor – Die Stadt Wien hat am Dienstag drei neue Brücken eröffnet."
    let evidence = try #require(statement(text)?.evidence)
    let range = try #require(evidence.range)
    #expect(evidence.quote == ScalarText(text)[range])
    #expect(evidence.quote.hasPrefix("Die Stadt"))
  }

  @Test func `a counted phrase has a slot with its number and what is counted`() throws {
    let fact = try #require(statement("Die Stadt Wien hat vergangene Woche zwölf alte Boote verkauft."))
    let slot = try #require(fact.constituents.flatMap(\.slots).first { $0.kind == .number })
    #expect(slot.text == "zwölf")
    #expect(slot.unit == "alte Boote")
    #expect(slot.quantity?.value == 12)
  }

  @Test func `a number beyond all bounds is no number`() throws {
    let digits = String(repeating: "9", count: 400)
    for fact in outcomes("Die Stadt Wien hat im Jahr 2021 genau \(digits) Euro bezahlt.").flatMap(\.facts) {
      _ = try FactLine(fact, source: Source(title: "Wien")).json()
      #expect(fact.constituents.flatMap(\.slots).allSatisfy { $0.quantity?.value.isFinite ?? true })
    }
  }

  @Test func `a weekday without a date is marked and may be dropped`() throws {
    let fact = try #require(statement("Die Stadt Wien hat am Dienstag drei neue Brücken eröffnet."))
    let day = try #require(fact.constituents.first { $0.text == "am Dienstag" })
    #expect(day.dangling != nil)
    #expect(day.isDroppable)
  }

  @Test(arguments: [
    "Er hat drei neue Brücken in der Stadt eröffnet.",
    "Das Abkommen betrifft drei alte Brücken in Österreich.",
    "Diese Firma hat drei Schiffe in Hamburg verkauft.",
  ]) func `a subject that only the text before explains is marked`(_ text: String) throws {
    #expect(try #require(statement(text)).constituents.first?.dangling != nil)
  }

  @Test(arguments: [
    ("Kommt der Vertrag zustande?", "not a statement"),
    ("Wir haben drei Schiffe in Hamburg verkauft.", "first person: “Wir”"),
    ("und damit ist die Sache für Hamburg erledigt.", "begins in small letters"),
  ]) func `what is no statement is left out with its reason`(_ text: String, _ reason: String) {
    #expect(outcomes(text).first?.abstention == reason)
  }
}

@Suite struct AttributionTests {
  @Test func `a frame of speech becomes the source, and the Konjunktiv the indicative`() throws {
    let fact = try #require(statement("Das Schiff sei vor drei Tagen in Hamburg gesunken, so die Polizei."))
    #expect(fact.statement.contains("ist laut der Polizei"))
    #expect(fact.attribution.first?.speaker == "die Polizei")
  }

  @Test func `a source in front keeps its place`() throws {
    let fact = try #require(statement("Laut Insiderkreisen wollen die USA den Hafen in Hamburg kaufen."))
    #expect(fact.constituents.first?.role == .attribution)
    #expect(fact.constituents.first?.text == "laut Insiderkreisen")
  }

  @Test func `reported speech without a speaker is left out`() {
    #expect(
      outcomes("Der Hafen in Hamburg sei seit drei Tagen geschlossen.").first?.abstention
        == "reported, but by whom?")
  }

  @Test func `a hedge lowers the certainty`() throws {
    let fact = try #require(statement("Das Schiff ist offenbar in Hamburg gesunken."))
    #expect(fact.certainty == .alleged)
  }

  @Test func `a negation is noticed`() throws {
    #expect(
      try #require(statement("Die Stadt Wien hat die alte Brücke nicht verkauft.")).polarity == .negative)
  }

  @Test func `of two main clauses the first is kept`() throws {
    let fact = try #require(
      statement("Die Stadt Wien hat drei Schiffe verkauft, aber der Käufer bleibt unbekannt."))
    #expect(fact.statement == "die Stadt Wien hat drei Schiffe verkauft")
    #expect(fact.reasons.contains("second clause cut off"))
  }
}
