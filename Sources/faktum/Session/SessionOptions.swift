public import ArgumentParser
import Assessment
import Facts
public import Study

/// What the commands that ask questions have in common.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who learns.", valueName: "learner")) var learner: String?

  @Option(
    name: [.customLong("cards"), .customLong("count")],
    help: ArgumentHelp("At most so many cards.", valueName: "count"))
  var cards: Int?

  @Option(
    help: ArgumentHelp(
      "Only some cards: wrong, flagged, tag:NAME, kind:NAME or distortion:NAME. May be repeated.",
      valueName: "filter"))
  var only: [QuestionFilter] = []

  @Option(help: ArgumentHelp("Seed of all that is shuffled.", valueName: "number")) var seed: UInt64?
  @Flag(help: "Do not record how long answers take.") var noTiming = false
}

/// Numbers that count something.
enum CountOption {
  /// Fails for numbers below zero.
  static func check(_ counts: Int?...) throws {
    for case let count? in counts where count < 0 {
      throw ValidationError("a count cannot be negative: \(count)")
    }
  }
}

extension QuestionFilter: ExpressibleByArgument {
  /// Reads `wrong`, `flagged`, `tag:x`, `kind:x`, `distortion:x`; nil for anything else.
  public init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("wrong", 1): self = .wrong
    case ("flagged", 1): self = .flagged
    case ("tag", 2): self = .tag(parts[1])
    case ("kind", 2):
      guard let kind = ItemKind(rawValue: parts[1]) else { return nil }
      self = .kind(kind)
    case ("distortion", 2):
      guard let distortion = Distortion(rawValue: parts[1]) else { return nil }
      self = .distortion(distortion)
    default: return nil
    }
  }
}
