import Files
import Terminal
import Testing

struct StyledTextTests {
  @Test(arguments: [
    ("Größe", 5), ("Gro\u{308}\u{DF}e", 5), ("日本", 4), ("👩‍👩‍👧", 2), ("❤️", 2), ("a\u{200D}b", 2), ("한국", 4),
    ("", 0),
    ("🇩🇪", 2), ("e\u{301}", 1),
  ])
  func `width is counted in columns`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: [
    ("Hafenmeisterin", 6, "Hafen…"), ("Hafen", 5, "Hafen"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("ab", 1, "…"),
  ])
  func `text is shortened by columns`(text: String, width: Int, shortened: String) {
    #expect(text.truncated(to: width) == shortened)
  }

  @Test(arguments: [
    ("\u{1B}[31mrot\u{1B}[0m", "␛[31mrot␛[0m"), ("a\tb", "a b"), ("a\r\u{7}b", "a␍␇b"),
    ("a\u{9B}2Jb", #"a\u{9b}2Jb"#),
    ("x\u{202E}y", #"x\u{202e}y"#), ("zwei\nZeilen", "zwei\nZeilen"), ("Ä👩‍👩‍👧", "Ä👩‍👩‍👧"), ("\u{7F}", "␡"),
  ])
  func `nothing a terminal would obey survives`(raw: String, shown: String) {
    #expect(StyledText(raw).plain == shown)
    #expect(Style.colored.render(StyledText(raw)) == shown)
  }

  @Test func `roles become colours only in colour`() {
    let text: StyledText = "\("Richtig", .right): fünf"
    #expect(Style.plain.render(text) == "Richtig: fünf")
    #expect(Style.colored.render(text) == "\u{1B}[1;32mRichtig\u{1B}[0m: fünf")
  }

  @Test(arguments: [
    ("Fünf Schiffe liegen fest.", 12, ["Fünf Schiffe", "liegen fest."]),
    ("Donaudampfschiff", 6, ["Donaud", "ampfsc", "hiff"]),
    ("a Donaudampfschiff", 6, ["a", "Donaud", "ampfsc", "hiff"]),
    ("eins\n\nzwei", 20, ["eins", "", "zwei"]), ("", 5, [""]), ("日本語", 4, ["日本", "語"]),
    ("EU-Sanktionen gegen", 10, ["EU-", "Sanktionen", "gegen"]),
  ])
  func `text is wrapped between words`(text: String, width: Int, lines: [String]) {
    #expect(StyledText(text).wrapped(to: width).map(\.plain) == lines)
  }

  @Test func `an indent stands once, and the other lines hang`() {
    let lines = StyledText("eins zwei drei vier").wrapped(to: 12, indent: "a) ", hanging: 3)
    #expect(lines.map(\.plain) == ["a) eins zwei", "   drei vier"])
  }

  @Test(arguments: 1...24)
  func `no line is wider than asked`(width: Int) {
    let text = StyledText(
      "Die Hafenmeisterin kündigte „am Montag“ die Schließung von 日本語 an – bis Weihnachten.", .dim)
    for line in text.wrapped(to: width, indent: "│ ", hanging: 2) {
      #expect(line.width <= max(width, 2))
    }
  }

  @Test func `wrapping keeps roles and loses no word`() {
    let text: StyledText = "Es waren \("fünf Schiffe", .key), nicht zwölf."
    let lines = text.wrapped(to: 11)
    #expect(lines.map(\.plain) == ["Es waren", "fünf", "Schiffe,", "nicht", "zwölf."])
    #expect(lines.flatMap(\.spans).filter { $0.role == .key }.map(\.text) == ["fünf", "Schiffe"])
  }
}
