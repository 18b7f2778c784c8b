import Files
import Glibc
import Scheduling
import Testing

@testable import Progress

struct JournalTests {
  @Test func `what is appended is read back, and the session goes on`() throws {
    let desk = try Desk()
    do {
      let journal = try desk.journal()
      try journal.append(entry(1, minutes: 0, .started(SessionStart(mode: .study, decks: ["d"], seed: 1))))
      try journal.append(entry(2, minutes: 1, .reviewed(sampleReview())))
    }
    let journal = try desk.journal()
    #expect(journal.state.reviewCount == 1)
    #expect(journal.state.unfinished?.id == "s1")
    #expect(journal.unfinishedEntries.count == 2)
  }

  @Test func `a second session is told who holds the lock, and reading still works`() throws {
    let desk = try Desk()
    let journal = try desk.journal()
    try journal.append(entry(1, minutes: 0, .reviewed(sampleReview())))
    let finding = #expect(throws: Finding.self) { try desk.journal() }
    #expect(finding?.message.contains("pid \(getpid())") == true)
    #expect(try desk.read().state.reviewCount == 1)
    try journal.close()
  }

  @Test func `the lock is free again when the session is over`() throws {
    let desk = try Desk()
    _ = try desk.journal()
    _ = try desk.journal()
  }

  @Test func `only the learner may read the files`() throws {
    let desk = try Desk()
    let journal = try desk.journal()
    try journal.append(entry(1, minutes: 0, .reviewed(sampleReview())))
    try journal.close()
    for (path, mode) in [
      (desk.learner.folder, 0o700), (desk.learner.log, 0o600), (desk.learner.snapshot, 0o600),
      (desk.learner.lock, 0o600),
    ] {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(Int(status.st_mode & 0o777) == mode)
    }
  }

  @Test func `a damaged log is never rewritten`() throws {
    let desk = try Desk()
    let bytes = logBytes(history(seed: 3, count: 5)) + Array("<<<<<<< HEAD\n{\"v\":1,\"id\"".utf8)
    try desk.write(bytes)
    let journal = try desk.journal()
    #expect(journal.findings.map(\.line) == [6, 7])
    let new = entry(1, minutes: 9_000_000, session: "s2", .reviewed(sampleReview()))
    try journal.append(new)
    try journal.close()
    #expect(try FileSystem.bytes(of: desk.learner.log) == bytes + [0x0A] + new.line + [0x0A])
    #expect(!FileSystem.exists(desk.learner.snapshot))
    #expect(try desk.read().findings.count == 2)
  }

  @Test func `an answer from before the last one, by a clock set back, counts`() throws {
    let desk = try Desk()
    let late = entry(1, minutes: 5000, session: "s1", .reviewed(sampleReview(rating: .easy)))
    let early = entry(1, minutes: 10, session: "s2", .reviewed(sampleReview()))
    for entry in [late, early] {
      let journal = try desk.journal()
      try journal.append(entry)
      try journal.close()
    }
    let expected = ProgressState(EffectiveEntries([early, late]), scheduler: desk.scheduler)
    #expect(try desk.read().state == expected)
  }
}
