import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// Reads the SmartData corpus: JSON objects one after the other.
enum SmartData {
  private struct Document: Decodable {
    struct Text: Decodable { var string: String }
    struct Span: Decodable { var start: Int; var end: Int }
    struct Concept: Decodable { var span: Span; var type: String }
    struct Concepts: Decodable { var array: [Concept] }
    var text: Text?
    var conceptMentions: Concepts?
  }

  static func sentences(_ file: String) throws -> [NameCorpus.Sentence] {
    var result: [NameCorpus.Sentence] = []
    var lines: [Substring] = []
    for line in file.split(separator: "\n") {
      lines.append(line)
      guard line == "}" || line == "}," else { continue }
      let object = lines.joined(separator: "\n").drop { $0 != "{" }
      lines = []
      let trimmed = object.hasSuffix(",") ? object.dropLast() : object
      let document = try JSONDecoder().decode(Document.self, from: Data(trimmed.utf8))
      result += sentences(document)
    }
    return result
  }

  private static func sentences(_ document: Document) -> [NameCorpus.Sentence] {
    guard let string = document.text?.string else { return [] }
    let text = ScalarText(string)
    let names = (document.conceptMentions?.array ?? []).compactMap { concept -> (Range<Int>, String)? in
      guard let kind = NameCorpus.kind(concept.type), concept.span.start < concept.span.end,
        concept.span.end <= text.count
      else { return nil }
      return (concept.span.start..<concept.span.end, kind)
    }
    return SentenceWords(language: .german).sentences(of: text, in: 0..<text.count).compactMap { words in
      let forms = words.map(\.form)
      let labels = words.map { label($0, names) }
      return labels.contains { $0 != 0 } ? NameCorpus.Sentence(forms: forms, labels: labels) : nil
    }
  }

  private static func label(_ word: Word, _ names: [(Range<Int>, String)]) -> UInt8 {
    guard
      let name = names.first(where: {
        $0.0.lowerBound <= word.range.lowerBound && word.range.upperBound <= $0.0.upperBound
      })
    else { return 0 }
    let begins = word.range.lowerBound == name.0.lowerBound
    return NameCorpus.number((begins ? "B-" : "I-") + name.1)
  }
}
