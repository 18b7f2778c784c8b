public import Files
public import Scheduling

/// Reads what a learner has done: the snapshot where it fits, and the log.
public struct ProgressFile: Sendable {
  /// The state that the log leads to.
  public private(set) var state: ProgressState
  /// Everything wrong with the log.
  public private(set) var findings: [Finding] = []
  /// The effective entries of the session that was interrupted, oldest first.
  public private(set) var unfinishedEntries: [LogEntry] = []
  /// Whether a new snapshot would save time at the next start.
  let wantsSnapshot: Bool
  /// The part of the log that `state` follows from.
  let log: LogPrefix

  /// Reads the learner's progress; nothing is written. A learner without a log has learned nothing yet.
  public init(_ learner: Learner, scheduler: Scheduler) throws(Finding) {
    guard FileSystem.exists(learner.log) else {
      state = ProgressState()
      wantsSnapshot = false
      log = LogPrefix()
      return
    }
    if let fast = try Self.fromSnapshot(learner, scheduler: scheduler) {
      self = fast
      return
    }
    let bytes = try FileSystem.bytes(of: learner.log)
    let contents = LogContents(bytes, file: learner.log)
    var prefix = LogPrefix()
    prefix.append(bytes[...])
    log = prefix
    let effective = EffectiveEntries(contents.entries)
    state = ProgressState(effective, scheduler: scheduler)
    findings = contents.findings
    wantsSnapshot = findings.isEmpty && contents.entries.count > 500
    collectUnfinished(effective.entries)
  }

  private init(state: ProgressState, wantsSnapshot: Bool, log: LogPrefix) {
    self.state = state
    self.wantsSnapshot = wantsSnapshot
    self.log = log
  }

  /// The snapshot's state and the log's tail; nil if they do not fit and the whole log must be read.
  private static func fromSnapshot(
    _ learner: Learner, scheduler: Scheduler
  ) throws(Finding) -> ProgressFile? {
    guard let bytes = try? FileSystem.bytes(of: learner.snapshot), let snapshot = Snapshot(bytes),
      snapshot.scheduler == scheduler.fingerprint
    else { return nil }
    let status = try FileStatus(path: learner.log)
    if status == snapshot.logStatus {
      return ProgressFile(state: snapshot.state, wantsSnapshot: false, log: snapshot.log)
    }
    guard status.size >= snapshot.log.size else { return nil }
    let log = try FileSystem.bytes(of: learner.log)
    guard snapshot.log.isPrefix(of: log) else { return nil }
    return tail(log[snapshot.log.size...], after: snapshot, learner: learner, scheduler: scheduler)
  }

  private static func tail(
    _ bytes: ArraySlice<UInt8>, after snapshot: Snapshot, learner: Learner, scheduler: Scheduler
  ) -> ProgressFile? {
    let contents = LogContents(Array(bytes), file: learner.log, firstLine: snapshot.log.lines + 1)
    let effective = EffectiveEntries(contents.entries)
    guard contents.findings.isEmpty, effective.isComplete else { return nil }
    if let first = effective.entries.first, let last = snapshot.state.last {
      guard last < LogEntry.Position(first) else { return nil }
    }
    var prefix = snapshot.log
    prefix.append(bytes)
    var file = ProgressFile(
      state: snapshot.state, wantsSnapshot: contents.entries.count > 500, log: prefix)
    for entry in effective.entries { file.state.apply(entry, scheduler: scheduler) }
    if file.state.unfinished == snapshot.state.unfinished, snapshot.state.unfinished != nil { return nil }
    file.collectUnfinished(effective.entries)
    return file
  }

  private mutating func collectUnfinished(_ entries: [LogEntry]) {
    guard let session = state.unfinished?.id else { return }
    unfinishedEntries = entries.filter { $0.id.session == session }
  }
}
