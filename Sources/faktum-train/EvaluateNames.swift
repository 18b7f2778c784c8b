import ArgumentParser
@_spi(Training) import Linguistics
import Quantities

/// `faktum-train evaluate-names`: outer spans, strict, per kind.
struct EvaluateNames: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure the entity recogniser.")

  @Option(help: "Language: de or en.")
  var language: String

  @Option(help: "A model file; without it the one linked into the program.")
  var model: String?

  @Argument(help: "Files with names (TSV, IOB2, JSON).")
  var files: [String]

  func run() throws {
    guard let language = Language(rawValue: language) else { return }
    guard let model = try model.map({ try StoredModel.open($0, language) }) ?? LanguageModel.linked(language)
    else {
      throw ValidationError("no model is linked in; run Scripts/train")
    }
    for path in files {
      var right: [Mention.Kind: Int] = [:]
      var found = right
      var gold = right
      for sentence in try NameCorpus(paths: [path]).sentences {
        let expected = Set(Self.spans(sentence.labels))
        let actual = Set(model.names(sentence.forms).map { Span(tokens: $0.tokens, kind: $0.kind) })
        for span in expected { gold[span.kind, default: 0] += 1 }
        for span in actual { found[span.kind, default: 0] += 1 }
        for span in expected.intersection(actual) { right[span.kind, default: 0] += 1 }
      }
      print(path)
      report(Mention.Kind.allCases, "all four", right, found, gold)
      report([.person, .organisation, .place], "PER, ORG, LOC", right, found, gold)
      for kind in Mention.Kind.allCases { report([kind], kind.rawValue, right, found, gold) }
    }
  }

  private struct Span: Hashable {
    var tokens: Range<Int>
    var kind: Mention.Kind
  }

  private static func spans(_ labels: [UInt8]) -> [Span] {
    let kinds: [Mention.Kind] = [.person, .organisation, .place, .other]
    var result: [Span] = []
    for (index, label) in labels.enumerated() where label > 0 {
      let kind = kinds[(Int(label) + 1) / 2 - 1]
      if label % 2 == 0, let last = result.last, last.tokens.upperBound == index, last.kind == kind {
        result[result.count - 1].tokens = last.tokens.lowerBound..<index + 1
      } else {
        result.append(Span(tokens: index..<index + 1, kind: kind))
      }
    }
    return result
  }

  private func report(
    _ kinds: [Mention.Kind], _ title: String, _ right: [Mention.Kind: Int], _ found: [Mention.Kind: Int],
    _ gold: [Mention.Kind: Int]
  ) {
    let hits = kinds.reduce(0) { $0 + (right[$1] ?? 0) }
    let all = kinds.reduce(0) { $0 + (found[$1] ?? 0) }
    let expected = kinds.reduce(0) { $0 + (gold[$1] ?? 0) }
    print(
      "  \(title): precision \(percent(hits, all))  recall \(percent(hits, expected))  "
        + "F1 \(percent(2 * hits, all + expected))")
  }
}
