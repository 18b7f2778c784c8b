import Files
import Glibc
import Terminal

/// `faktum>`: every command, with completion and history.
@MainActor
struct Shell {
  private let program: Program
  private let completion: ShellCompletion

  init(_ program: Program) {
    self.program = program
    completion = ShellCompletion(program)
  }

  /// Reads and runs commands until the user leaves. From a pipe, the first command that fails ends the shell.
  func run() throws {
    let isInteractive = program.isInteractive
    if isInteractive {
      openHistory()
      program.console.print(program.wording.shellGreeting)
    }
    while let line = nextLine() {
      let status = execute(line)
      if status == nil { return }
      if !isInteractive, let status, status != 0 { throw ExitStatus(rawValue: status) ?? .failed }
    }
  }

  /// The next line; nil at the end. Ctrl-C drops the line.
  private func nextLine() -> String? {
    let request = LineRequest(
      prompt: StyledText("faktum> ", .prompt), completions: completion.completions,
      recordsHistory: { _ in true })
    while true {
      switch program.lines.readLine(request) {
      case .line(let line): return line
      case .interrupted: continue
      case .endOfInput: return nil
      }
    }
  }

  /// Runs one line: its exit code, or nil if it asks to leave.
  private func execute(_ line: String) -> Int32? {
    do throws(Finding) {
      var words = try ShellWords.split(line)
      if words.first == "faktum" { words.removeFirst() }
      guard let first = words.first, !first.hasPrefix("#") else { return ExitStatus.done.rawValue }
      if ["quit", "exit", ":quit", ":q", "q"].contains(first) { return nil }
      if words == ["help"] || words == ["?"] {
        printHelp()
        return ExitStatus.done.rawValue
      }
      return Runner(inherited: program.inheritedOptions, isShell: true).run(words)
    } catch {
      program.report(error)
      return ExitStatus.usage.rawValue
    }
  }

  private func printHelp() {
    let index = CommandIndex.shared
    let width = index.commands.map(\.name.displayWidth).max() ?? 0
    for command in index.commands {
      program.console.print(
        StyledText(command.abstract), indent: "  \(command.name.padded(to: width), .letter)  ")
    }
    program.console.print()
    program.console.print(StyledText(program.wording.shellHelp, .dim))
  }

  private func openHistory() {
    let folder = Environment().folder("XDG_STATE_HOME", or: ".local/state")
    do throws(Finding) {
      try FileSystem.makeFolder(folder, mode: 0o700)
      _ = program.lines
      ReadlineEditor.shared.loadHistory(from: "\(folder)/history")
    } catch {
      program.report(error)
    }
  }
}

extension Wording {
  fileprivate var shellGreeting: StyledText {
    """
    \("Faktum \(programVersion)", .title)  \
    \(self("help zeigt die Befehle, Tab ergänzt, Strg-D beendet.",
           "help lists the commands, Tab completes, Ctrl-D leaves."), .dim)
    """
  }

  fileprivate var shellHelp: String {
    self(
      "help BEFEHL erklärt einen Befehl mit Beispielen. quit oder Strg-D beendet.",
      "help COMMAND explains a command with examples. quit or Ctrl-D leaves.")
  }
}
