import Assessment
import Facts
import Quantities
import Testing

private let german = Matcher(language: .german)
private let english = Matcher(language: .english)

private func short(_ key: String, _ variants: [String] = [], stem: String = "Wer war es?", quote: String = "")
  -> Item
{
  Item(
    stem: stem, interaction: .shortAnswer(Key(key, variants: variants)),
    evidence: quote.isEmpty ? [] : [Evidence(source: "s", quote: quote)])
}

struct ShortAnswerTests {
  @Test(arguments: [
    ("Schröder", "Schroeder"), ("Schröder", "schroder"), ("Schröder", "SCHRÖDER"), ("Straße", "strasse"),
    ("Ost-Berlin", "Ostberlin"), ("Ost-Berlin", "ost berlin"), ("die USA", "USA"),
    ("USA", "die Vereinigten Staaten"),
    ("Großbritannien", "UK"), ("John Kerry", "Kerry"), ("John Kerry", "Kerry, John"),
    ("US-Präsident Barack Obama", "Obama"),
    ("Barack Obama", "Präsident Obama"), ("Xi Jinping", "Xi"), ("die USA und China", "China und die USA"),
    ("die USA und China", "USA, China"), ("Bürgermeisterin Ilse Grote", "Ilse Grote"),
    ("Journalist:innen", "Journalisten"),
    ("Politikerinnen und Politiker", "Politiker*innen"), ("in Peking", "Peking"), ("Kyjiw", "Kiew"),
    ("fünf Offiziere", "5 Offiziere"), ("fünf Offiziere", "fünf"), ("12,5 Prozent", "12,5 %"),
    ("50.000", "50000"),
    ("19. Juli 2021", "19.7.2021"), ("Washington Post", "die Washington Post"), ("Renée", "Renee"),
    ("Kerry", "Kerry?"),
    ("gegen China", "China"), ("Kerry", "\u{200B}Kerry "), ("Müller", "Mu\u{308}ller"),
  ]) func `a right answer in another spelling is right`(key: String, response: String) {
    #expect(german.judge(response, for: short(key)).outcome == .right)
  }

  @Test(arguments: [
    ("Kerry", "Kery"), ("Nordkorea", "Nordkorae"), ("Staatssicherheit", "Staatsicherhait"),
    ("Ost-Berlin", "Berlin"),
    ("Barack Obama", "Barack"), ("Ministerium für Staatssicherheit", "Staatssicherheit"),
    ("vor 2013", "2013"),
    ("China", "Chinas"), ("Kim Jong Un", "Jong Un"),
  ]) func `a slip or a missing part is nearly right`(key: String, response: String) {
    #expect(german.judge(response, for: short(key)).outcome == .nearly)
  }

  @Test(arguments: [
    ("Kerry", "nicht Kerry"), ("Kerry", "Obama"), ("Kerry", "Kerry oder Obama"), ("2013", "2012"),
    ("Iran", "Irak"),
    ("5 Millionen Euro", "5"), ("5 Millionen Euro", "5 Euro"), ("Kim Jong Un", "Kim Jong Il"),
    ("legal", "illegal"),
    ("unmöglich", "möglich"), ("Island", "Irland"), ("vor 2013", "nach 2013"), ("2013", "vor 2013"),
    ("gegen China", "mit China"),
    ("niemand", "jemand"), ("A380", "A320"), ("Süddeutsche Zeitung", "Zeit"), ("Kerry", "."), ("Kerry", ""),
    ("die USA und China", "die USA und Russland"), ("19. Juli 2021", "20. Juli 2021"),
    ("12,5 Prozent", "12,5 Euro"),
    ("mehr als 200", "weniger als 200"), ("30 bis 40", "1 bis 100"), ("50", "1-100"),
    ("Kerry", "Kerry Obama Xi Merkel Putin"),
  ]) func `a wrong answer is wrong, however near`(key: String, response: String) {
    #expect(german.judge(response, for: short(key)).outcome == .wrong)
  }

  @Test func `a name from the evidence is no slip for another`() {
    let item = short("Meier", quote: "Minister Maier widersprach Meier.")
    #expect(german.judge("Maier", for: item).outcome == .wrong)
    #expect(german.judge("Meyer", for: item).outcome == .nearly)
  }

  @Test func `more than the key is right where the evidence says so`() {
    let item = short("Grote", quote: "Hafenmeisterin Ilse Grote kündigte das an.")
    #expect(german.judge("Ilse Grote", for: item).outcome == .right)
    #expect(german.judge("Hafenmeisterin Grote", for: short("Grote")).outcome == .right)
    #expect(german.judge("Jan Grote", for: item).outcome == .nearly)
  }

