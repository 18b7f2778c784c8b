import Dispatch
public import Files
import Synchronization

/// The log of one learner, open for appending.
///
/// Each entry goes out in one write, so that it survives `kill -9` as soon as `append` returns. The wait for the
/// disk runs beside the learner's reading: `append` starts it, and the next `append` (or `settle`) waits for it.
/// So no answer is accepted before the one before it is on the disk.
public final class ReviewLog: Sendable {
  private let file: AppendLog
  private let queue = DispatchQueue(label: "faktum.log")
  private let syncing = DispatchGroup()
  private let failure = Mutex<Finding?>(nil)

  /// Opens the log at `path`; makes it (mode 0600) and its folders (0700) if needed.
  public init(path: String) throws(Finding) {
    file = try AppendLog(path: path)
  }

  /// Set if the file ended in the middle of a line when it was opened.
  public var tornLine: Finding? { file.tornLine }

  /// Waits until the entry before is on the disk, writes this one, and starts putting it on the disk.
  public func append(_ entry: LogEntry) throws(Finding) {
    try settle()
    try file.append(entry.line)
    queue.async(group: syncing) { [self] in
      do throws(Finding) {
        try file.sync()
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until everything is on the disk; fails if the disk failed, once.
  public func settle() throws(Finding) {
    syncing.wait()
    let failed = failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
    if let failed { throw failed }
  }
}
