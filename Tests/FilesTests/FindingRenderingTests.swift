import Files
import Testing

@Suite struct FindingRenderingTests {
  @Test func `a finding shows place, line, caret and hint`() {
    let finding = Finding(
      .error, "unknown state “foo”", hint: "use candidate, accepted or rejected", file: "decks/a.md",
      line: 12, column: 7, excerpt: "state=foo")
    #expect(
      finding.rendered() == """
        decks/a.md:12:7: error: unknown state “foo”
          state=foo
                ^
          use candidate, accepted or rejected
        """)
  }

  @Test func `a finding without a place is its message`() {
    #expect(Finding(.note, "nothing to do").rendered() == "note: nothing to do")
    #expect(Finding(.warning, "odd", file: "-").rendered() == "-: warning: odd")
    #expect(Finding(.warning, "odd", file: "a", line: 3).rendered() == "a:3: warning: odd")
  }

  @Test func `the caret stands under wide characters and combining marks`() {
    let wide = Finding(.error, "m", file: "f", line: 1, column: 3, excerpt: "東京x")
    #expect(wide.rendered().hasSuffix("\n  東京x\n      ^"))
    let combining = Finding(.error, "m", file: "f", line: 1, column: 2, excerpt: "e\u{301}x")
    #expect(combining.rendered().hasSuffix("\n  e\u{301}x\n   ^"))
    let emoji = Finding(.error, "m", file: "f", line: 1, column: 2, excerpt: "👩‍🚒x")
    #expect(emoji.rendered().hasSuffix("\n  👩‍🚒x\n    ^"))
  }

  @Test func `tabs are one column and escapes are visible`() {
    let tab = Finding(.error, "m", file: "f", line: 1, column: 3, excerpt: "a\tb")
    #expect(tab.rendered().hasSuffix("\n  a b\n    ^"))
    let escape = Finding(.error, "m\u{1B}[2J", file: "f\u{7}", line: 1, column: 2, excerpt: "\u{1B}[31mred")
    #expect(escape.rendered() == "f␇:1:2: error: m␛[2J\n  ␛[31mred\n   ^")
  }

  @Test func `a long line is cut around the caret`() {
    let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
    let finding = Finding(.error, "m", file: "f", line: 1, column: 301, excerpt: line)
    let lines = finding.rendered(.init(width: 40)).split(separator: "\n").map(Array.init)
    #expect(lines[1].count <= 42)
    #expect(lines[1][lines[2].count - 1] == "X")
    #expect(lines[1].first { $0 != " " } == "…" && lines[1].last == "…")
  }

  @Test func `a caret past the end of the line stands behind it`() {
    let finding = Finding(.error, "m", file: "f", line: 1, column: 99, excerpt: "ab")
    #expect(finding.rendered().hasSuffix("\n  ab\n    ^"))
    let empty = Finding(.error, "m", file: "f", line: 1, column: 1, excerpt: "")
    #expect(empty.rendered().hasSuffix("\n  \n  ^"))
  }

  @Test func `colour and language are the caller's choice`() {
    let finding = Finding(.error, "m")
    #expect(finding.rendered(.init(isColoured: true)) == "\u{1B}[1;31merror:\u{1B}[0m m")
    #expect(finding.rendered(.german()) == "Fehler: m")
  }

  @Test func `harmful characters become visible and others stay`() {
    #expect("a\u{1B}[0m\r\u{7F}".sanitized() == "a␛[0m␍␡")
    #expect("a\u{202E}b\u{9B}c\u{2028}".sanitized() == "a\\u{202e}b\\u{9b}c\\u{2028}")
    #expect("Grüße 👩‍🚒 \u{AD}".sanitized() == "Grüße 👩‍🚒 \u{AD}")
    #expect("a\tb\nc".sanitized() == "a b␊c")
    #expect("a\tb\nc\u{1B}".sanitized(keepingNewlines: true) == "a\tb\nc␛")
    #expect(!"a\tb\n".holdsHarmfulCharacters)
    #expect("a\u{1B}".holdsHarmfulCharacters)
  }
}
