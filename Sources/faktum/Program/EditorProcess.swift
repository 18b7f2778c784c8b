import Files
import Glibc

/// The user's editor as a process of its own.
enum EditorProcess {
  /// Opens `path` in `$VISUAL`, `$EDITOR` or `vi`, and waits until the user is done.
  static func run(on path: String, _ environment: Environment) throws(Finding) {
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    // The variable may hold options, so a shell takes it apart.
    let status = try spawn(["/bin/sh", "-c", "\(editor) \"$1\"", "sh", path])
    guard status == 0 else {
      throw Finding(
        .error, "the editor “\(editor)” ended with code \(status)",
        hint: "set VISUAL or EDITOR to an editor that is installed")
    }
  }

  /// Runs a program with ordinary signals: the line editor ignores Ctrl-C between two prompts, the child must not.
  private static func spawn(_ words: [String]) throws(Finding) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, words[0], nil, &attributes, &arguments, environ)
    guard problem == 0 else { throw .system(problem, .read, file: words[0]) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
