import Scheduling
import Testing

struct FSRS6Tests {
  let model = FSRS6()

  @Test func `120 random histories give the states and intervals of another implementation`() throws {
    let histories = try Golden.read("fsrs6.tsv")
    #expect(histories.count == 120)
    for history in histories {
      let states = try replay(model, history.reviews)
      for (state, expected) in zip(states, history.columns[0]) {
        #expect(difference([state.stability, state.difficulty], expected) < 1e-5)
      }
      let next = model.nextStates(states.last, after: try Elapsed(days: 7))
      for (state, expected) in zip(next.all, history.columns[1]) {
        let interval = model.interval(state, to: .standard)
        #expect(difference([state.stability, state.difficulty, interval], expected) < 1e-5)
      }
    }
  }

  @Test func `the first states are the published ones`() {
    let states = model.nextStates(nil, after: .none).all
    #expect(states.map(\.stability) == [0.212, 1.2931, 2.3065, 8.2956])
    #expect(difference(states.map(\.difficulty), [6.4133, 5.11217071, 2.11810397, 1]) < 1e-8)
  }

  @Test func `a published history ends at the published state`() throws {
    let history: [(Rating, Double)] = [
      (.again, 0), (.good, 0), (.good, 1), (.good, 3), (.good, 8), (.good, 21),
    ]
    let last = try #require(try replay(model, history.map { (rating: $0, days: $1) }).last)
    #expect(difference([last.stability, last.difficulty], [53.62691, 6.3574867]) < 1e-6)
    var weights = FSRS6Weights.standard.values
    weights.replaceSubrange(17...19, with: [0, 0, 0])
    let plain = FSRS6(try FSRS6Weights(weights))
    let other = try #require(try replay(plain, history.map { (rating: $0, days: $1) }).last)
    #expect(difference([other.stability], [53.335106]) < 1e-6)
  }

  @Test(arguments: [
    (0, 1.0, 1.0), (1, 2, 0.9403443), (2, 3, 0.9253786), (3, 4, 0.9185229), (4, 4, 0.9), (5, 2, 0.8261359),
  ])
  func `recall falls along the published curve`(days: Int, stability: Double, recall: Double) throws {
    let state = try MemoryState(stability: stability, difficulty: 5)
    let found = model.retrievability(state, after: try Elapsed(calendarDays: days))
    #expect(difference([found], [recall]) < 1e-6)
  }

  @Test func `the interval follows the desired retention`() throws {
    let state = try MemoryState(stability: 1, difficulty: 5)
    let days = try (1...10).map { tenth in
      max(1, model.interval(state, to: try Retention(Double(tenth) / 10)).rounded())
    }
    #expect(days == [3_116_769, 34_793, 2508, 387, 90, 27, 9, 3, 1, 1])
  }

  @Test func `nineteen weights of FSRS-5 are brought up to FSRS-6`() throws {
    let old = [
      0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254, 1.432437,
      0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072, 0.18046261, 0.121442534,
    ]
    let model = FSRS6(try FSRS6Weights(old))
    let history: [(rating: Rating, days: Double)] = [(.again, 0), (.good, 1), (.good, 3), (.good, 8)]
    let next = model.nextStates(try replay(model, history).last, after: try Elapsed(days: 21))
    let stabilities = [2.9691455, 17.091452, 31.722992, 71.7502]
    #expect(difference(next.all.map(\.stability), stabilities) < 1e-5)
    #expect(difference(next.all.map(\.difficulty), [8.000659, 7.6913934, 7.382128, 7.0728626]) < 1e-5)
    #expect(difference(next.all.map { model.interval($0, to: .standard) }, stabilities) < 1e-5)
  }

  @Test func `seventeen weights of FSRS-4 are brought up to FSRS-6`() throws {
    let old = Array(FSRS6Weights.standard.values.prefix(17)).enumerated().map { $0 == 5 ? 0.5 : $1 }
    let weights = try FSRS6Weights(old).values
    #expect(weights.count == 21)
    #expect(difference([weights[4], weights[5], weights[6]], [7.4133, 0.305430243958, 3.5194]) < 1e-9)
    #expect(weights.suffix(4) == [0, 0, 0, 0.5])
  }

  @Test func `weights out of their bounds are refused with index and bounds`() {
    var weights = FSRS6Weights.standard.values
    weights[20] = 0.9
    #expect(throws: SchedulingError.weight(index: 20, value: 0.9, bounds: 0.1...0.8)) {
      try FSRS6Weights(weights)
    }
    #expect(throws: SchedulingError.weightCount(found: 3, expected: [17, 19, 21])) {
      try FSRS6Weights([1, 2, 3])
    }
    weights[20] = .nan
    #expect(throws: SchedulingError.self) { try FSRS6Weights(weights) }
  }

  @Test(arguments: [-1.0, 1e9, .nan, .infinity])
  func `absurd elapsed times are refused`(days: Double) {
    #expect(throws: SchedulingError.self) { try Elapsed(days: days) }
  }

  @Test(arguments: [(0.0, 5.0), (-1, 5), (.nan, 5), (1, .infinity)])
  func `memory states that are not positive and finite are refused`(stability: Double, difficulty: Double) {
    #expect(throws: SchedulingError.self) { try MemoryState(stability: stability, difficulty: difficulty) }
  }

  @Test(arguments: [0.0, -0.5, 1.01, .nan])
  func `retentions that are no probability are refused`(value: Double) {
    #expect(throws: SchedulingError.self) { try Retention(value) }
  }
}
