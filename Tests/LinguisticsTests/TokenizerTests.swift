import Quantities
import Testing

@_spi(Training) @testable import Linguistics

/// Sentences as words joined by spaces, sentences by " | ".
private func split(_ text: String, _ language: Language = .german) -> String {
  let scalars = ScalarText(text)
  return SentenceWords(language: language).sentences(of: scalars, in: 0..<scalars.count)
    .map { $0.map(\.form).joined(separator: " ") }.joined(separator: " | ")
}

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Er kam am 3. Mai an. Sie ging.", "Er kam an dem 3. Mai an . | Sie ging ."),
    ("Dr. Weber traf z. B. Prof. Lang.", "Dr. Weber traf z. B. Prof. Lang ."),
    ("Das kostet 50.000 Euro, also 12,5 Prozent.", "Das kostet 50.000 Euro , also 12,5 Prozent ."),
    ("„Das ist gut.“ Er lachte.", "„ Das ist gut . “ | Er lachte ."),
    (
      "Die Journalist:innen kamen zum Netz.Die anderen nicht.",
      "Die Journalist:innen kamen zu dem Netz . | Die anderen nicht ."
    ),
    ("Der Cyberraum,so Holder,wächst.", "Der Cyberraum , so Holder , wächst ."),
    ("Hans F. Mayer sprach mit US-Präsident Weber.", "Hans F. Mayer sprach mit US-Präsident Weber ."),
    ("Das war 2007. Die Firma wuchs.", "Das war 2007 . | Die Firma wuchs ."),
    ("BERLIN – Die Stadt wächst.", "BERLIN – Die Stadt wächst ."),
    ("Das geht am besten im Mai.", "Das geht am besten in dem Mai ."),
  ])
  func `German text is divided into sentences of words`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("He didn't say it. Mr. Lee's dog barked.", "He did n't say it . | Mr. Lee 's dog barked ."),
    ("The U.S. army left at 5 p.m. on Monday.", "The U.S. army left at 5 p.m. on Monday ."),
  ])
  func `English text is divided into sentences of words`(text: String, expected: String) {
    #expect(split(text, .english) == expected)
  }

  @Test func `both halves of a contraction share the range of the surface form`() {
    let text = ScalarText("zum Tor")
    let words = SentenceWords(language: .german).sentences(of: text, in: 0..<text.count)[0]
    #expect(words.map(\.range) == [0..<3, 0..<3, 4..<7])
  }

  @Test func `a headline on a line of its own is a sentence`() {
    #expect(split("Großer Erfolg\nDie Firma wuchs.") == "Großer Erfolg | Die Firma wuchs .")
  }

  @Test(arguments: [
    "", "   ", "\u{0}\u{1}", "🤷🏽‍♀️👨‍👩‍👧", "שלום עולם.", "....", "\u{FEFF}", "a\u{308}\u{308}\u{308}",
  ])
  func `odd text does not crash`(text: String) {
    let analysis = Analyzer(language: .german).analyze(text)
    #expect(analysis.sentences.allSatisfy { !$0.tokens.isEmpty })
  }

  @Test func `a text without full stops is cut into sentences of bounded length`() {
    let text = ScalarText(String(repeating: "wort ", count: 5000))
    let sentences = SentenceWords(language: .german).sentences(of: text, in: 0..<text.count)
    #expect(sentences.map(\.count).reduce(0, +) == 5000)
    #expect((sentences.map(\.count).max() ?? 0) <= SentenceSplitter.limit)
  }
}

@Suite struct LanguageDetectorTests {
  @Test func `German and English are told apart`() {
    #expect(LanguageDetector().language(of: "Die Firma hat das Werk in Essen verkauft.") == .german)
    #expect(LanguageDetector().language(of: "The company has sold the plant that it built.") == .english)
  }
}

@Suite struct TaggerTests {
  @Test func `common words get their part of speech`() {
    let tokens = Analyzer(language: .german).analyze("Die Ministerin verkauft das alte Haus.").sentences[0]
      .tokens
    #expect(tokens.map(\.pos) == [.determiner, .noun, .verb, .determiner, .adjective, .noun, .punctuation])
  }

  @Test func `English words get their part of speech`() {
    let tokens = Analyzer(language: .english).analyze("The minister sold the old house.").sentences[0].tokens
    #expect(tokens.map(\.pos) == [.determiner, .noun, .verb, .determiner, .adjective, .noun, .punctuation])
  }
}
