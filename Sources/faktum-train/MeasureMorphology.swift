import ArgumentParser
@_spi(Training) import Linguistics

/// `faktum-train measure-morphology`: trains on nine lemmas of ten and measures on the tenth.
struct MeasureMorphology: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the morphology model on lemmas left out of its training.")

  @Option(help: "The lexicon (CFSA2).")
  var lexicon: String

  func run() throws {
    let entries = try Lexicon(path: lexicon).entries
    print("\(entries.count) forms")
    let training = entries.filter { !ReadingScore.isHeldOut($0) }
    let file = ModelFile.pack([(ReadingModel.section, ReadingTrainer().section(training))])
    try StoredModel.withFile(file) { file in
      guard let model = ReadingModel(file) else { return }
      for held in [true, false] {
        var score = ReadingScore()
        for entry in entries where ReadingScore.isHeldOut(entry) == held {
          score.add(entry, model.readings(entry.form))
        }
        print(held ? "lemmas left out:" : "lemmas seen:")
        print(score.description)
      }
    }
  }
}