  @Test func `an accepted variant is right`() {
    #expect(german.judge("Hafenchefin", for: short("Ilse Grote", ["die Hafenchefin"])).outcome == .right)
  }

  @Test func `a slip tells how many letters differ`() {
    #expect(german.judge("Kery", for: short("Kerry")).reason == .typo(edits: 1))
    #expect(german.judge("  ", for: short("Kerry")).reason == .noAnswer)
  }
}

struct NumberAnswerTests {
  private func item(_ key: String, _ tolerance: Double? = nil, stem: String = "Wie viele waren es?") -> Item {
    Item(stem: stem, interaction: .number(Key(key, tolerance: tolerance)))
  }

  @Test(arguments: [
    ("50.000", "50000"), ("50.000", "50 000"), ("50.000", "fünfzigtausend"), ("50.000", "50,000"),
    ("50.000", "50 Tausend"),
    ("3,5 Millionen Euro", "3,5 Mio. €"), ("3,5 Millionen Euro", "3500000"),
    ("3,5 Millionen Euro", "dreieinhalb Millionen"),
    ("12,5", "12.5"), ("neun Stunden", "9 h"), ("neun Stunden", "540 Minuten"), ("rund 200", "200"),
    ("1.234.567", "1,234,567"),
    ("mehr als neun Stunden", "neun Stunden"), ("ein Dutzend", "zwölf"), ("2.357", "2357"),
    ("5", "5 Schiffe"),
  ]) func `a number is right in any spelling`(key: String, response: String) {
    #expect(german.judge(response, for: item(key)).outcome == .right)
  }

  @Test(arguments: [
    ("50.000", "5000"), ("50.000", "50.001"), ("5 Millionen Euro", "5"),
    ("5 Millionen Euro", "5 Millionen Dollar"),
    ("12,5", "125"), ("1,5", "1.500"), ("fünf", "fünfzehn"), ("5", "nicht 5"), ("5", "5 oder 6"),
    ("5", "fünf bis zehn"),
    ("9 Stunden", "9 Tage"), ("200", "keine"), ("200", "viele"), ("5", "-5"), ("5", "mehr als 5"),
  ]) func `another number is wrong`(key: String, response: String) {
    #expect(german.judge(response, for: item(key)).outcome == .wrong)
  }

  @Test func `a tolerance is in the key's unit`() {
    #expect(german.judge("5 200", for: item("5.000", 250)).reason == .withinTolerance)
    #expect(german.judge("5 300", for: item("5.000", 250)).outcome == .wrong)
  }

  @Test func `the stem may name the scale or the unit`() {
    let millions = item("5 Millionen Euro", stem: "Wie viele Millionen Euro kostete es?")
    #expect(german.judge("5", for: millions).outcome == .right)
    let percent = item("5", stem: "Um wie viel Prozent stieg es?")
    #expect(german.judge("5 %", for: percent).outcome == .right)
    #expect(german.judge("5 %", for: item("5")).outcome == .wrong)
  }

  @Test func `what is no number is not understood`() {
    #expect(german.judge("Berlin", for: item("5")).reason == .notUnderstood)
  }
}

struct DateAnswerTests {
  private func item(_ key: String, _ tolerance: Double? = nil) -> Item {
    Item(stem: "Wann war es?", interaction: .date(Key(key, tolerance: tolerance)))
  }

  @Test(arguments: [
    ("19. Juli 2021", "19.7.2021"), ("19. Juli 2021", "19.07.21"), ("19. Juli 2021", "2021-07-19"),
    ("19. Juli 2021", "July 19, 2021"),
    ("19. Juli 2021", "am 19. Juli"), ("2021-07-19", "19. Juli 2021"), ("Juli 2021", "07/2021"),
    ("2013", "im Jahr 2013"), ("1848", "1848"),
    ("2009 bis 2013", "2009-2013"), ("Jänner 2015", "Januar 2015"),
    ("19. Juli 2021", "Montag, den 19. Juli 2021"),
  ]) func `a date is right in any spelling`(key: String, response: String) {
    #expect(german.judge(response, for: item(key)).outcome == .right)
  }

