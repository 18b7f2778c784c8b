import Glibc
import TestSupport

/// A home of its own for one test: the program sees nothing of the machine it runs on.
final class Sandbox {
  /// The current folder of the programs that are run, and their home.
  let folder: TemporaryFolder
  /// The variables the programs see.
  var environment: [String: String]

  /// An empty home; the program speaks `language` ("de" or "en").
  init(language: String = "en") throws {
    folder = try TemporaryFolder()
    environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "TERM": "dumb", "INPUTRC": "/dev/null",
      "LANG": language == "de" ? "de_DE.UTF-8" : "C.UTF-8", "COLUMNS": "80",
    ]
  }

  /// The program under test, beside the test bundle.
  static let executable: String = {
    let path = CommandLine.arguments[0]
    return (path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".") + "/faktum"
  }()

  /// Runs the program without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try ProgramRun(
      Self.executable, arguments, input: input, environment: environment, directory: folder.path)
  }

  /// Runs the program with standard output going to `path`.
  func run(_ arguments: [String], outputPath: String) throws -> ProgramRun {
    try ProgramRun(
      Self.executable, arguments, environment: environment, directory: folder.path, outputPath: outputPath)
  }

  /// Starts the program on a terminal.
  func terminal(_ arguments: String..., columns: UInt16 = 80) throws -> PseudoTerminal {
    let script = "cd \"$0\" && exec \"$@\""
    return try PseudoTerminal(
      "/bin/sh", ["-c", script, folder.path, Self.executable] + arguments, environment: environment,
      columns: columns, keeping: self)
  }
}
