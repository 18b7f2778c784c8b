import Glibc

/// A lock on a file, held as long as this value lives; the system gives it back when the process ends, however
/// it ends, so a killed process leaves no stale lock.
public final class FileLock: Sendable {
  /// The lock file.
  public let path: String
  private let descriptor: Int32

  /// Takes the lock `path`, or fails at once with a finding that says who holds it. `started` is when the
  /// holder began, as it shall be told to others, such as an ISO 8601 time.
  public init(path: String, started: String) throws(Finding) {
    if let folder = FileSystem.parent(of: path) {
      try FileSystem.makeFolder(folder, mode: 0o700)
    }
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .system(errno, .lock, file: path) }
    do throws(Finding) {
      try Self.take(opened, path: path)
      guard ftruncate(opened, 0) == 0 else { throw .system(errno, .lock, file: path) }
      try FileSystem.write("pid \(getpid()), started \(started)\n".utf8, to: opened, name: path)
    } catch {
      close(opened)
      throw error
    }
    self.path = path
    descriptor = opened
  }

  deinit {
    // The text names the holder; an empty file says that nobody holds it. The file itself stays: removing it
    // would let two processes lock two files of the same name.
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func take(_ descriptor: Int32, path: String) throws(Finding) {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw .system(errno, .lock, file: path) }
      let holder = try FileSystem.readAll(descriptor, name: path, limit: 4096)
      let text = String(decoding: holder.prefix { $0 != 0x0A }, as: UTF8.self)
      var finding = Finding(
        .error, "already in use by another faktum\(text.isEmpty ? "" : " (\(text))")",
        hint: "end the other session first", file: path)
      finding.errorNumber = EWOULDBLOCK
      throw finding
    }
  }
}
