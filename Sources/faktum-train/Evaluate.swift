import ArgumentParser
import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// `faktum-train evaluate`: accuracy by the definitions of the CoNLL 2018 shared task.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure a model on a treebank.")

  @Option(help: "Language: de or en.")
  var language: String

  @Option(help: "A model file; without it the one linked into the program.")
  var model: String?

  @Argument(help: "Treebanks (CoNLL-U).")
  var treebanks: [String]

  func run() throws {
    guard let language = Language(rawValue: language) else {
      throw ValidationError("--language: expected de or en, found “\(language)”")
    }
    let model = try model.map { try StoredModel.open($0, language) } ?? LanguageModel.linked(language)
    for path in treebanks {
      let sentences = try Conllu.read(path)
      print(path)
      let score = GoldTokenScore.measure(sentences, language, model)
      print("  " + score.description)
      print("  " + score.featureDescription)
      print("  " + RawTextScore.measure(sentences, language).description)
    }
  }
}
