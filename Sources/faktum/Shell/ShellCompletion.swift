import Files
import Terminal

/// What could stand at the cursor of the shell.
@MainActor
struct ShellCompletion {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Commands first, then their subcommands, options, values, decks or files.
  func completions(_ request: CompletionRequest) -> Completions {
    let words = request.precedingWords
    let index = CommandIndex.shared
    guard let command = index.command(words.filter { $0 != "help" }) else {
      return .words(index.commands.map(\.name) + ["help", "quit"])
    }
    if let option = words.last.flatMap({ name in command.arguments.first { $0.names.contains(name) } }),
      option.kind == "option"
    {
      return values(option)
    }
    if request.word.hasPrefix("-") { return .words(command.arguments.flatMap(\.names)) }
    if !command.subcommands.isEmpty, words.last == command.name {
      return .words(command.subcommands.map(\.name))
    }
    let positional = command.arguments.first { $0.kind == "positional" }
    return positional.map(values) ?? .words(command.arguments.flatMap(\.names))
  }

  private func values(_ argument: CommandIndex.Argument) -> Completions {
    if !argument.values.isEmpty { return .words(argument.values) }
    switch argument.valueName {
    case "deck": return .words(program.deckFiles.names)
    case "learner": return .words(program.learnerNames)
    case "lang": return .words(["de", "en"])
    case "file", "folder", "article", "output": return .files
    default: return .words([])
    }
  }
}
