internal import CReadline
internal import Glibc

/// The terminal line editor, backed by GNU readline.
///
/// Readline has one copy of its state per process, so there is one `shared` editor, and the main actor owns
/// it. Every C callback is a closure *literal written inside a main-actor method*: Swift infers it as
/// main-actor isolated, adds a run-time check on entry, and lets it use the editor's state directly.
@MainActor
public final class ReadlineEditor: LineReader {
  /// The editor of this process.
  public static let shared = ReadlineEditor()

  /// How prompts look.
  public var style = Style.plain

  var completions: (CompletionRequest) -> Completions = { _ in .words([]) }
  var pendingMatches: ArraySlice<String> = []
  var wasInterrupted = false
  var history = LineHistory()

  private init() {
    ensureUTF8Locale()
    rl_readline_name = UnsafePointer(strdup("Faktum"))  // for `$if Faktum` in inputrc; lives as long as we do
    rl_catch_signals = 1  // SIGTSTP, SIGTERM, SIGHUP, SIGWINCH: readline restores the terminal
    rl_initialize()
    installCompletion()
    installCancelKey()
    _ = rl_variable_bind("completion-query-items", "0")  // never block on a y/n question
    _ = rl_variable_bind("page-completions", "off")
    using_history()
    // Between two prompts Ctrl-C is a signal again; a session must survive it.
    signal(SIGINT, SIG_IGN)
  }

  /// A person is typing.
  public var isInteractive: Bool { true }

  /// Lets the user edit a line; several pasted lines become one.
  public func readLine(_ request: LineRequest) -> LineInput {
    wasInterrupted = false
    completions = request.completions
    guard let buffer = readline(style.renderPrompt(request.prompt)) else {
      fputs("\n", rl_outstream)
      fflush(rl_outstream)
      return .endOfInput
    }
    defer { free(buffer) }
    if wasInterrupted { return .interrupted }
    let line = String(cString: buffer).split(whereSeparator: \.isNewline).joined(separator: " ")
    if request.recordsHistory(line) { history.record(line) }
    return .line(line)
  }

  /// Reads the lines recorded by earlier runs from `path` and records further ones there.
  public func loadHistory(from path: String) {
    history.load(from: path)
  }

  private func installCompletion() {
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_attempted_completion_function = { text, start, end in
      ReadlineEditor.shared.matches(of: text, at: Int(start)..<Int(end))
    }
  }

  private func matches(
    of text: UnsafePointer<CChar>?, at range: Range<Int>
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let request = CompletionRequest(line: String(cString: rl_line_buffer), wordRange: range)
    switch completions(request) {
    case .files:
      rl_attempted_completion_over = 0  // readline falls back to file names
      return nil
    case .words(let words):
      rl_attempted_completion_over = 1
      pendingMatches = words.filter { $0.hasPrefix(request.word) }[...]
      return rl_completion_matches(text) { _, _ in
        // Readline frees each match with free(), so each must come from malloc().
        ReadlineEditor.shared.pendingMatches.popFirst().flatMap { strdup($0) }
      }
    }
  }

  /// While a line is edited, Ctrl-C is a key like any other: no signal, no handler, no EINTR.
  /// The terminal's interrupt character comes back as soon as the line is done.
  private func installCancelKey() {
    rl_prep_term_function = { meta in
      rl_prep_terminal(meta)
      shim_disable_interrupt_key(STDIN_FILENO)
    }
    for name in ["emacs-standard", "vi-insert", "vi-command"] {
      _ = rl_bind_key_in_map(
        3,
        { _, _ in
          ReadlineEditor.shared.wasInterrupted = true
          _ = rl_end_of_line(1, 0)
          rl_redisplay()
          fputs("^C", rl_outstream)
          return rl_newline(1, 10)
        }, shim_keymap(name))
    }
  }
}

/// Readline reads bytes by the C locale; without a UTF-8 one it takes "ü" for two meta keys.
private func ensureUTF8Locale() {
  setlocale(LC_ALL, "")
  if String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" {
    // Readline asks the environment again when it starts.
    setenv(getenv("LC_ALL") == nil ? "LC_CTYPE" : "LC_ALL", "C.UTF-8", 1)
    setlocale(LC_ALL, "")
  }
  setlocale(LC_NUMERIC, "C")  // keep printf and strtod independent of the user's language
}
