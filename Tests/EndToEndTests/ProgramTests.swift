import Files
import TestSupport
import Testing

@testable import faktum

struct ProgramTests {
  @Test func `the version is one line`() throws {
    let run = try Sandbox().run("--version")
    #expect(run == .init(output: "\(programVersion)\n", errors: "", exitCode: 0))
  }

  @Test func `help teaches the first steps and the exit codes`() throws {
    let run = try Sandbox().run("--help")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(run.output.contains("faktum generate samples/*.txt -o decks/news.md"))
    #expect(run.output.contains("4  another session holds the learner's log"))
  }

  @Test func `an unknown option is a usage error`() throws {
    let run = try Sandbox().run("--bogus")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: Unknown option '--bogus'"))
  }

  @Test func `an unknown command names the nearest one`() throws {
    let run = try Sandbox().run("generate-manul")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("there is no command “generate-manul”"))
    #expect(run.errors.contains("did you mean generate-manual?"))
  }

  @Test func `a full disk behind standard output is reported`() throws {
    let run = try Sandbox().run(["--version"], outputPath: "/dev/full")
    #expect(run.exitCode == 3)
    #expect(
      run.errors
        == "standard output: error: cannot write: the disk is full\n  free some space and try again; what was stored before is untouched\n"
    )
  }

  @Test func `the manual in the repository says what the commands say`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("generate-manual").exitCode == 0)
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let kept = try ProgramRun("/bin/cat", ["/\(root)/man/faktum.1"], environment: [:]).output
    #expect(sandbox.folder.read("man/faktum.1") == kept, "run `faktum generate-manual`")
  }

  @Test func `a damaged log is reported line by line and stays as it is`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("<<<<<<< HEAD\n", to: "progress/otter/reviews.jsonl")
    let run = try sandbox.run("progress", "check")
    #expect(run.exitCode == 1 && run.errors.contains("progress/otter/reviews.jsonl:1:"), "\(run.errors)")
    #expect(sandbox.folder.read("progress/otter/reviews.jsonl") == "<<<<<<< HEAD\n")
  }

  @Test func `manual and completions come from the command definitions`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("generate-manual").exitCode == 0)
    #expect(try sandbox.run("generate-completions").exitCode == 0)
    #expect(sandbox.folder.read("man/faktum.1").contains(".SH EXIT STATUS"))
    for name in ["faktum.bash", "_faktum", "faktum.fish"] {
      #expect(sandbox.folder.read("completions/\(name)").contains("faktum"))
    }
  }
}

struct ShellWordsTests {
  @Test(arguments: [
    ("study news", ["study", "news"]), ("  a   b ", ["a", "b"]), ("\"a b\" c", ["a b", "c"]), ("''", [""]),
    ("a\\ b", ["a b"]), ("'it\\s'", ["it\\s"]), ("", []), ("--tag=\"x y\"", ["--tag=x y"]),
  ])
  func `a line is split like in a shell`(line: String, words: [String]) throws {
    #expect(try ShellWords.split(line) == words)
  }

  @Test func `an open quote is a finding`() {
    #expect(throws: Finding.self) { try ShellWords.split("study \"news") }
  }
}

struct WorkspaceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func workspace(from start: String, _ variables: [String: String] = [:]) -> Workspace {
    Workspace(
      decks: nil, progress: nil, Environment(variables.merging(["HOME": "/home/x"]) { left, _ in left }),
      from: "\(folder.path)/\(start)")
  }

  @Test func `the nearest folder upward with decks or progress wins`() {
    folder.makeFolder("a/decks")
    folder.makeFolder("a/b/c")
    #expect(workspace(from: "a/b/c").decks == "\(folder.path)/a/decks")
    folder.makeFolder("a/b/progress")
    #expect(workspace(from: "a/b/c").progress == "\(folder.path)/a/b/progress")
    #expect(workspace(from: "a/b").decks == "decks")
  }

  @Test func `else FAKTUM_HOME, else the XDG data folder`() {
    folder.makeFolder("empty")
    #expect(workspace(from: "empty", ["FAKTUM_HOME": "/f"]).decks == "/f/decks")
    #expect(workspace(from: "empty", ["XDG_DATA_HOME": "/d"]).progress == "/d/faktum/progress")
    #expect(workspace(from: "empty").decks == "/home/x/.local/share/faktum/decks")
  }
}
