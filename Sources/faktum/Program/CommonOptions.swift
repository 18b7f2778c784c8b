public import ArgumentParser
public import Quantities
public import Terminal

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder of the decks.", valueName: "folder"), completion: .directory)
  var decks: String?

  @Option(
    help: ArgumentHelp("Folder of the learners' progress.", valueName: "folder"), completion: .directory)
  var progress: String?

  @Option(help: "Language of the program; by default that of the locale.")
  var lang: Language?

  @Option(help: "When to use colours; by default on terminals.")
  var color: TerminalProfile.ColorChoice?

  @Flag(help: "Linear output for screen readers: words instead of colours and drawings.")
  var accessible = false

  /// The options as plain values.
  var values: ProgramOptions {
    ProgramOptions(
      decks: decks, progress: progress, language: lang, color: color, isAccessible: accessible)
  }
}

/// What the common options say.
struct ProgramOptions: Sendable, Hashable {
  /// The folder of the decks; nil to look for it.
  var decks: String?
  /// The folder of the learners' progress; nil to look for it.
  var progress: String?
  /// The language of the program; nil for the settings' or the locale's.
  var language: Language?
  /// When to use colours; nil for the default.
  var color: TerminalProfile.ColorChoice?
  /// Whether output is to be linear.
  var isAccessible = false

  /// These options, with those of `other` where nothing was said.
  func merged(over other: ProgramOptions) -> ProgramOptions {
    ProgramOptions(
      decks: decks ?? other.decks, progress: progress ?? other.progress,
      language: language ?? other.language, color: color ?? other.color,
      isAccessible: isAccessible || other.isAccessible)
  }
}

extension Language: ExpressibleByArgument {}
extension TerminalProfile.ColorChoice: ExpressibleByArgument {}
