internal import CTerminalTesting
internal import Glibc

/// A program that ran to its end without a terminal.
public struct ProgramRun: Sendable, Hashable {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
  /// Its exit code, or 128 + number for a signal.
  public let exitCode: Int32

  /// A run with a known result, for comparisons.
  public init(output: String, errors: String, exitCode: Int32) {
    self.output = output
    self.errors = errors
    self.exitCode = exitCode
  }

  /// Runs `executable` with `input` on standard input.
  ///
  /// - Parameters:
  ///   - environment: all variables the program sees.
  ///   - directory: where the program runs; nil for where the test runs.
  ///   - outputPath: a file that standard output goes to instead of `output`.
  public init(
    _ executable: String, _ arguments: [String] = [], input: [UInt8] = [], environment: [String: String],
    directory: String? = nil, outputPath: String? = nil
  ) throws {
    let folder = try TemporaryFolder()
    let (inPath, outPath, errPath) = (folder.path + "/in", folder.path + "/out", folder.path + "/err")
    try folder.write(input, to: "in")
    let words = CStrings([executable] + arguments)
    let variables = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    let process = program_spawn(
      executable, words.pointers, variables.pointers, directory, inPath, outputPath ?? outPath, errPath)
    guard process > 0 else { throw SpawnError(number: errno) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    output = outputPath == nil ? folder.read("out") : ""
    errors = folder.read("err")
  }

  /// Runs `executable` with a text on standard input.
  public init(
    _ executable: String, _ arguments: [String] = [], input: String, environment: [String: String],
    directory: String? = nil
  ) throws {
    try self.init(
      executable, arguments, input: Array(input.utf8), environment: environment, directory: directory)
  }
}
