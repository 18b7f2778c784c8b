import TestSupport
import Testing

struct MarkedTextTests {
  @Test func `marks are read with their labels`() {
    let marked = MarkedText("[[Ilse Grote|person]] sprach [[am Montag]].")
    #expect(marked.text == "Ilse Grote sprach am Montag.")
    #expect(marked.marks == [.init(0..<10, "person"), .init(18..<27)])
  }

  @Test(arguments: [
    "", "ohne", "[[a|x]]", "[[a [[b|y]] c|x]]", "für [[Ärger]] – [[日本|ort]]", "[[a|1]][[b|2]]",
  ])
  func `drawing what was read gives the same text`(drawn: String) {
    let marked = MarkedText(drawn)
    #expect(MarkedText.drawn(marked.text, marked.marks) == drawn)
  }

  @Test func `single brackets and bars are text`() {
    #expect(MarkedText("a [1] | b ]] c").text == "a [1] | b ]] c")
  }

  @Test func `seeded numbers repeat`() {
    var (first, second) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7))
    #expect((0..<4).map { _ in first.next() } == (0..<4).map { _ in second.next() })
    #expect(SeededGenerator.firstNumber(seed: 0) == 0xE220_A839_7B1D_CDAF)
  }
}

extension SeededGenerator {
  fileprivate static func firstNumber(seed: UInt64) -> UInt64 {
    var generator = SeededGenerator(seed: seed)
    return generator.next()
  }
}
