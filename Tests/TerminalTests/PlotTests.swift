import Terminal
import Testing

struct PlotTests {
  @Test(arguments: [
    (0.0, "────"), (0.5, "██──"), (1.0, "████"), (0.001, "▏───"), (0.3, "█▎──"), (7.0, "████"),
  ])
  func `a bar fills its share`(share: Double, drawn: String) {
    #expect(Bar(share: share, width: 4, glyphs: .unicode).text.plain == drawn)
  }

  @Test func `a share that is no number is an empty bar`() {
    #expect(Bar(share: .nan, width: 3, glyphs: .ascii).text.plain == "...")
  }

  @Test func `bars stand below each other`() {
    let chart = BarChart([.init("Zahl", 4, note: "4"), .init("Verneinung", 2, note: "2")])
    #expect(
      chart.lines(width: 24, glyphs: .ascii).map(\.plain) == [
        "Zahl       ########### 4", "Verneinung ######..... 2",
      ])
  }

  @Test(arguments: [1, 10, 20, 80, 200])
  func `a chart fits its width as far as labels allow`(width: Int) {
    let chart = BarChart([.init("Hedge entfernt, lang", 4, note: "4 / 9"), .init("b", 0, note: "0")])
    for line in chart.lines(width: width, glyphs: .unicode) { #expect(line.width <= max(width, 16)) }
  }

  @Test func `a sparkline shows even small values`() {
    #expect(Sparkline([0, 1, 100]).text(glyphs: .unicode).plain == " ▁█")
    #expect(Sparkline([0, 0]).text(glyphs: .unicode).plain == "  ")
  }

  @Test func `a heat map has a column a week`() {
    let map = HeatMap(counts: [1, 0, 4, 0, 0, 2, 0, 4], firstWeekday: 3, weekdays: ["Mo", "", "Mi"])
    #expect(
      map.lines(width: 20, glyphs: .ascii).map(\.plain) == [
        "Mo   +", "     .", "Mi - #", "   .  ", "   #  ", "   .  ", "   .  ",
      ])
  }
}
