import Terminal
import TestSupport
import Testing

@MainActor
struct LineReaderTests {
  @Test func `a completion request cuts the word by UTF-8 offsets`() {
    let request = CompletionRequest(line: "review Größe x", wordRange: 7..<14)
    #expect(request.word == "Größe")
    #expect(request.precedingWords == ["review"])
  }

  @Test func `a script is typed line by line`() {
    let terminal = ScriptedTerminal(inputs: [.line("a"), .interrupted])
    let request = LineRequest(prompt: "> ")
    #expect(terminal.readLine(request) == .line("a"))
    #expect(terminal.readLine(request) == .interrupted)
    #expect(terminal.readLine(request) == .endOfInput)
    #expect(terminal.prompts.count == 3)
    #expect(terminal.transcript.hasPrefix("> a\n"))
  }

  @Test func `keys come from the first characters of lines`() {
    let terminal = ScriptedTerminal(["ja", ""])
    let keys = PlainKeyReader(terminal)
    #expect(keys.readKey("? ") == .character("j"))
    #expect(keys.readKey("? ") == .enter)
    #expect(keys.readKey("? ") == .endOfInput)
  }
}
