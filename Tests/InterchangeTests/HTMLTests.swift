import Assessment
import Facts
import Interchange
import Quantities
import Testing

@Suite struct HTMLTests {
  @Test func `markup of a deck stays text`() {
    let item = Item(
      id: "fk-1", stem: SampleBank.hostile, interaction: .choice([Option(SampleBank.hostile, isKey: true)]))
    let page = text("html", ItemBank(title: SampleBank.hostile, language: .english, items: [item]))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; "))
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "https://x.example/\" onclick=\"y", "JAVASCRIPT:x",
  ])
  func `only web addresses become links`(url: String) {
    var bank = SampleBank.bank(SampleBank.refuted)
    bank.sources["bote"]?.url = url
    #expect(!text("html", bank).contains("<a "))
    #expect(!text("html", bank).contains("onclick"))
  }

  @Test func `the source is a link whose address is escaped`() {
    #expect(
      text("html", SampleBank.bank(SampleBank.refuted)).contains(
        "<a href=\"https://bote.example/hafen?a=1&amp;b=2\">"))
  }

  @Test func `the sheet for learners does not give the answers away`() {
    let sheet = text("html", SampleBank.bank(SampleBank.refuted), ExportOptions(part: .questions))
    #expect(sheet.contains("Zwölf Schiffe lagen fest."))
    #expect(!sheet.contains("Es waren fünf Schiffe."))
    #expect(!sheet.contains("Konstruierte"))
    #expect(sheet.contains("Manche Behauptungen auf diesem Blatt sind zu Übungszwecken verfälscht."))
  }

  @Test func `options stand in an order that does not follow the deck`() throws {
    let options = ["Grote", "Thode", "Petersen", "Kamm"].map { Option($0, isKey: $0 == "Grote") }
    let places = try (0..<24).map { number in
      let item = Item(id: "fk-\(number)", stem: "Wer?", interaction: .choice(options))
      let sheet = text("html", SampleBank.bank(item), ExportOptions(part: .questions))
      return try #require(["A", "B", "C", "D"].firstIndex { sheet.contains("☐ \($0)) Grote<") })
    }
    #expect(Set(places) == [0, 1, 2, 3])
  }

  @Test func `the key names the letter that the sheet shows`() throws {
    let item = SampleBank.item(
      "Wer?", .choice([Option("Grote", isKey: true), Option("Thode"), Option("Kamm")]))
    let page = text("html", SampleBank.bank(item))
    let letter = try #require(["A", "B", "C"].first { page.contains("☐ \($0)) Grote<") })
    #expect(page.contains("fk-0123456789ab · \(letter)</p>"))
  }

  @Test func `the answer is marked in the evidence`() {
    let item = SampleBank.item("Wer kündigte an?", .shortAnswer(Key("Ilse Grote")))
    #expect(text("html", SampleBank.bank(item)).contains("Hafenmeisterin <mark>Ilse Grote</mark> kündigte"))
  }

  @Test func `gaps become lines and the order of entries is not the answer`() {
    let cloze = SampleBank.item("[1] und [2] [3]", .cloze(gaps: [Key("a"), Key("b")]))
    #expect(text("html", SampleBank.bank(cloze)).contains(">________ und ________ [3]<"))
    let order = SampleBank.item("Reihenfolge?", .order(["Sturm", "Streit"]))
    #expect(
      text("html", SampleBank.bank(order)).contains("<li>____ Streit</li><li>____ Sturm</li>"))
  }

  @Test func `an English deck gets an English page`() {
    let page = text("html", SampleBank.bank(SampleBank.refuted, language: .english))
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("Constructed falsehood. A number was changed."))
    #expect(page.contains("as of 11 March 2024, characters 212–274"))
  }

  @Test func `a claim that somebody really made is not called constructed`() {
    let claim = SampleBank.item("Alle Schiffe sanken.", .claim(verdict: .refuted, distortion: nil))
    let page = text("html", SampleBank.bank(claim))
    #expect(page.contains("Die Quelle sagt etwas anderes."))
    #expect(!page.contains("Konstruiert"))
  }

  @Test(arguments: Distortion.allCases)
  func `every distortion is explained and said to be constructed`(distortion: Distortion) {
    let claim = SampleBank.item(
      "Falsch.", .claim(verdict: .refuted, distortion: distortion), isConstructed: true)
    let page = text("html", SampleBank.bank(claim))
    #expect(page.contains("Konstruierte Falschaussage. "))
  }
}
