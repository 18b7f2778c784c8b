import Glibc
import TestSupport
import Testing

/// Whole sessions, as a learner meets them.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct StudyTests {
  private static let deck = """
    ---
    title: Der Hafenstreit von Brunnmoor
    language: de
    sources:
      bote: { title: "Hafen bleibt geschlossen", publisher: "Brunnmoorer Bote", date: 2024-03-11 }
    ---

    ## Behauptung: Zwölf Schiffe lagen fest.  {#fk-77pa0c1xw4e9 verdict=refuted distortion=number}

    Richtig ist: Es waren fünf.

    > „Fünf Schiffe liegen seit Sonntag fest.“
    > — bote

    ## Wie heißt die Hafenmeisterin?  {#fk-3k9q2m7a0cxd}

    - Antwort: Ilse Grote

    > „Hafenmeisterin Ilse Grote kündigte am Montag die Schließung an.“
    > — bote

    """

  private func sandbox(_ language: String = "en") throws -> Sandbox {
    let sandbox = try Sandbox(language: language)
    try sandbox.folder.write(Self.deck, to: "decks/hafen.md")
    sandbox.environment["FAKTUM_LEARNER"] = "calm-otter"
    return sandbox
  }

  private func reviews(_ sandbox: Sandbox) -> Int {
    sandbox.folder.read("progress/calm-otter/reviews.jsonl").split(separator: "\n").count {
      $0.contains("\"response\"") || $0.contains("\"judgement\"") || $0.contains("\"rating\"")
    }
  }

  @Test func `a transcript on standard input is a session`() throws {
    let sandbox = try sandbox("de")
    let run = try sandbox.run("study", "hafen", "--seed", "1", input: "f\n\nIlse Grote\n\n")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      run.output.contains("Die Behauptung ist widerlegt.") && run.output.contains("Bis hierher.")
        || run.output.contains("Geschafft."))
    #expect(!run.output.contains("\u{1B}"))
    #expect(reviews(sandbox) == 2)
  }

  @Test func `a session on a terminal in German`() throws {
    let sandbox = try sandbox("de")
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("Zwölf Schiffe lagen fest.") && terminal.expect("nicht belegt > "))
    terminal.send("f\r")
    #expect(
      terminal.expect("Richtig") && terminal.expect("Richtig ist: Es waren fünf.")
        && terminal.expect("3 gut > "))
    terminal.send("\r")
    #expect(terminal.expect("Wie heißt die Hafenmeisterin?") && terminal.expect("Antwort > "))
    terminal.send("Ilse Grohte\r")
    #expect(terminal.expect("Fast richtig") && terminal.expect("2 schwer > "))
    terminal.send(":ende\r")
    #expect(terminal.expect("Bis hierher.") && terminal.waitForExit() == 0)
    #expect(reviews(sandbox) == 2)
  }

  @Test(arguments: [20, 40, 200])
  func `a session on a terminal in English, of any width`(columns: UInt16) throws {
    let sandbox = try sandbox()
    let terminal = try sandbox.terminal("study", "hafen", columns: columns)
    #expect(terminal.expect("evidence > "))
    terminal.send("t\r")
    #expect(terminal.expect("Wrong") && terminal.expect("In fact:") && terminal.expect("1 again > "))
    terminal.send("\u{4}")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `Ctrl-C is no end, twice is`() throws {
    let sandbox = try sandbox()
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("evidence > "))
    terminal.send("half\u{3}")
    #expect(terminal.expect("Ctrl-C again or :quit ends the session.") && terminal.expect("evidence > "))
    terminal.send("\u{3}")
    #expect(terminal.expect("No answers in this session.") && terminal.waitForExit() == 0)
  }

  @Test func `Tab completes session commands`() throws {
    let sandbox = try sandbox()
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("evidence > "))
    terminal.send(":sou\t\r")
    #expect(terminal.expect("Brunnmoorer Bote, 11 March 2024") && terminal.expect("evidence > "))
  }

  @Test func `a kill loses no answer, and the session goes on`() throws {
    let sandbox = try sandbox()
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("evidence > "))
    terminal.send("f\r")
    #expect(terminal.expect("3 good > "))
    terminal.signal(SIGKILL)
    #expect(terminal.waitForExit() == 128 + SIGKILL)
    #expect(reviews(sandbox) == 1)
    let again = try sandbox.terminal("study", "hafen")
    #expect(again.expect("The last session was interrupted; it goes on."))
    #expect(again.expect("Wie heißt die Hafenmeisterin?") && again.expect("answer > "))
  }

  @Test func `a second terminal is told who holds the log`() throws {
    let sandbox = try sandbox()
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("evidence > "))
    let run = try sandbox.run("study", "hafen")
    #expect(run.exitCode == 4)
    #expect(run.errors.contains("already in use by another faktum (pid "))
    #expect(try sandbox.run("stats").exitCode == 0)
  }

  @Test func `the first run asks for a name and offers a pseudonym`() throws {
    let sandbox = try sandbox()
    sandbox.environment["FAKTUM_LEARNER"] = nil
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("Welcome to Faktum.") && terminal.expect("Name ["))
    terminal.send("Anna_Muster\r")
    #expect(terminal.expect("looks like a real name") && terminal.expect("anyway? [y/N] "))
    terminal.send("n\r")
    #expect(terminal.expect("Name ["))
    terminal.send("\r")
    #expect(terminal.expect("evidence > "))
    #expect(sandbox.folder.read("progress/settings.json").contains("\"learner\":\""))
  }

  @Test func `a card is changed in the editor during the session`() throws {
    let sandbox = try sandbox()
    sandbox.environment["EDITOR"] = "sed -i s/Zwölf/Dreizehn/"
    let terminal = try sandbox.terminal("study", "hafen")
    #expect(terminal.expect("evidence > "))
    terminal.send(":edit\r")
    #expect(terminal.expect("Dreizehn Schiffe lagen fest.") && terminal.expect("evidence > "))
    #expect(sandbox.folder.read("decks/hafen.md").contains("Behauptung: Dreizehn Schiffe"))
  }

  @Test func `nothing due says when something will be`() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("study", "hafen", "--new", "0")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Nothing is due any more today.") && run.output.contains("2 new cards wait"))
  }

  @Test func `a quiz asks everything once and leaves the schedule alone`() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("quiz", "hafen", "--seed", "1", input: "f\nIlse Grote\nf\n")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("Done."))
    #expect(try sandbox.run("stats", "--json").output.contains("\"new\":2"))
  }
}
