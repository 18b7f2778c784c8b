import ArgumentParser

/// The commands, in the order of the help.
enum CommandList {
  static let all: [any ParsableCommand.Type] = [
    GenerateManual.self, GenerateCompletions.self,
  ]
}