  @Test(arguments: [
    ("19. Juli 2021", "19. Juli 2020"), ("19. Juli 2021", "19. Juni 2021"), ("19. Juli 2021", "18. Juli"),
    ("2013", "2012"),
    ("2009 bis 2013", "2009 bis 2014"), ("Anfang März 2013", "Ende März 2013"), ("2013", "13"),
  ]) func `another date is wrong`(key: String, response: String) {
    #expect(german.judge(response, for: item(key)).outcome == .wrong)
  }

  @Test(arguments: [("19. Juli 2021", "Juli 2021"), ("19. Juli 2021", "2021"), ("2013", "Mai 2013")])
  func `a coarser or finer date is nearly right`(key: String, response: String) {
    #expect(german.judge(response, for: item(key)).outcome == .nearly)
  }

  @Test func `a tolerance is in days`() {
    #expect(german.judge("21. Juli 2021", for: item("19. Juli 2021", 2)).reason == .withinTolerance)
    #expect(german.judge("22. Juli 2021", for: item("19. Juli 2021", 2)).outcome == .wrong)
    #expect(german.judge("2014", for: item("2013", 365)).outcome == .right)
  }

  @Test func `an English deck reads English dates`() {
    let item = Item(stem: "When was it?", interaction: .date(Key("July 19, 2021")))
    for response in ["7/19/2021", "19/07/2021", "19 July 2021", "July 19", "2021-07-19", "19.7.2021"] {
      #expect(english.judge(response, for: item).outcome == .right, "\(response)")
    }
  }
}

struct ClaimAnswerTests {
  @Test(arguments: [
    ("w", Verdict.supported), ("wahr", .supported), ("Richtig", .supported), ("stimmt", .supported),
    ("r", .supported), ("t", .supported),
    ("f", .refuted), ("falsch", .refuted), ("stimmt nicht", .refuted), ("nicht wahr", .refuted),
    ("false", .refuted),
    ("n", .notEnoughEvidence), ("nicht belegt", .notEnoughEvidence), ("unklar", .notEnoughEvidence),
    ("Das ist falsch", .refuted),
    ("flasch", .refuted), ("rictig", .supported), ("nein", .refuted), ("ja", .supported),
  ]) func `verdicts in German`(response: String, verdict: Verdict) {
    #expect(ClaimAnswer(language: .german).verdict(of: response) == verdict)
  }

  @Test(arguments: [
    ("t", Verdict.supported), ("true", .supported), ("f", .refuted), ("not true", .refuted),
    ("n", .notEnoughEvidence),
    ("not in evidence", .notEnoughEvidence),
  ]) func `verdicts in English`(response: String, verdict: Verdict) {
    #expect(ClaimAnswer(language: .english).verdict(of: response) == verdict)
  }

  @Test(arguments: ["x", "weiß nicht", "vielleicht", "wahr oder falsch", "wf"])
  func `what names no verdict is not understood`(response: String) {
    let item = Item(
      stem: "Zwölf Schiffe lagen fest.", interaction: .claim(verdict: .refuted, distortion: .number))
    #expect(german.judge(response, for: item).reason == .notUnderstood)
  }
}

struct ChoiceAnswerTests {
  private let harbour = Item(
    stem: "Wer kündigte die Schließung an?",
    interaction: .choice([
      Option("Hafenmeisterin Ilse Grote", isKey: true), Option("Bürgermeister Jan Thode"),
      Option("Reeder Ole Petersen"),
      Option("Landrätin Ilse Grode"),
    ]))

  @Test(arguments: [
    "a", "A)", "(a)", "1", "Hafenmeisterin Ilse Grote", "ilse grote", "Grote", "hafenmeisterin",
  ])
  func `the key by letter, number, text or name`(response: String) {
    #expect(german.judge(response, for: harbour).outcome == .right)
  }

  @Test(arguments: ["b", "2", "Thode", "Grode", "Ilse Grode", "Landrätin Ilse Grode"])
  func `another option is wrong, even if it reads almost like the key`(response: String) {
    let judgement = german.judge(response, for: harbour)
    #expect(judgement.outcome == .wrong)
    #expect(judgement.reason == .differs)
  }

  @Test(arguments: ["e", "0", "9", "Merkel", "a oder b", "Ilse"])
  func `what names no option is not understood`(response: String) {
    #expect(german.judge(response, for: harbour).reason == .notUnderstood)
  }

  @Test func `letters count places on the screen`() {
    #expect(german.judge("c", for: harbour, shown: [2, 1, 0, 3]).outcome == .right)
    #expect(german.judge("a", for: harbour, shown: [2, 1, 0, 3]).outcome == .wrong)
  }

