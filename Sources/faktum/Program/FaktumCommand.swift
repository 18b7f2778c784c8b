import ArgumentParser

/// A command: parsed from words, then run with everything the outside world gives.
protocol FaktumCommand: ParsableCommand, Sendable {
  /// The options that every command takes.
  var common: CommonOptions { get }

  /// Does the work; throws a `Finding` or an `ExitStatus` if it fails.
  @MainActor func run(_ program: Program) throws
}

extension FaktumCommand {
  func run() throws {
    try MainActor.assumeIsolated { try run(Program(common.values)) }
  }
}
