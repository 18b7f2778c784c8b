import Glibc
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(2)))
struct ShellTests {
  private let prompt = "faktum> "

  @Test func `a script on standard input runs command by command`() throws {
    let run = try Sandbox().run(input: "help\n\n# a comment\nquit\nhelp\n")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("faktum> help\n"))
    #expect(run.output.hasSuffix("faktum> quit\n"))
  }

  @Test func `a script ends at the first command that fails`() throws {
    let run = try Sandbox().run(input: "nonsense\nhelp\n")
    #expect(run.exitCode == 2)
    #expect(run.output == "faktum> nonsense\n")
    #expect(run.errors.hasPrefix("error: there is no command “nonsense”"))
  }

  @Test func `Tab completes commands and options`() throws {
    let terminal = try Sandbox().terminal()
    #expect(terminal.expect(prompt))
    terminal.send("hel\t")
    #expect(terminal.expect("help "))
    terminal.send("\u{3}")
    #expect(terminal.expect("^C") && terminal.expect(prompt))
    terminal.send("\u{4}")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `Ctrl-C drops the line and never the session, in emacs and vi mode`() throws {
    for mode in ["emacs", "vi"] {
      let sandbox = try Sandbox()
      try sandbox.folder.write("$if Faktum\nset editing-mode \(mode)\n$endif\n", to: "inputrc")
      sandbox.environment["INPUTRC"] = sandbox.folder.path + "/inputrc"
      let terminal = try sandbox.terminal()
      #expect(terminal.expect(prompt))
      terminal.send("half\u{3}")
      #expect(terminal.expect("^C") && terminal.expect(prompt))
      terminal.send("\u{3}")
      #expect(terminal.expect("^C") && terminal.expect(prompt))
      terminal.send("quit\r")
      #expect(terminal.waitForExit() == 0)
    }
  }

  @Test(arguments: ["C", "C.UTF-8", "de_DE.ISO-8859-1"])
  func `an umlaut is one letter in any locale`(locale: String) throws {
    let sandbox = try Sandbox()
    sandbox.environment["LC_ALL"] = locale
    let terminal = try sandbox.terminal()
    #expect(terminal.expect(prompt))
    terminal.send("Grüße\u{7F}\u{7F}x\r")
    #expect(terminal.expect("Grüx”") || terminal.expect("Grüx“"))
    #expect(terminal.expect(prompt))
  }

  @Test func `history is kept for the next run, readable by its owner alone`() throws {
    let sandbox = try Sandbox()
    let first = try sandbox.terminal()
    #expect(first.expect(prompt))
    first.send("help\r")
    #expect(first.expect("quit or Ctrl-D") && first.expect(prompt))
    first.signal(SIGKILL)
    #expect(first.waitForExit() == 128 + SIGKILL)
    #expect(sandbox.folder.read(".local/state/faktum/history") == "help\n")
    var status = stat()
    stat(sandbox.folder.path + "/.local/state/faktum/history", &status)
    #expect(status.st_mode & 0o777 == 0o600)
    let second = try sandbox.terminal()
    #expect(second.expect(prompt))
    second.send("\u{1B}[A\r")
    #expect(second.expect("quit or Ctrl-D"))
  }

  @Test func `several pasted lines become one`() throws {
    let sandbox = try Sandbox()
    sandbox.environment["TERM"] = "xterm"
    let terminal = try sandbox.terminal("--color", "never")
    #expect(terminal.expect(prompt))
    terminal.send("\u{1B}[200~eins\nzwei\u{1B}[201~")
    #expect(terminal.expect("zwei"))
    terminal.send("\r")
    #expect(terminal.expect("there is no command “eins”"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the shell and restores the terminal`(number: Int32) throws {
    let sandbox = try Sandbox()
    let terminal = try sandbox.terminal()
    #expect(terminal.expect(prompt))
    terminal.signal(number)
    #expect(terminal.waitForExit() == 128 + number)
  }

  @Test func `the shell follows a resize`() throws {
    let terminal = try Sandbox().terminal()
    #expect(terminal.expect(prompt))
    terminal.resize(rows: 24, columns: 20)
    terminal.send("help\r")
    #expect(terminal.expect("leaves."))
    let lines = terminal.transcript.split(whereSeparator: \.isNewline).suffix(3)
    #expect(lines.allSatisfy { $0.count <= 20 })
  }
}
