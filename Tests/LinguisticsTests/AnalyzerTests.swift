import Quantities
import Testing

@_spi(Training) @testable import Linguistics

private func analyze(_ text: String) -> Analysis { Analyzer(language: .german).analyze(text) }

@Suite struct NameTests {
  @Test func `a title stands with its name, and a last name belongs to the full name`() {
    let analysis = analyze("Außenministerin Anna Berger reiste nach Wien. Dort traf Berger den Kanzler.")
    let people = analysis.mentions.filter { $0.kind == .person }
    #expect(people.map(\.name) == ["Anna Berger", "Berger"])
    #expect(people.first?.title == "Außenministerin")
    #expect(Set(people.map(\.entity)).count == 1)
    #expect(analysis.mentions.contains { $0.name == "Wien" && $0.kind == .place })
  }

  @Test func `ranges of mentions point at the text`() {
    let analysis = analyze("Im Juli kam Präsident Paul Hoffmann nach Österreich.")
    for mention in analysis.mentions { #expect(analysis.text[mention.range] == mention.text) }
    #expect(!analysis.mentions.isEmpty)
  }
}

@Suite struct SpeechTests {
  @Test(arguments: [
    ("„Wir bauen das Werk im Norden“, sagte Ministerin Anna Berger.", Quotation.Kind.direct, "Anna Berger"),
    ("Laut Ministerin Anna Berger steigen die Preise.", .reported, "Anna Berger"),
    ("Die Preise steigen, so Ministerin Anna Berger.", .reported, "Anna Berger"),
    ("Ministerin Anna Berger sagte, dass die Preise steigen.", .indirect, "Anna Berger"),
  ])
  func `the speaker is found`(text: String, kind: Quotation.Kind, speaker: String) {
    let quotations = analyze(text).quotations
    #expect(quotations.map(\.kind) == [kind])
    #expect(quotations.first?.speakerName == speaker)
  }

  @Test func `a denial is no assertion`() {
    let quotations = analyze("Der Sprecher bestritt, dass die Firma das Werk schließt.").quotations
    #expect(quotations.first?.stance == .denies)
  }

  @Test func `Konjunktiv in a main clause is reported speech, an article is not`() {
    #expect(analyze("Er habe davon nichts gewusst.").quotations.map(\.kind) == [.freeIndirect])
    #expect(analyze("Das ist eine lange Straße.").quotations.isEmpty)
  }
}

@Suite struct TreeTests {
  @Test func `every sentence has one root and every arc a name`() {
    let analysis = analyze(
      "Der Bürgermeister eröffnet am Montag die neue Brücke. Sie kostete drei Millionen Euro!")
    #expect(analysis.sentences.count == 2)
    for sentence in analysis.sentences {
      #expect(sentence.tokens.filter { $0.head == nil }.map(\.relation) == ["root"])
      for (index, token) in sentence.tokens.enumerated() {
        #expect(token.head != index)
        #expect(!token.relation.contains(":"))
      }
    }
  }

  @Test func `subject and object are told apart by case`() {
    let tokens = analyze("Den neuen Vertrag unterschrieb der Minister.").sentences[0].tokens
    #expect(tokens.first { $0.form == "Minister" }?.features.case == .nominative)
    #expect(tokens.first { $0.form == "Vertrag" }?.features.case == .accusative)
  }

  @Test func `a particle gives its verb the lemma of the whole`() {
    let tokens = analyze("Die Firma kündigte gestern neue Stellen an.").sentences[0].tokens
    #expect(tokens.first { $0.form == "kündigte" }?.lemma == "ankündigen")
  }

  @Test func `only words of the body are analysed`() {
    let analysis = Analyzer(language: .german).analyze("Anzeige hier. Die Firma wächst.", body: [14..<31])
    #expect(analysis.sentences.map { analysis.text[$0.range] } == ["Die Firma wächst."])
  }
}
