import ArgumentParser
import Files
import Progress
import Terminal

/// `faktum progress`: the logs themselves.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Look after the logs of answers.", subcommands: [ProgressCheck.self],
    defaultSubcommand: ProgressCheck.self)
}

/// `faktum progress check`.
struct ProgressCheck: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read the logs of all learners and report every line that is damaged.",
    discussion: "Nothing is changed. What can be read is used by every command, whatever stands beside it.")

  @Argument(help: ArgumentHelp("Learners; all if none.", valueName: "learner")) var names: [String] = []
  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    let folder = program.workspace.progress
    let learners =
      try names.isEmpty ? Learners.all(progress: folder) : names.map { try Learner($0, progress: folder) }
    var isSound = true
    for learner in learners {
      let contents = LogContents(try FileSystem.bytes(of: learner.log), file: learner.log)
      for finding in contents.findings { program.report(finding) }
      isSound = isSound && contents.findings.isEmpty
      let entries = program.wording.count(
        contents.entries.count, ("Eintrag", "Einträge"), ("entry", "entries"))
      program.console.print("\(learner.name, .letter)  \(entries)")
    }
    if !isSound { throw ExitStatus.failed }
  }
}
