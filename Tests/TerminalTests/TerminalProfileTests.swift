import Terminal
import Testing

struct TerminalProfileTests {
  private func profile(
    isTerminal: Bool = true, color: TerminalProfile.ColorChoice = .auto, accessible: Bool = false,
    _ environment: [String: String] = ["TERM": "xterm", "LANG": "de_DE.UTF-8"]
  ) -> TerminalProfile {
    TerminalProfile(isTerminal: isTerminal, color: color, accessible: accessible) { environment[$0] }
  }

  @Test func `a terminal gets colours and blocks`() {
    #expect(profile().style.isColored && profile().canRedraw && profile().glyphs == .unicode)
  }

  @Test func `a pipe gets plain text`() {
    #expect(!profile(isTerminal: false).style.isColored && !profile(isTerminal: false).canRedraw)
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "xterm", "ACCESSIBLE": "1"],
  ])
  func `dumb terminals, NO_COLOR and ACCESSIBLE turn colours off`(environment: [String: String]) {
    #expect(!profile(environment).style.isColored)
  }

  @Test func `empty NO_COLOR and ACCESSIBLE=0 mean nothing`() {
    let environment = ["TERM": "xterm", "NO_COLOR": "", "ACCESSIBLE": "0"]
    #expect(profile(environment).style.isColored && !profile(environment).isAccessible)
  }

  @Test func `the choice on the command line wins`() {
    #expect(profile(isTerminal: false, color: .always).style.isColored)
    #expect(!profile(color: .never).style.isColored)
  }

  @Test func `the ASCII locale gets ASCII drawings`() {
    #expect(profile(["TERM": "xterm", "LANG": "C"]).glyphs == .ascii)
    #expect(profile(["TERM": "xterm", "LANG": "C", "LC_ALL": "C.UTF-8"]).glyphs == .unicode)
    #expect(profile(["TERM": "xterm"]).glyphs == .unicode)
    #expect(profile(accessible: true).glyphs == .ascii)
  }
}
