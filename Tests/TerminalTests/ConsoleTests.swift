import Terminal
import TestSupport
import Testing

@MainActor
struct ConsoleTests {
  @Test func `paragraphs follow the width, also after a resize`() {
    let terminal = ScriptedTerminal([], columns: 20)
    let console = Console(terminal, profile: .plain)
    console.print("eins zwei drei vier", indent: "a) ")
    terminal.columns = 12
    console.print("eins zwei drei vier", indent: "a) ")
    #expect(terminal.transcript == "a) eins zwei drei\n   vier\na) eins zwei\n   drei vier\n")
  }

  @Test func `very wide terminals keep lines readable`() {
    let console = Console(ScriptedTerminal([], columns: 200), profile: .plain)
    #expect(console.width == 96)
    #expect(console.fullWidth == 200)
  }

  @Test func `the meter is quiet about quick work`() {
    let (terminal, clock) = (ScriptedTerminal([]), FixedClock())
    let meter = meter(on: terminal, clock: clock)
    clock.advance(.milliseconds(400))
    meter.update(1)
    meter.finish()
    #expect(terminal.transcript.isEmpty)
  }

  @Test func `the meter shows share and remaining time, and vanishes`() {
    let (terminal, clock) = (ScriptedTerminal([], columns: 40), FixedClock())
    let meter = meter(on: terminal, clock: clock)
    clock.advance(.seconds(10))
    meter.update(1)
    #expect(terminal.transcript.contains("Lesen"))
    #expect(terminal.transcript.hasSuffix(" 25 % · noch 30 s"))
    meter.finish()
    #expect(terminal.transcript.hasSuffix("\r\u{1B}[K"))
  }

  private func meter(on terminal: ScriptedTerminal, clock: FixedClock) -> ProgressMeter {
    let profile = TerminalProfile(isTerminal: true, color: .never, accessible: false) { _ in nil }
    return ProgressMeter(
      label: "Lesen", total: 4, on: terminal, profile: profile, now: { .milliseconds(clock.milliseconds) },
      remaining: { "noch \($0) s" })
  }
}
