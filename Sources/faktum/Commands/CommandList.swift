import ArgumentParser

/// The commands, in the order of the help.
enum CommandList {
  static let all: [any ParsableCommand.Type] = [
    CheckCommand.self, StudyCommand.self, QuizCommand.self, StatsCommand.self, ExportCommand.self,
    DecksCommand.self,
    GenerateManual.self, GenerateCompletions.self,
  ]

  /// Every word that may come first.
  static let names = all.map(name) + ["help"]

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? kebab(String(describing: command))
  }

  /// `GenerateManual` is typed as `generate-manual`.
  private static func kebab(_ typeName: String) -> String {
    var result = ""
    for letter in typeName {
      if letter.isUppercase, !result.isEmpty { result += "-" }
      result += letter.lowercased()
    }
    return result
  }
}
