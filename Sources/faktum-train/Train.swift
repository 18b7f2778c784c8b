import ArgumentParser
import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// `faktum-train train`: one language's model from its data.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train the model of one language; the same data give the same bytes.")

  @Option(help: "Language: de or en.")
  var language: String

  @Option(parsing: .upToNextOption, help: "Treebanks (CoNLL-U) with trees.")
  var trees: [String]

  @Option(parsing: .upToNextOption, help: "Treebanks (CoNLL-U) with parts of speech only.")
  var tagged: [String] = []

  @Option(help: "The lexicon that teaches morphology (CFSA2).")
  var lexicon: String?

  @Option(parsing: .upToNextOption, help: "Sentences with names (TSV, IOB2, CoNLL-2003, JSON).")
  var names: [String] = []

  @Option(help: "A model whose parts are taken over where they are not trained.")
  var base: String?

  @Option(parsing: .upToNextOption, help: "Parts to train; all unless told.")
  var parts: [ModelBuilder.Part] = ModelBuilder.Part.allCases

  @Option(help: "The model file to write.")
  var output: String

  func validate() throws {
    guard Language(rawValue: language) != nil else {
      throw ValidationError("--language: expected de or en, found “\(language)”")
    }
  }

  func run() throws {
    guard let language = Language(rawValue: language) else { return }
    let treebank = try Treebank(language: language, paths: trees + tagged)
    var builder = try ModelBuilder(treebank: treebank, base: base)
    for part in ModelBuilder.Part.allCases where parts.contains(part) {
      try builder.train(part, lexicon: lexicon, names: names)
    }
    try Data(ModelFile.pack(builder.sections)).write(to: URL(fileURLWithPath: output))
  }
}
