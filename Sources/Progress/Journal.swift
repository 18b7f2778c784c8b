public import Files
public import Scheduling

/// A learner's progress, open for writing: one process at a time.
public final class Journal {
  /// Whose progress it is.
  public let learner: Learner
  /// The state when the journal was opened, or after the last `reload`.
  public private(set) var state: ProgressState
  /// Everything wrong with the log.
  public private(set) var findings: [Finding]
  /// The effective entries of the session that was interrupted, oldest first.
  public private(set) var unfinishedEntries: [LogEntry]

  private let scheduler: Scheduler
  private let lock: FileLock
  private let log: ReviewLog
  private var wantsSnapshot: Bool
  private var prefix: LogPrefix
  private var appended: [LogEntry] = []

  /// Takes the lock, reads the state and opens the log. Fails at once, naming the holder, if another process has
  /// the lock. `started` is the present time as others shall be told it.
  public init(_ learner: Learner, scheduler: Scheduler, started: String) throws(Finding) {
    try FileSystem.makeFolder(learner.folder, mode: 0o700)
    lock = try FileLock(path: learner.lock, started: started)
    let file = try ProgressFile(learner, scheduler: scheduler)
    log = try ReviewLog(path: learner.log)
    self.learner = learner
    self.scheduler = scheduler
    state = file.state
    findings = file.findings
    unfinishedEntries = file.unfinishedEntries
    wantsSnapshot = file.wantsSnapshot
    prefix = file.log
  }

  /// Appends an entry; when this returns, it survives `kill -9`, and the one before it a power cut.
  public func append(_ entry: LogEntry) throws(Finding) {
    try log.append(entry)
    appended.append(entry)
  }

  /// Waits until everything is on the disk.
  public func settle() throws(Finding) {
    try log.settle()
  }

  /// Reads the log again, with what was appended since.
  public func reload() throws(Finding) {
    try settle()
    let file = try ProgressFile(learner, scheduler: scheduler)
    state = file.state
    findings = file.findings
    unfinishedEntries = file.unfinishedEntries
    appended = []
    wantsSnapshot = true
    prefix = file.log
  }

  /// The last entry of the log that can be taken back: an answer of an earlier session, for an undo that reaches
  /// across the end of a session. Nil if there is none.
  public func lastReview() throws(Finding) -> LogEntry? {
    try settle()
    let contents = LogContents(try FileSystem.bytes(of: learner.log), file: learner.log)
    return EffectiveEntries(contents.entries).entries.last { entry in
      if case .reviewed = entry.event { true } else { false }
    }
  }

  /// Waits until everything is on the disk, and leaves a snapshot for a quick start. Without it nothing is lost.
  public func close() throws(Finding) {
    try settle()
    guard !appended.isEmpty || wantsSnapshot, let state = try stateAfterAppended() else { return }
    let tail = try FileSystem.bytes(of: learner.log, from: prefix.size)
    let status = try FileStatus(path: learner.log)
    guard status.size == prefix.size + tail.count else { return }
    prefix.append(tail[...])
    if prefix.segments.count > 1000 { prefix = try wholeLog() }
    let snapshot = Snapshot(
      state: state, scheduler: scheduler.fingerprint, log: prefix, logStatus: status)
    try AtomicFile.write(snapshot.bytes, to: learner.snapshot, mode: 0o600)
    self.state = state
    appended = []
    wantsSnapshot = false
  }

  /// The log as one piece, after very many sessions.
  private func wholeLog() throws(Finding) -> LogPrefix {
    var whole = LogPrefix()
    whole.append(try FileSystem.bytes(of: learner.log)[...])
    return whole
  }

  /// The state with what this journal appended; nil if the log is damaged and must be read anew each time.
  private func stateAfterAppended() throws(Finding) -> ProgressState? {
    guard findings.isEmpty else { return nil }
    let effective = EffectiveEntries(appended)
    let follows = effective.entries.first.map { first in
      state.last.map { $0 < LogEntry.Position(first) } ?? true
    }
    guard effective.isComplete, follows ?? true else {
      let contents = LogContents(try FileSystem.bytes(of: learner.log), file: learner.log)
      guard contents.findings.isEmpty else { return nil }
      return ProgressState(EffectiveEntries(contents.entries), scheduler: scheduler)
    }
    var next = state
    for entry in effective.entries { next.apply(entry, scheduler: scheduler) }
    return next
  }
}
