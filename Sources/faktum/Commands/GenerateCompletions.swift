import ArgumentParser
import Files

/// `faktum generate-completions`: writes the completion scripts of the shells, from the command definitions.
struct GenerateCompletions: FaktumCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the completion scripts for bash, zsh and fish.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Argument(help: "Folder to write to.") var folder = "completions"

  @MainActor
  func run(_ program: Program) throws {
    try FileSystem.makeFolder(folder)
    let scripts: [(name: String, shell: CompletionShell)] = [
      ("faktum.bash", .bash), ("_faktum", .zsh), ("faktum.fish", .fish),
    ]
    for (name, shell) in scripts {
      let script = Faktum.completionScript(for: shell)
      try AtomicFile.write(Array((script + "\n").utf8), to: "\(folder)/\(name)", mode: 0o644)
    }
  }
}
