import Glibc
import Synchronization

/// An append-only file of lines: the truth about what a learner did.
///
/// Each record goes out in one `write` with `O_APPEND`, so records of two processes never mix. `sync` is
/// apart from `append`, so that it can run on another thread while the next question is being read.
public final class AppendLog: Sendable {
  /// The file as it was named.
  public let path: String
  /// Set if the file ended in the middle of a line when it was opened (a power cut, a full disk). The line
  /// stays as it is, and the next record starts on a line of its own.
  public let tornLine: Finding?

  private let descriptor: Int32
  private let isTorn: Mutex<Bool>

  /// Opens the log at `path`, and makes it (mode 0600) and its folders (0700) if needed.
  public init(path: String) throws(Finding) {
    if let folder = FileSystem.parent(of: path) {
      try FileSystem.makeFolder(folder, mode: 0o700)
    }
    let isNew = !FileSystem.exists(path)
    let opened = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .system(errno, .write, file: path) }
    do throws(Finding) {
      if isNew { try FileSystem.syncFolder(of: path) }
      tornLine = try Self.tornLine(opened, path: path)
    } catch {
      close(opened)
      throw error
    }
    self.path = path
    descriptor = opened
    isTorn = Mutex(tornLine != nil)
  }

  deinit {
    close(descriptor)
  }

  /// Appends one record; `line` must hold no line feed. The record is safe from `kill -9` when this returns,
  /// and from a power cut after the next `sync`.
  public func append(_ line: some Collection<UInt8>) throws(Finding) {
    precondition(!line.contains(0x0A), "a record is one line")
    let failure = isTorn.withLock { isTorn -> Int32? in
      var record: [UInt8] = isTorn ? [0x0A] : []
      record.append(contentsOf: line)
      record.append(0x0A)
      let count = writeOnce(record)
      isTorn = count > 0 ? count < record.count : isTorn
      return count == record.count ? nil : count < 0 ? errno : ENOSPC
    }
    if let failure { throw .system(failure, .write, file: path) }
  }

  /// Appends one record given as text.
  public func append(_ line: String) throws(Finding) {
    try append(line.utf8)
  }

  /// Waits until everything appended so far is on the disk. May be called from any thread.
  public func sync() throws(Finding) {
    while fdatasync(descriptor) != 0 {
      // Pipes and devices cannot be synced; nothing is lost by that.
      if errno == EINVAL || errno == EROFS { return }
      guard errno == EINTR else { throw .system(errno, .write, file: path) }
    }
  }

  private func writeOnce(_ record: [UInt8]) -> Int {
    while true {
      let count = record.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 || errno != EINTR { return count }
    }
  }

  private static func tornLine(_ descriptor: Int32, path: String) throws(Finding) -> Finding? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno, .read, file: path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    var last: UInt8 = 0
    guard pread(descriptor, &last, 1, status.st_size - 1) == 1 else {
      throw .system(errno, .read, file: path)
    }
    guard last != 0x0A else { return nil }
    let bytes = try FileSystem.bytes(of: path)
    let start = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Finding(
      .warning, "the last line is incomplete: writing it was interrupted",
      hint: "it is left as it is, and new records start on the next line",
      file: path, line: bytes.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 },
      column: String(decoding: bytes[start...], as: UTF8.self).count + 1,
      excerpt: String(decoding: bytes[start...].prefix(4096), as: UTF8.self))
  }
}
