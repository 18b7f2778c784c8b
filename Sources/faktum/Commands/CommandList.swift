import ArgumentParser

/// The commands, in the order of the help.
enum CommandList {
  static let all: [any ParsableCommand.Type] = [
    GenerateCommand.self, ReviewCommand.self, CheckCommand.self, DecksCommand.self, StudyCommand.self,
    QuizCommand.self, StatsCommand.self, ResultsCommand.self, ExportCommand.self, ExtractCommand.self,
    AnalyseCommand.self, LearnerCommand.self, ProgressCommand.self, GenerateManual.self,
    GenerateCompletions.self,
  ]

  /// Every word that may come first.
  static let names = all.map(name) + ["help"]

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? command._commandName
  }
}
