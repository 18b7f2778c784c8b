internal import Facts
internal import Linguistics
internal import Quantities

/// What the readers of single sentences need to know of the whole document.
struct DocumentContext {
  let document: Document
  let analysis: Analysis
  let names: NameBook
  let grammar: Grammar
  let introductions: Introductions
  /// Words of the headline in small letters, long ones only.
  let headline: Set<String>

  init(_ document: Document, _ analysis: Analysis) {
    self.document = document
    self.analysis = analysis
    names = NameBook(analysis)
    introductions = Introductions(analysis)
    grammar = document.language == .german ? .german : .english
    headline = Set(
      document.source.title.split(whereSeparator: { !$0.isLetter }).map { $0.lowercased() }.filter {
        $0.count > 3
      })
  }

  /// How central a sentence is, 0…1: near the start, words of the headline, names, numbers.
  func salience(_ words: [Word], at position: Int) -> Double {
    let length = max(1, document.body.last?.upperBound ?? analysis.text.count)
    let early = 1 - Double(position) / Double(length)
    let shared = words.filter { headline.contains($0.lower) || headline.contains($0.lemma.lowercased()) }
      .count
    let names = Set(words.compactMap(\.mention)).count
    let numbers = words.filter(\.isNumber).count
    return 0.4 * early + 0.12 * Double(min(3, shared)) + 0.06 * Double(min(3, names)) + 0.06
      * Double(min(1, numbers))
  }
}

extension DocumentContext {
  /// Whether the document opens quotations with „: then “ closes them.
  var usesGermanQuotes: Bool { analysis.text.scalars.contains("„") }
}
