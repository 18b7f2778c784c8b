import ArgumentParser

/// The program `faktum-train`.
@main
struct FaktumTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains and measures the language models.",
    subcommands: [Train.self, Evaluate.self, EvaluateNames.self, Show.self, MeasureMorphology.self])
}
