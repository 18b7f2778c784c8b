internal import CReadline
internal import Glibc

/// The lines a user entered before, in a file that only they can read.
@MainActor
struct LineHistory {
  private var path: String?
  private var last: String?

  /// How many lines are kept.
  private static let limit = 1_000

  mutating func load(from path: String) {
    let descriptor = open(path, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }  // a read-only home: the history lives as long as the session
    close(descriptor)
    self.path = path
    stifle_history(Int32(Self.limit))
    _ = read_history(path)
    if history_length >= Int32(Self.limit) { _ = history_truncate_file(path, Int32(Self.limit / 2)) }
  }

  /// Records `line` at once, so that a kill loses nothing; blanks and repetitions are not recorded.
  mutating func record(_ line: String) {
    guard !line.allSatisfy(\.isWhitespace), line != last else { return }
    last = line
    add_history(line)
    if let path { _ = append_history(1, path) }
  }
}
