import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ReviewTests {
  private static let deck = """
    ## Eins?  {#fk-77pa0c1xw4e9 state=candidate}

    - Antwort: eins

    ## Zwei?  {#fk-3k9q2m7a0cxd state=candidate}

    - Antwort: zwei

    ## Drei?  {#fk-4k9q2m7a0cxd state=candidate}

    - Antwort: drei

    """

  @Test func `one key decides, and every decision is in the file`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write(Self.deck, to: "decks/zahlen.md")
    let terminal = try sandbox.terminal("review", "zahlen")
    #expect(terminal.expect("Eins?") && terminal.expect("[q]uit "))
    terminal.send("a")
    #expect(terminal.expect("Zwei?") && terminal.expect("[q]uit "))
    #expect(!sandbox.folder.read("decks/zahlen.md").contains("77pa0c1xw4e9 state=candidate"))
    terminal.send("r")
    #expect(terminal.expect("Reason"))
    terminal.send("falsch\r")
    #expect(terminal.expect("Drei?") && terminal.expect("[q]uit "))
    #expect(sandbox.folder.read("decks/zahlen.md").contains("state=rejected"))
    terminal.send("u")
    #expect(terminal.expect("Zwei?") && terminal.expect("[q]uit "))
    #expect(!sandbox.folder.read("decks/zahlen.md").contains("state=rejected"))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `keys may come from a pipe`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write(Self.deck, to: "decks/zahlen.md")
    let run = try sandbox.run("review", "zahlen", input: "a\na\nn\n")
    #expect(run.exitCode == 0)
    #expect(run.output.hasSuffix("2 decided, 0 left.\n"))
    #expect(try sandbox.run("decks").output.contains("1 to review"))
  }
}
