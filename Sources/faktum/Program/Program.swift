import Files
import Glibc
import Progress
import Quantities
import Terminal

/// Everything a command gets from the outside: terminal, language, folders, settings, time and chance.
@MainActor
final class Program {
  /// The options of the command line.
  let options: ProgramOptions
  /// The language of the program.
  let language: Language
  /// Texts in that language.
  let wording: Wording
  /// Standard output.
  let console: Console
  /// Standard error.
  let messages: Console
  /// Where decks and progress lie.
  let workspace: Workspace

  init(_ options: ProgramOptions) {
    self.options = options
    let environment = Environment()
    console = Self.console(.standardOutput, options, environment)
    messages = Self.console(.standardError, options, environment)
    workspace = Workspace(decks: options.decks, progress: options.progress, environment)
    language = options.language ?? Self.chosenLanguage(workspace) ?? .preferred(environment)
    wording = Wording(language)
  }

  /// The options for a command typed into the shell: what was said or decided at its start still holds.
  var inheritedOptions: ProgramOptions {
    var inherited = options
    inherited.language = language
    inherited.isAccessible = console.profile.isAccessible
    return inherited
  }

  /// Whether a person sits at the keyboard and sees the output.
  var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && console.profile.isTerminal }

  /// The keyboard: readline on a terminal, plain lines from anything else.
  lazy var lines: any LineReader = {
    guard isInteractive else { return PlainLineReader(echoingOn: console) }
    let editor = ReadlineEditor.shared
    editor.style = console.profile.style
    return editor
  }()

  /// Single keys: without Enter on a terminal, first characters of lines from anything else.
  lazy var keys: any KeyReader =
    isInteractive
    ? TerminalKeyReader(console: console, sink: DescriptorSink.standardOutput) : PlainKeyReader(lines)

  /// Shows a finding on standard error.
  func report(_ finding: Finding) {
    let isColored = messages.profile.style.isColored
    let style: Finding.Style =
      switch language {
      case .german: .german(isColoured: isColored, width: messages.width)
      case .english: Finding.Style(isColoured: isColored, width: messages.width)
      }
    messages.writeVerbatim(finding.rendered(style) + "\n")
  }

  /// A bar on standard error for `total` steps of the work called `label`.
  func meter(_ label: String, total: Int) -> ProgressMeter {
    let start = ContinuousClock.now
    return ProgressMeter(
      label: label, total: total, on: DescriptorSink.standardError, profile: messages.profile,
      now: { start.duration(to: .now) }, remaining: wording.remaining)
  }

  /// The language of the settings. Broken settings are reported by the commands that need them.
  private static func chosenLanguage(_ workspace: Workspace) -> Language? {
    do throws(Finding) { return try Settings(progress: workspace.progress).language } catch { return nil }
  }

  private static func console(
    _ sink: DescriptorSink, _ options: ProgramOptions, _ environment: Environment
  ) -> Console {
    Console(
      sink,
      profile: TerminalProfile(
        isTerminal: sink.isTerminal, color: options.color ?? .auto, accessible: options.isAccessible,
        environment: { environment[$0] }))
  }
}
