import Terminal
import Results
import ArgumentParser
import Progress

/// `faktum learner`: who learns here.
struct LearnerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learner",
    abstract: "List the learners, or choose who learns.",
    subcommands: [LearnerList.self, LearnerUse.self],
    defaultSubcommand: LearnerList.self)
}

/// `faktum learner list`.
struct LearnerList: FaktumCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the learners.")

  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let usual = try program.settings().learner
    for learner in try Learners.all(progress: program.workspace.progress) {
      let answers = try program.log(of: learner).entries.entries.count { entry in
        if case .reviewed = entry.event { true } else { false }
      }
      let count = program.wording.count(answers, ("Antwort", "Antworten"), ("answer", "answers"))
      let mark = learner.name == usual ? program.wording(" (gewählt)", " (chosen)") : ""
      program.console.print("\(learner.name, .letter)  \(count)\(mark, .dim)")
    }
  }
}

/// `faktum learner use`.
struct LearnerUse: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Choose who learns from now on.",
    discussion: "A pseudonym protects better than a real name when results are passed on.")

  @Argument(help: ArgumentHelp("The learner's name.", valueName: "learner")) var name: String
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    var settings = try program.settings()
    settings.learner = try Learner(name, progress: program.workspace.progress).name
    try settings.save(progress: program.workspace.progress)
    program.console.print(
      "\(program.wording("Ab jetzt lernt", "From now on the learner is")) \(name, .letter).")
  }
}
