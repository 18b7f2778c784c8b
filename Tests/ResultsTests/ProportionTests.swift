import Results
import Testing

@Suite struct ProportionTests {
  // Worked out apart from this program, with the published formula.
  @Test(arguments: [
    (0, 10, 0.0, 0.277_533), (10, 10, 0.722_467, 1.0), (5, 10, 0.236_593, 0.763_407),
    (1, 24, 0.007_393, 0.202_418), (81, 263, 0.255_289, 0.366_210),
  ])
  func `the interval is Wilson's`(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 1e-5)
    #expect(abs(interval.upperBound - high) < 1e-5)
  }

  @Test func `of nothing there is no share and no interval`() {
    #expect(Proportion().share == nil)
    #expect(Proportion().interval == nil)
  }
}
