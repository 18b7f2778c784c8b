import Assessment
import Facts
import Files
import Progress
import Quantities
import Scheduling
import Study
import Terminal
import TestSupport
import Testing

@testable import faktum

@MainActor
struct SessionScreenTests {
  /// Plays a session over `items` with what is typed; what the learner saw, and what was logged.
  private func play(
    _ items: [Item], _ typed: [String], language: Language = .german, columns: Int = 72,
    profile: TerminalProfile = .plain, mode: Review.Mode = .study
  ) throws -> (transcript: String, log: [LogEntry]) {
    let terminal = ScriptedTerminal(typed, columns: columns)
    let log = Log()
    let session = try Samples.session(items, language: language, mode: mode) { log.entries.append($0) }
    let console = Console(terminal, profile: profile)
    let clock = FixedClock()
    let screen = SessionScreen(
      session,
      .init(
        console: console, lines: terminal, wording: Wording(language),
        now: {
          clock.advance(.seconds(4))
          return Samples.moment(clock)
        }, edit: { _ in nil }, accept: { _, _ in nil }, context: { _ in nil }, report: { _ in }))
    try screen.run()
    return (terminal.transcript, log.entries)
  }

  private final class Log { var entries: [LogEntry] = [] }

  @Test func `a claim is judged, explained, proved and corrected, in this order`() throws {
    let shown = try play([Samples.claim], ["f", ""]).transcript
    let parts = [
      "Behauptung", "Zwölf Schiffe lagen fest.", "w stimmt, f falsch, n nicht belegt › f", "✓ Richtig",
      "Die Behauptung ist widerlegt.", "Trick: Die Zahl wurde verändert.", "konstruiert",
      "„*Fünf* Schiffe liegen seit Sonntag fest.“",
      "Brunnmoorer Bote, 11. März 2024: „Hafen bleibt geschlossen“", "Richtig ist: Es waren fünf.",
      "1\u{A0}nochmal",
      "3 gut ›", "Geschafft.",
    ]
    #expect(shown.holds(parts), "\(shown)")
  }

  @Test func `the same session in English`() throws {
    let shown = try play([Samples.claim], ["t", ""], language: .english).transcript
    let parts = [
      "Claim", "t true, f false, n not in evidence › t", "✗ Wrong", "The claim is refuted.",
      "Trick: The number was changed.",
      "In fact: Es waren fünf.", "1 again ›",
    ]
    #expect(shown.holds(parts), "\(shown)")
  }

  @Test func `a typing slip is shown letter by letter`() throws {
    let shown = try play([Samples.shortAnswer], ["Ilse Grohte", ""]).transcript
    #expect(
      shown.holds(["≈ Fast richtig – ein Tippfehler", "Deine:   Ilse [Grohte]", "Richtig: Ilse [Grote]"]),
      "\(shown)")
  }

  @Test func `the key is marked in the passage, by signs where there are no colours`() throws {
    let shown = try play([Samples.shortAnswer], ["Ilse Grote", ""]).transcript
    #expect(shown.contains("*Ilse Grote*"), "\(shown)")
  }

  @Test func `the rating can be changed, the answer overruled`() throws {
    let log = try play([Samples.shortAnswer], ["Ilse Grote", "1"]).log
    #expect(log.contains { if case .amended(_, .again, _) = $0.event { true } else { false } })
    let other = try play([Samples.shortAnswer], ["jemand", "+", "n"]).log
    #expect(other.contains { if case .amended(_, .good, .right) = $0.event { true } else { false } })
  }

  @Test(arguments: [10, 20, 33, 80, 200])
  func `no line is wider than the terminal`(columns: Int) throws {
    let typed = [":hilfe", ":tipp", "x", "f", "", "?", "2", "a", "", "Ilse", "", ":stand"]
    let shown = try play(Samples.all, typed, columns: columns).transcript
    for line in shown.split(separator: "\n") where !typed.contains(where: { line.hasSuffix(" " + $0) }) {
      #expect(String(line).displayWidth <= max(columns, 18), "\(line)")
    }
  }

  @Test func `commands work by their German and English names and shortened`() throws {
    let shown = try play([Samples.shortAnswer], [":tip", ":source", ":hint", ":nonsense", ":q"]).transcript
    let parts = [
      "Tipp: beginnt mit „I“", "Brunnmoorer Bote, 11. März 2024", "Tipp: Zahl der Wörter: 2",
      "Diesen Befehl gibt es nicht", "Keine Antworten",
    ]
    #expect(shown.holds(parts), "\(shown)")
  }

  @Test func `a step is taken back as often as wanted`() throws {
    let (shown, log) = try play([Samples.claim], ["t", ":undo", "f", ""], language: .english)
    #expect(shown.holds(["✗ Wrong", "Taken back.", "✓ Right"]), "\(shown)")
    #expect(log.contains { if case .undone = $0.event { true } else { false } })
  }

  @Test func `nothing in a deck reaches the terminal raw`() throws {
    var item = Samples.claim
    item.stem = "Rot \u{1B}[31m und \u{9B}2J"
    item.correction = "Glocke \u{7}"
    item.evidence[0].quote = "\u{1B}]0;Titel\u{7}"
    let profile = TerminalProfile(isTerminal: true, color: .never, accessible: false) { _ in nil }
    let shown = try play([item], ["f", ""], profile: profile).transcript
    #expect(
      !shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    #expect(shown.contains("Rot ␛[31m"))
  }

  @Test func `linear output has words instead of signs`() throws {
    let profile = TerminalProfile(isTerminal: true, color: .auto, accessible: true) { _ in nil }
    let shown = try play([Samples.claim], ["f", ""], profile: profile).transcript
    #expect(
      shown.holds(["Behauptung", "Richtig", "Beleg: „Fünf", "Quelle: Brunnmoorer Bote", "Bewertung [3 gut]:"]
      ), "\(shown)")
    #expect(!shown.contains("│") && !shown.contains("─") && !shown.contains("✓") && !shown.contains("\u{1B}"))
  }

  @Test func `an answer that is not understood costs nothing`() throws {
    let (shown, log) = try play([Samples.claim], ["vielleicht", "", "f", ""])
    #expect(shown.contains("Nicht verstanden; erwartet: w, f oder n."))
    #expect(shown.contains("Antwort eingeben; ? zeigt die Lösung"))
    #expect(log.count { if case .reviewed = $0.event { true } else { false } } == 1)
  }
}

extension String {
  /// Whether the parts stand in the text in this order.
  fileprivate func holds(_ parts: [String]) -> Bool {
    var rest = self[...]
    for part in parts {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
