import ArgumentParser
import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// `faktum-train show`: what the engine sees in a text.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the words, names and speech found in a text.")

  @Argument(help: "A text file.")
  var file: String

  func run() throws {
    let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
    let analysis = Analyzer(language: LanguageDetector().language(of: text)).analyze(text)
    for sentence in analysis.sentences {
      print("# \(analysis.text[sentence.range])")
      for (index, token) in sentence.tokens.enumerated() { print(line(token, index)) }
    }
    for mention in analysis.mentions {
      let entity = analysis.entities[mention.entity]
      print(
        "NAME \(mention.kind.rawValue) \(mention.text) = \(mention.name) (\(mention.title ?? "–")) → \(entity)"
      )
    }
    for quotation in analysis.quotations {
      let cue = quotation.cue.map { analysis.text[$0] } ?? "–"
      print(
        "SPEECH \(quotation.kind.rawValue) \(quotation.stance.rawValue) [\(quotation.speakerName ?? "?")] "
          + "{\(cue)} \(analysis.text[quotation.range])")
    }
    for time in analysis.times { print("TIME \(analysis.text[time.range]) = \(time.value.value)") }
    for quantity in analysis.quantities {
      print("QUANTITY \(analysis.text[quantity.range]) = \(quantity.value.value)")
    }
  }

  private func line(_ token: Token, _ index: Int) -> String {
    let features = token.features
    let marks: [String?] = [
      features.case?.rawValue, features.number?.rawValue, features.gender?.rawValue,
      features.person.map(String.init),
      features.mood?.rawValue, features.tense?.rawValue, features.verbForm?.rawValue,
      features.degree?.rawValue,
    ]
    return [
      String(index + 1), token.form, token.lemma, token.pos.rawValue,
      marks.compactMap { $0 }.joined(separator: "|"),
      String((token.head ?? -1) + 1), token.relation,
    ].joined(separator: "\t")
  }
}
