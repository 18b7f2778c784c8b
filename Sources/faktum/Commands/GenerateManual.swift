import ArgumentParser
import Files

/// `faktum generate-manual`: writes the manual page, from the command definitions.
struct GenerateManual: FaktumCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the manual page.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Option(name: .shortAndLong, help: "File to write.") var output = "man/faktum.1"

  @MainActor
  func run(_ program: Program) throws {
    if let slash = output.lastIndex(of: "/") { try FileSystem.makeFolder(String(output[..<slash])) }
    try AtomicFile.write(Array(ManualPage(CommandIndex.shared).text.utf8), to: output, mode: 0o644)
  }
}