  @Test func `a number means the option that reads so`() {
    let item = Item(
      stem: "Wie viele?", interaction: .choice([Option("2"), Option("3", isKey: true), Option("1")]))
    #expect(german.judge("3", for: item).outcome == .right)
    #expect(german.judge("drei", for: item).outcome == .right)
    #expect(german.judge("2", for: item).outcome == .wrong)
    #expect(german.judge("b", for: item).outcome == .right)
  }

  private let several = Item(
    stem: "Wer war beteiligt?",
    interaction: .multipleChoice([
      Option("Japan", isKey: true), Option("Kanada"), Option("Australien", isKey: true), Option("Brasilien"),
    ]))

  @Test(arguments: [
    "a, c", "ac", "a c", "c,a", "1,3", "a und c", "Japan; Australien", "Japan und Australien", "japan, c",
  ])
  func `all keys and nothing else`(response: String) {
    #expect(german.judge(response, for: several).outcome == .right)
  }

  @Test func `some keys are a part, wrong ones count against them`() {
    #expect(german.judge("a", for: several).reason == .partial(right: 1, of: 2))
    #expect(german.judge("a, b", for: several).outcome == .wrong)
    #expect(german.judge("a, b, c", for: several).score == 0.5)
    #expect(german.judge("alle", for: several).outcome == .wrong)
    #expect(german.judge("b d", for: several).outcome == .wrong)
  }
}

struct ComposedAnswerTests {
  private let cloze = Item(
    stem: "[1] traf [2].", interaction: .cloze(gaps: [Key("John Kerry"), Key("Peking")]))

  @Test func `gaps are separated by semicolons or asked one by one`() {
    #expect(german.judge("Kerry; Peking", for: cloze).outcome == .right)
    #expect(german.judge("Kerry, Peking", for: cloze).outcome == .right)
    #expect(german.judge("Kerry; Wien", for: cloze).reason == .partial(right: 1, of: 2))
    #expect(german.judge("Wien; Kerry", for: cloze).outcome == .wrong)
    #expect(german.judge("peking", gap: 1, of: cloze).outcome == .right)
    #expect(german.judge("peking", gap: 7, of: cloze).reason == .notUnderstood)
  }

  @Test func `pairs are named by letters`() {
    let item = Item(
      stem: "Was gehört zusammen?",
      interaction: .matching([
        .init(left: "China", right: "Peking"), .init(left: "USA", right: "Washington"),
        .init(left: "Japan", right: "Tokio"),
      ]))
    #expect(german.judge("b c a", for: item, shown: [2, 0, 1]).outcome == .right)
    #expect(german.judge("1b 2c 3a", for: item, shown: [2, 0, 1]).outcome == .right)
    #expect(german.judge("bac", for: item, shown: [2, 0, 1]).reason == .partial(right: 1, of: 3))
    #expect(german.judge("b b b", for: item).reason == .notUnderstood)
  }

  @Test func `an order is named by letters or texts`() {
    let item = Item(stem: "In welcher Folge?", interaction: .order(["Antrag", "Urteil", "Berufung"]))
    #expect(german.judge("b, c, a", for: item, shown: [2, 0, 1]).outcome == .right)
    #expect(german.judge("Antrag; Urteil; Berufung", for: item).outcome == .right)
    #expect(german.judge("Urteil; Antrag; Berufung", for: item).outcome == .wrong)
  }

  @Test func `a flashcard is judged by the learner`() {
    let item = Item(stem: "Hafen", interaction: .flashcard(answer: "port", isReversed: false))
    #expect(german.judge("port", for: item) == Judgement(.right, reason: .selfJudged, score: 1))
    #expect(german.judge("", for: item).reason == .selfJudged)
  }

  @Test func `very long and odd input is wrong, not a crash`() {
    for response in [
      String(repeating: "Kerry ", count: 2000), "\u{202E}\u{0}\u{1B}[31m", "🙂",
      String(repeating: "a", count: 3999),
    ] {
      #expect(german.judge(response, for: short("John Kerry")).outcome == .wrong)
    }
  }
}

struct DifferenceTests {
  @Test func `words are marked as same, slip or only here`() {
    let difference = Difference(of: "Minister Kery aus Wien", against: "Außenminister John Kerry")
    #expect(difference.response.map(\.kind) == [.only, .slip, .only])
    #expect(difference.key.map(\.kind) == [.only, .slip])
    #expect(difference.response.map(\.text).joined() == "Minister Kery aus Wien")
    #expect(difference.key.map(\.text).joined() == "Außenminister John Kerry")
  }
}
