import Files
import Glibc
import Progress
import Scheduling
import TestSupport
import Testing

/// Kills the program at random moments and looks whether anything it had confirmed is lost.
struct KillTests {
  /// How many kills: `FAKTUM_KILLS`, else 50 among the slow tests and 5 among the others.
  static let kills =
    getenv("FAKTUM_KILLS").flatMap { Int(String(cString: $0)) }
    ?? (getenv("FAKTUM_SLOW_TESTS") == nil ? 5 : 50)

  @Test func `no confirmed answer is lost by kill -9`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write(Self.deck, to: "decks/harbour.md")
    let learner = try Learner("wren", progress: sandbox.folder.path + "/progress")
    var generator = SplitMix64(seed: UInt64(Self.kills))
    var written = 0
    var confirmedInAll = 0
    for _ in 0..<Self.kills {
      let milliseconds = Int.random(in: 120...700, using: &generator)
      let confirmed = try Self.killedSession(sandbox, after: milliseconds, using: &generator)
      confirmedInAll += confirmed
      let reviews = try Self.reviews(of: learner)
      #expect(reviews - written >= confirmed)
      written = reviews
    }
    #expect(confirmedInAll > 0)
    try Self.checkReplay(of: learner)
  }

  /// Runs a session until it is killed; gives the number of answers that it confirmed on its output.
  private static func killedSession(
    _ sandbox: Sandbox, after milliseconds: Int, using generator: inout SplitMix64
  ) throws -> Int {
    let lines = (0..<6000).map { _ in
      Int.random(in: 0..<9, using: &generator) == 0 ? ":undo\n" : "lamp\n\n"
    }
    let fraction = String(1000 + milliseconds % 1000).dropFirst()
    let run = try ProgramRun(
      "/usr/bin/timeout",
      [
        "-s", "KILL", "\(milliseconds / 1000).\(fraction)", Sandbox.executable, "study", "decks/harbour.md",
        "--learner", "wren",
      ], input: lines.joined(), environment: sandbox.environment, directory: sandbox.folder.path)
    #expect(run.exitCode == 137, "\(run.errors)")
    return run.output.split(separator: "\n").count { $0.contains("Answer: key-") }
  }

  /// The number of answers in the log; every line of it must be readable.
  private static func reviews(of learner: Learner) throws -> Int {
    guard FileSystem.exists(learner.log) else { return 0 }
    let contents = LogContents(try FileSystem.bytes(of: learner.log), file: learner.log)
    #expect(contents.findings.isEmpty)
    return contents.entries.count { entry in
      if case .reviewed = entry.event { true } else { false }
    }
  }

  /// The state by way of a snapshot is that by way of the log, and the lock is free.
  private static func checkReplay(of learner: Learner) throws {
    let scheduler = Scheduler()
    let replayed = try ProgressFile(learner, scheduler: scheduler).state
    let journal = try Journal(learner, scheduler: scheduler, started: "now")
    #expect(journal.state == replayed)
    try journal.append(
      LogEntry(
        id: EntryID(session: "last", number: 1), moment: Moment(milliseconds: 4_000_000_000_000, day: 46_296),
        event: .flagged(item: "fk-000000000001", reason: "")))
    try journal.close()
    let fast = try ProgressFile(learner, scheduler: scheduler).state
    try FileSystem.remove(learner.snapshot)
    #expect(try ProgressFile(learner, scheduler: scheduler).state == fast)
  }

  /// Cards whose keys are printed after a wrong answer, and nowhere else.
  private static let deck: String = {
    let cards = (1...20).map { number in
      """
      ## What is written on buoy \(number)?  {#fk-0000000000\(number + 10)}

      - [x] key-\(number)
      - [ ] lamp
      - [ ] rope

      """
    }
    return "---\ntitle: Harbour\nlanguage: en\n---\n\n" + cards.joined(separator: "\n")
  }()
}
