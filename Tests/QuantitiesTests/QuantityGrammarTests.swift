import Quantities
import Testing

/// "value[–upper] unit qualifier" of every quantity in a text.
private func quantities(_ text: String, _ language: Language = .german) -> [String] {
  QuantityGrammar(language: language).scan(text).map { describe($0.value) }
}

private func describe(_ quantity: Quantity) -> String {
  var text = "\(quantity.value)"
  if let upper = quantity.upper { text += "–\(upper)" }
  if let unit = quantity.unit { text += " \(unit)" }
  if quantity.qualifier != .exactly { text += " \(quantity.qualifier.rawValue)" }
  return text
}

struct QuantityGrammarTests {
  @Test(arguments: [
    ("Es kamen fünf Schiffe.", ["5.0"]),
    ("Es kamen einundzwanzig Schiffe.", ["21.0"]),
    ("Er wartete anderthalb Stunden.", ["1.5 h"]),
    ("Rund 50.000 Nummern wurden geprüft.", ["50000.0 about"]),
    ("Sie zahlte 12,5 Prozent.", ["12.5 %"]),
    ("Das kostet 3,5 Millionen Euro.", ["3500000.0 EUR"]),
    ("Das kostet 3,5 Mio. Euro.", ["3500000.0 EUR"]),
    ("Der Umsatz lag bei 1,1 Mrd. Dollar.", ["1100000000.0 USD"]),
    ("Ein Dutzend Boote sank.", ["12.0"]),
    ("Hunderte kamen zum Hafen.", ["100.0 vague"]),
    ("Knapp neun Stunden dauerte es.", ["9.0 h almost"]),
    ("Mehr als 200 Menschen kamen.", ["200.0 moreThan"]),
    ("Bis zu 40 Boote lagen da.", ["40.0 atMost"]),
    ("Es waren 30 bis 40 Boote.", ["30.0–40.0"]),
    ("Es waren 30-40 Boote.", ["30.0–40.0"]),
    ("Zwischen 5 und 7 Millionen Euro fehlen.", ["5000000.0–7000000.0 EUR"]),
    ("Die Straße ist 1.250 km lang.", ["1250.0 km"]),
    ("Die Platte fasst 50 GB.", ["50.0 GB"]),
    ("Die Aktie fiel um minus 2,34 Prozent.", ["-2.34 %"]),
    ("Es kostet zwei Euro fünfzig.", ["2.5 EUR"]),
  ]) func `German numbers keep value, unit and limit`(text: String, expected: [String]) {
    #expect(quantities(text) == expected)
  }

  @Test(arguments: [
    ("Some 2,500 people came.", ["2500.0 about"]),
    ("It cost $3.5bn.", ["3500000000.0 USD"]),
    ("It cost more than nine million pounds.", ["9000000.0 GBP moreThan"]),
    ("Three hundred and twelve boats sank.", ["312.0"]),
    ("Twenty-one boats sank.", ["21.0"]),
    ("Between 30 and 40 boats sank.", ["30.0–40.0"]),
    ("The share fell 2.5 percent.", ["2.5 %"]),
    ("Dozens of boats sank.", ["12.0 vague"]),
  ]) func `English numbers keep value, unit and limit`(text: String, expected: [String]) {
    #expect(quantities(text, .english) == expected)
  }

  @Test(arguments: [
    "Am 19. Juli 2021 um 18.30 Uhr begann es.",
    "Seit 2013 gibt es ein Abkommen.",
    "Der 3. Zug war voll.",
    "Die Version 1.2.3 ist neu.",
    "Der A380 landete.",
    "Eine Frau stand am Kai.",
  ]) func `dates, ordinals, names and articles are no quantities`(text: String) {
    #expect(quantities(text) == [])
  }

  @Test func `a range covers qualifier, number and unit`() {
    let text = "Gestern lagen rund 3,5 Millionen Euro da."
    let found = QuantityGrammar(language: .german).scan(text)
    #expect(found.map { ScalarText(text)[$0.range] } == ["rund 3,5 Millionen Euro"])
  }

  @Test func `digits and words of one number have one value`() {
    let grammar = QuantityGrammar(language: .german)
    #expect(grammar.value(of: "50.000") == grammar.value(of: "fünfzigtausend"))
    #expect(grammar.value(of: "dreieinhalb Millionen") == grammar.value(of: "3,5 Mio."))
    #expect(grammar.value(of: "Berlin") == nil)
    #expect(grammar.value(of: "fünf Schiffe") == nil)
    #expect(grammar.reading(of: "fünf Schiffe")?.rest == ["schiffe"])
  }

  @Test func `ordinals stand apart`() {
    let grammar = QuantityGrammar(language: .german)
    #expect(grammar.ordinals(in: "Zum dritten Mal siegte der 21. Verein.").map(\.value) == [3, 21])
    #expect(QuantityGrammar(language: .english).ordinal(of: "twenty-first") == 21)
  }
}
