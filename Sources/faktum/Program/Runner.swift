import ArgumentParser
import Files
import Glibc
import Terminal

/// Runs one command line and turns whatever happens into text and an exit code.
@MainActor
struct Runner {
  /// The options the shell was started with; its commands inherit them.
  var inherited = ProgramOptions()
  /// Whether the command was typed into the shell, which knows the program's name already.
  var isShell = false

  /// Parses and runs `arguments`: the exit code.
  func run(_ arguments: [String]) -> Int32 {
    if arguments == ["--version"] { return printVersion() }
    if let word = arguments.first, !word.hasPrefix("-"), !CommandList.names.contains(word) {
      return reportUnknown(word)
    }
    do {
      var command = try Faktum.parseAsRoot(arguments)
      guard let own = command as? any FaktumCommand else {
        try command.run()
        return ExitStatus.done.rawValue
      }
      return run(own)
    } catch {
      return report(parsing: error)
    }
  }

  private func run(_ command: any FaktumCommand) -> Int32 {
    let program = Program(command.common.values.merged(over: inherited))
    do {
      if isShell, command is Faktum { return ExitStatus.done.rawValue }
      try command.run(program)
      return finish(program)
    } catch let finding as Finding {
      guard !finding.isClosedPipe else { return ExitStatus.done.rawValue }
      program.report(finding)
      return status(of: finding).rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      return report(parsing: error)
    }
  }

  private func printVersion() -> Int32 {
    let program = Program(inherited)
    program.console.writeVerbatim(programVersion + "\n")
    return finish(program)
  }

  private func reportUnknown(_ word: String) -> Int32 {
    let program = Program(inherited)
    let wording = program.wording
    let nearest = Spelling.nearest(to: word, among: CommandList.names)
    let hint = nearest.map { wording("Gemeint: \($0)?", "did you mean \($0)?") }
    program.report(
      Finding(
        .error, wording("es gibt keinen Befehl „\(word)“", "there is no command “\(word)”"),
        hint: hint ?? wording("help zeigt die Befehle", "faktum --help lists the commands")))
    return ExitStatus.usage.rawValue
  }

  /// Output that could not be written (a full disk behind `>`) is a failure, too.
  private func finish(_ program: Program) -> Int32 {
    guard let number = program.console.failure else { return ExitStatus.done.rawValue }
    program.report(.system(number, .write, file: program.wording("Standardausgabe", "standard output")))
    return ExitStatus.file.rawValue
  }

  private func status(of finding: Finding) -> ExitStatus {
    finding.errorNumber == EWOULDBLOCK ? .locked : finding.errorNumber != nil ? .file : .failed
  }

  /// Help goes to standard output, a usage error with its hint to standard error.
  private func report(parsing error: any Error) -> Int32 {
    let code = Faktum.exitCode(for: error)
    let message = Faktum.fullMessage(for: error)
    let sink: DescriptorSink = code == .success ? .standardOutput : .standardError
    if !message.isEmpty { sink.write(message.sanitized(keepingNewlines: true) + "\n") }
    if code == .success { return ExitStatus.done.rawValue }
    return code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue
  }
}
