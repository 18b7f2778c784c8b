import Files
import Scheduling
import Testing

@testable import Progress

struct SnapshotTests {
  /// A desk whose learner has a log of a thousand entries and a snapshot of it.
  func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write(logBytes(history(seed: 5, count: 1000)))
    try desk.journal().close()
    #expect(FileSystem.exists(desk.learner.snapshot))
    return desk
  }

  @Test func `the snapshot and the log lead to the same state`() throws {
    let desk = try desk()
    let fast = try desk.read()
    #expect(!fast.wantsSnapshot)
    try FileSystem.remove(desk.learner.snapshot)
    #expect(try desk.read().state == fast.state)
  }

  @Test func `what was appended after the snapshot counts`() throws {
    let desk = try desk()
    let log = try AppendLog(path: desk.learner.log)
    for number in 1...20 {
      try log.append(
        entry(number, minutes: 10_000_000 + number, session: "s2", .reviewed(sampleReview())).line)
    }
    let fast = try desk.read()
    try FileSystem.remove(desk.learner.snapshot)
    #expect(try desk.read().state == fast.state)
  }

  @Test func `an undo that reaches behind the snapshot counts`() throws {
    let desk = try desk()
    let last = try undoLast(desk)
    let fast = try desk.read().state
    try FileSystem.remove(desk.learner.snapshot)
    #expect(try desk.read().state == fast)
    #expect(try desk.journal().lastReview() != last)
  }

  private func undoLast(_ desk: Desk) throws -> LogEntry {
    let journal = try desk.journal()
    let last = try #require(try journal.lastReview())
    try journal.append(entry(1, minutes: 10_000_000, session: "s2", .undone(last.id)))
    try journal.close()
    return last
  }

  @Test func `a snapshot damaged anywhere is not believed`() throws {
    let desk = try desk()
    let expected = try desk.read().state
    let bytes = try FileSystem.bytes(of: desk.learner.snapshot)
    for position in stride(from: 0, to: bytes.count, by: 37) {
      var damaged = bytes
      damaged[position] ^= 0x40
      #expect(Snapshot(damaged) == nil)
    }
    for count in stride(from: 0, to: bytes.count, by: 61) {
      #expect(Snapshot(Array(bytes.prefix(count))) == nil)
    }
    try AtomicFile.write(bytes.prefix(100), to: desk.learner.snapshot)
    #expect(try desk.read().state == expected)
  }

  @Test func `a log that was edited by hand is read anew`() throws {
    let desk = try desk()
    let entries = history(seed: 5, count: 1000)
    try desk.write(logBytes(Array(entries.dropFirst(3))))
    let expected = ProgressState(EffectiveEntries(Array(entries.dropFirst(3))), scheduler: desk.scheduler)
    #expect(try desk.read().state == expected)
  }

  @Test func `another scheduler does not use the snapshot`() throws {
    let desk = try desk()
    let other = Scheduler(policy: try Policy(maximumInterval: 3))
    let found = try ProgressFile(desk.learner, scheduler: other).state
    #expect(found.cards.values.allSatisfy { $0.card.interval <= 3 })
  }
}
