internal import Facts
internal import Linguistics

/// Turns away sentences that are broken, no statement, or part of something longer.
struct SentenceGuard {
  let reader: SentenceReader

  func check(_ speech: SpeechState) throws(Abstention) {
    let words = reader.words
    guard !speech.isInsideQuotation else { throw Abstention("inside a quotation") }
    guard !reader.endsInsideQuotation(startedInside: false) else { throw Abstention("quotation goes on") }
    guard let terminal = reader.kept.terminal ?? closingTerminal(words) else {
      throw Abstention("no final mark")
    }
    guard terminal == "." else { throw Abstention("not a statement") }
    guard words.count >= 5 else { throw Abstention("too short") }
    guard words.count <= 42 else { throw Abstention("too long") }
    guard let first = words.first, first.isCapitalised || first.isNumber else {
      throw Abstention("begins in small letters")
    }
    for word in words {
      if SentenceGuard.firstPersons.contains(word.lower), !word.isName {
        throw Abstention("first person: “\(word.text)”")
      }
      if ["…", "...", "|", "/", "*", "#"].contains(word.text) { throw Abstention("odd mark “\(word.text)”") }
      if word.text.hasPrefix("http") || word.text.contains("@") { throw Abstention("web address") }
    }
  }

  private func closingTerminal(_ words: [Word]) -> String? {
    guard let last = words.last, last.text == ".", !last.closing.isEmpty else { return nil }
    return "."
  }

  private static let firstPersons: Set<String> = [
    "ich", "wir", "uns", "mich", "mir", "unser", "unsere", "unserem", "unseren", "unserer", "unseres", "mein",
    "meine", "meinen", "meinem", "meiner", "du", "dich", "dir", "euch", "i", "we", "us", "our", "my", "me",
    "you",
    "your",
  ]
}
