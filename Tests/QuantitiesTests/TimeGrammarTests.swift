import Quantities
import Testing

/// Tuesday, 20 July 2021.
private let tuesday = CalendarDate(year: 2021, month: 7, day: 20)

private func times(_ text: String, _ language: Language = .german, _ reference: CalendarDate? = nil)
  -> [String]
{
  TimeGrammar(language: language).scan(text, reference: reference).map(\.value.value)
}

struct TimeGrammarTests {
  @Test(arguments: [
    ("Am 19. Juli 2021 begann es.", "2021-07-19"),
    ("Am 19.07.2021 begann es.", "2021-07-19"),
    ("Am 2021-07-19 begann es.", "2021-07-19"),
    ("Im Juli 2021 begann es.", "2021-07"),
    ("Im Jänner 2015 begann es.", "2015-01"),
    ("Im Jahr 2013 begann es.", "2013"),
    ("2013 begann es.", "2013"),
    ("Am ersten Mai 2018 begann es.", "2018-05-01"),
    ("Das dauerte neun Stunden.", "PT9H"),
    ("Es dauerte von 2009 bis 2013.", "2009/2013"),
    ("Vom 3. bis zum 12. September 2020 war Ruhe.", "2020-09-03/2020-09-12"),
    ("Um 18.30 Uhr kam er.", "T18:30"),
    ("Um halb acht kam er.", "T07:30"),
    ("Am 21. April 2016 um 16 Uhr kam er.", "2016-04-21T16"),
    ("Im Sommer 2013 war Ruhe.", "2013-SU"),
    ("Im dritten Quartal 2015 war Ruhe.", "2015-Q3"),
    ("In den 1990er-Jahren war Ruhe.", "199X"),
    ("Das geschieht täglich.", "P1D"),
    ("Jeden Montag kommt er.", "XXXX-WXX-1"),
  ]) func `German dates have ISO values`(text: String, expected: String) {
    #expect(times(text) == [expected])
  }

  @Test(arguments: [
    ("It began on July 19, 2021.", "2021-07-19"),
    ("It began on 19 July 2021.", "2021-07-19"),
    ("It began in July 2021.", "2021-07"),
    ("It began in 2013.", "2013"),
    ("It began at 5 p.m. there.", "T17"),
    ("It ran from 2009 to 2013.", "2009/2013"),
    ("It took two weeks.", "P2W"),
  ]) func `English dates have ISO values`(text: String, expected: String) {
    #expect(times(text, .english) == [expected])
  }

  @Test(arguments: [
    ("Gestern kam er.", "2021-07-19"),
    ("Am Dienstag kam er.", "2021-07-20"),
    ("Am Mittwoch kam er.", "2021-07-14"),
    ("Am vergangenen Dienstag kam er.", "2021-07-13"),
    ("Am kommenden Sonntag kommt er.", "2021-07-25"),
    ("Vergangene Woche kam er.", "2021-W28"),
    ("Im Mai vergangenen Jahres kam er.", "2020-05"),
    ("Vor zwei Wochen kam er.", "2021-W27"),
    ("Vor drei Tagen kam er.", "2021-07-17"),
    ("In diesem Jahr kam er.", "2021"),
    ("Heuer kam er.", "2021"),
    ("Am Sonntagabend kam er.", "2021-07-18TEV"),
    ("Mitte März kam er.", "2021-03"),
  ]) func `relative dates are resolved against the day of publication`(text: String, expected: String) {
    #expect(times(text, .german, tuesday) == [expected])
  }

  @Test(arguments: [
    ("He came last Tuesday.", "2021-07-13"), ("He came two weeks ago.", "2021-W27"),
    ("He came yesterday.", "2021-07-19"),
    ("He came on Sunday.", "2021-07-18"), ("He came in May last year.", "2020-05"),
    ("He came this year.", "2021"),
  ]) func `English relative dates are resolved too`(text: String, expected: String) {
    #expect(times(text, .english, tuesday) == [expected])
  }

  @Test func `without a day of publication a relative date stays relative`() {
    let found = TimeGrammar(language: .german).scan("Vor zwei Wochen kam er am Montag.")
    #expect(found.map(\.value.value) == ["-P2W", "XXXX-WXX-1"])
    #expect(found.allSatisfy { $0.value.isRelative && !$0.value.isResolved })
  }

  @Test func `a weekday in a sentence about the future stays open`() {
    let found = TimeGrammar(language: .german).scan("Er will am Montag kommen.", reference: tuesday)
    #expect(found.first?.value.isResolved == false)
  }

  @Test func `an edge of a month is a modifier`() {
    #expect(TimeGrammar(language: .german).scan("Ende März 2013 kam er.").first?.value.modifier == "end")
  }

  @Test(arguments: ["19. Juli 2021", "am 19.7.2021", "19.07.21", "den 19. Juli 2021"])
  func `one date has one value in every spelling`(text: String) {
    #expect(TimeGrammar(language: .german).value(of: text)?.value == "2021-07-19")
  }

  @Test(arguments: ["2000 Menschen kamen.", "Es waren 1500 Euro.", "Der Weg ist 2.000 Meter lang."])
  func `a count is no year`(text: String) {
    #expect(times(text) == [])
  }

  @Test(arguments: [
    "Ende ", "tausend ", "fünf und ", "morgens um ", "zwei tausend ", "ein paar ", "von dem ", "Montag, ",
    "1.", "1 000 ", "twenty-",
    "three hundred and ", "3 bis ", "zwischen 1 und ", "letzten ",
  ]) func `long chains of words of time and number are read to the end`(unit: String) {
    let text = String(repeating: unit, count: 400)
    for language in Language.allCases {
      let quantities = QuantityGrammar(language: language).scan(text)
      let times = TimeGrammar(language: language).scan(text)
      #expect(
        (quantities.map(\.range) + times.map(\.range)).allSatisfy {
          $0.upperBound <= text.unicodeScalars.count
        })
    }
  }
}
