import Glibc
import TestSupport
import Testing

/// What goes wrong is said in one message, with the right exit code, and nothing is lost.
@Suite(.timeLimit(.minutes(2)))
struct BadInputTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    sandbox.folder.makeFolder("decks")
  }

  @Test func `a missing deck names the nearest one`() throws {
    try sandbox.folder.write("Q: a\nA: b\n", to: "decks/hafen.md")
    let run = try sandbox.run("study", "hafn")
    #expect(run.exitCode == 1)
    #expect(run.errors == "error: there is no deck “hafn” in decks\n  did you mean hafen?\n")
  }

  @Test func `no deck at all says how to make one`() throws {
    let run = try sandbox.run("study")
    #expect(run.exitCode == 1)
    #expect(run.errors.hasPrefix("error: there is no deck in decks yet\n  faktum generate"))
  }

  @Test func `a deck with a broken card keeps the others and shows the place`() throws {
    try sandbox.folder.write(
      "## Eins?  {#fk-77pa0c1xw4e9}\n\n= eins\n\nQ: zwei?\nA: 2\n", to: "decks/d.md")
    let run = try sandbox.run("check", "d")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("decks/d.md:3:1: error:") && run.errors.contains("^"))
    #expect(run.output.contains("1 card"))
  }

  @Test(arguments: ["generate", "extract"])
  func `a missing article, a folder and an empty one are reported`(command: String) throws {
    try sandbox.folder.write("", to: "empty.txt")
    sandbox.folder.makeFolder("folder")
    for (name, message) in [("missing.txt", "no such file"), ("folder", "folder"), ("empty.txt", "empty")] {
      let run = try sandbox.run(command, name)
      #expect(run.exitCode == 3 || run.exitCode == 1, "\(name)")
      #expect(run.errors.contains(message), "\(run.errors)")
      #expect(!run.errors.contains("Fatal"))
    }
  }

  @Test func `a binary article is reported`() throws {
    try sandbox.folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0xFF], to: "a.txt")
    let run = try sandbox.run("extract", "a.txt")
    #expect(run.exitCode != 0 && run.errors.hasPrefix("a.txt: error: "), "\(run.errors)")
  }

  @Test func `a deck that is no text is reported with its place`() throws {
    try sandbox.folder.write([0x51, 0x3A, 0x20, 0xFF, 0xFE, 0x0A], to: "decks/bad.md")
    let run = try sandbox.run("check", "bad")
    #expect(run.exitCode == 1 && run.errors.hasPrefix("decks/bad.md:1:"), "\(run.errors)")
  }

  @Test func `a broken settings file is reported, and nothing is overwritten`() throws {
    try sandbox.folder.write("{\"newPerDay\": \"many\"}", to: "progress/settings.json")
    try sandbox.folder.write("Q: a\nA: b\n", to: "decks/hafen.md")
    let run = try sandbox.run("study")
    #expect(
      run.exitCode == 1 && run.errors.contains("progress/settings.json: error: “newPerDay”"), "\(run.errors)")
    #expect(sandbox.folder.read("progress/settings.json") == "{\"newPerDay\": \"many\"}")
  }

  @Test func `a full disk behind standard output is a failure`() throws {
    try sandbox.folder.write("Q: a\nA: b\n", to: "decks/hafen.md")
    let run = try sandbox.run(["decks"], outputPath: "/dev/full")
    #expect(run.exitCode == 3 && run.errors.contains("the disk is full"), "\(run.errors)")
  }

  @Test func `a closed pipe ends quietly`() throws {
    try sandbox.folder.write("Q: a\nA: b\n", to: "decks/hafen.md")
    let script = "set -o pipefail; \(Sandbox.executable) decks --search a | true"
    let run = try ProgramRun(
      "/bin/bash", ["-c", script], environment: sandbox.environment, directory: sandbox.folder.path)
    #expect(run.errors.isEmpty && [0, 141].contains(run.exitCode))
  }

  @Test func `escape sequences in an article do not reach the terminal`() throws {
    try sandbox.folder.write(
      "Titel \u{1B}[2J\n\nDer Hafen \u{1B}]0;x\u{7} bleibt geschlossen.\n", to: "a.txt")
    for arguments in [["analyse", "a.txt"], ["analyse", "a.txt", "--facts"]] {
      let run = try ProgramRun(
        Sandbox.executable, arguments, environment: sandbox.environment, directory: sandbox.folder.path)
      #expect(!(run.output + run.errors).contains("\u{1B}") && !run.output.contains("\u{7}"))
    }
  }

  @Test func `wrong options are usage errors`() throws {
    for arguments in [
      ["study", "--only", "x"], ["export"], ["study", "--cards", "-1"], ["stats", "--lang", "fr"],
    ] {
      let run = try ProgramRun(
        Sandbox.executable, arguments, environment: sandbox.environment, directory: sandbox.folder.path)
      #expect(run.exitCode == 2, "\(arguments)")
    }
  }
}
