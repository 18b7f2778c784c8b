import Files
import Glibc
import Testing

@Suite struct DurableFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `replacing a file keeps its mode and leaves no other file`() throws {
    let path = folder.file("deck.md")
    try AtomicFile.write("one".utf8, to: path)
    chmod(path, 0o640)
    try AtomicFile.write("two".utf8, to: path)
    #expect(try FileSystem.text(of: path) == "two")
    #expect(mode(of: path) == 0o640)
    #expect(try allNames() == ["deck.md"])
  }

  @Test func `a link stays a link, also one that leads nowhere yet`() throws {
    let link = folder.file("link.md")
    symlink("real.md", link)
    try AtomicFile.write("one".utf8, to: link)
    try AtomicFile.write("two".utf8, to: link)
    #expect(try FileSystem.text(of: folder.file("real.md")) == "two")
    #expect(mode(of: link) == 0o777)
    symlink("round", folder.file("round"))
    #expect(throws: Finding.self) { try AtomicFile.write("x".utf8, to: folder.file("round")) }
  }

  @Test func `a failure in the middle leaves the old file and nothing else`() throws {
    let path = folder.file("deck.md")
    try AtomicFile.write("old".utf8, to: path)
    let finding = #expect(throws: Finding.self) {
      try AtomicFile.replace(path) { put throws(Finding) in
        try put(Array("half".utf8))
        throw Finding(.error, "stop")
      }
    }
    #expect(finding?.message == "stop")
    #expect(try FileSystem.text(of: path) == "old")
    #expect(try allNames() == ["deck.md"])
  }

  @Test func `a full disk, a folder and a missing folder are findings`() {
    let full = #expect(throws: Finding.self) { try AtomicFile.write("x".utf8, to: "/dev/full") }
    #expect(full?.message == "cannot write: the disk is full")
    #expect(full?.hint != nil)
    let directory = #expect(throws: Finding.self) { try AtomicFile.write("x".utf8, to: folder.path) }
    #expect(directory?.message == "cannot write: this is a folder, not a file")
    let missing = #expect(throws: Finding.self) { try AtomicFile.write("x".utf8, to: folder.file("no/a")) }
    #expect(missing?.isMissingFile == true)
  }

  @Test func `records are appended whole, to a private file in a private folder`() throws {
    let path = folder.file("learner/log.jsonl")
    let log = try AppendLog(path: path)
    try log.append("{\"a\":1}")
    try log.append("{\"a\":2}")
    try log.sync()
    #expect(log.tornLine == nil)
    #expect(try FileSystem.text(of: path) == "{\"a\":1}\n{\"a\":2}\n")
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: folder.file("learner")) == 0o700)
  }

  @Test func `after a torn line the next record starts on its own line`() throws {
    let path = folder.file("log.jsonl")
    try AtomicFile.write("{\"a\":1}\n{\"a\"".utf8, to: path)
    let log = try AppendLog(path: path)
    #expect(log.tornLine?.line == 2 && log.tornLine?.column == 5)
    #expect(log.tornLine?.excerpt == "{\"a\"")
    try log.append("{\"a\":3}")
    try log.append("{\"a\":4}")
    #expect(try FileSystem.text(of: path) == "{\"a\":1}\n{\"a\"\n{\"a\":3}\n{\"a\":4}\n")
  }

  @Test func `a full disk is told when appending`() throws {
    let log = try AppendLog(path: "/dev/full")
    let finding = #expect(throws: Finding.self) { try log.append("x") }
    #expect(finding?.message == "cannot write: the disk is full")
  }

  @Test func `logs of two writers never mix their lines`() async throws {
    let path = folder.file("log")
    let logs = [try AppendLog(path: path), try AppendLog(path: path)]
    await withTaskGroup { group in
      for (number, log) in logs.enumerated() {
        group.addTask {
          for _ in 0..<200 { try? log.append(String(repeating: "\(number)", count: 500)) }
        }
      }
    }
    let lines = try FileSystem.text(of: path).split(separator: "\n")
    #expect(lines.count == 400)
    #expect(lines.allSatisfy { $0.count == 500 && Set($0).count == 1 })
  }

  @Test func `a lock tells who holds it and ends with its value`() throws {
    let path = folder.file("lock")
    var lock: FileLock? = try FileLock(path: path, started: "2024-03-11T08:00:00Z")
    #expect(lock?.path == path)
    let finding = #expect(throws: Finding.self) { try FileLock(path: path, started: "later") }
    #expect(
      finding?.message == "already in use by another faktum (pid \(getpid()), started 2024-03-11T08:00:00Z)")
    lock = nil
    _ = try FileLock(path: path, started: "later")
  }

  @Test func `lines are read one by one from any block size`() throws {
    let path = folder.file("lines")
    let long = String(repeating: "x", count: 200_000)
    try AtomicFile.write("a\n\n\(long)\nlast".utf8, to: path)
    let lines = try FileLines(path: path)
    var seen: [Int] = []
    while let line = try lines.next() { seen.append(line.count) }
    #expect(seen == [1, 0, 200_000, 4])
    #expect(lines.line == 4 && !lines.isTerminated)
    #expect(try lines.next() == nil)
    let limited = try FileLines(path: path, limit: 100_000)
    _ = try limited.next()
    _ = try limited.next()
    #expect(throws: Finding.self) { try limited.next() }
  }

  @Test func `what cannot be read says why`() throws {
    let missing = #expect(throws: Finding.self) { try FileSystem.bytes(of: folder.file("none")) }
    #expect(missing?.message == "cannot read: no such file or folder")
    let directory = #expect(throws: Finding.self) { try FileSystem.bytes(of: folder.path) }
    #expect(directory?.message == "cannot read: this is a folder, not a file")
    try AtomicFile.write([0x61, 0x0A, 0xC3, 0xBC, 0xFC, 0x62], to: folder.file("latin"))
    let latin = #expect(throws: Finding.self) { try FileSystem.text(of: folder.file("latin")) }
    #expect(latin?.line == 2 && latin?.column == 2 && latin?.message == "byte 0xFC is not UTF-8")
    try AtomicFile.write([0x61, 0xE2, 0x82], to: folder.file("cut"))
    let cut = #expect(throws: Finding.self) { try FileSystem.text(of: folder.file("cut")) }
    #expect(cut?.message.contains("cut off") == true)
    try AtomicFile.write([0x7F, 0x45, 0, 0xFF], to: folder.file("binary"))
    let binary = #expect(throws: Finding.self) { try FileSystem.text(of: folder.file("binary")) }
    #expect(binary?.message == "this is a binary file, not a text")
    try AtomicFile.write([0xEF, 0xBB, 0xBF, 0x61], to: folder.file("mark"))
    #expect(try FileSystem.text(of: folder.file("mark")) == "a")
    #expect(throws: Finding.self) { try FileSystem.bytes(of: folder.file("mark"), limit: 3) }
  }

  @Test func `a closed pipe is told apart from other errors`() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[0])
    let finding = #expect(throws: Finding.self) { try FileSystem.write("x".utf8, to: ends[1], name: "-") }
    close(ends[1])
    #expect(finding?.isClosedPipe == true)
  }

  @Test func `names of a folder are sorted and hidden ones left out`() throws {
    for name in ["b.md", "a.md", ".hidden", "ä.md"] { try AtomicFile.write([], to: folder.file(name)) }
    #expect(try FileSystem.names(in: folder.path) == ["a.md", "b.md", "ä.md"])
  }

  private func allNames() throws -> [String] {
    let folder = try #require(opendir(folder.path))
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
