import Scheduling
import Testing

struct FSRS7Tests {
  let model = FSRS7()

  @Test func `120 random histories give the states, recalls and intervals of the reference`() throws {
    let histories = try Golden.read("fsrs7.tsv")
    #expect(histories.count == 120)
    for history in histories {
      let states = try replay(model, history.reviews)
      for (state, expected) in zip(states, history.columns[0]) {
        let numbers = [state.stability, state.fastStability ?? 0, state.difficulty]
        #expect(difference(numbers, expected) < 1e-6)
      }
      let last = try #require(states.last)
      for pair in history.columns[1] {
        #expect(difference([model.interval(last, to: try Retention(pair[0]))], [pair[1]]) < 1e-6)
      }
      for pair in history.columns[2] {
        #expect(difference([model.retrievability(last, after: try Elapsed(days: pair[0]))], [pair[1]]) < 1e-6)
      }
    }
  }

  @Test func `intervals for all retentions are the published ones`() throws {
    let state = try MemoryState(stability: 1, difficulty: 5, fastStability: 1)
    let days = try (1...10).map { tenth in
      max(1, model.interval(state, to: try Retention(Double(tenth) / 10)).rounded())
    }
    #expect(days == [36_500, 36_500, 36_500, 12_813, 843, 92, 13, 2, 1, 1])
  }

  @Test func `weights of other versions are refused`() {
    #expect(throws: SchedulingError.weightCount(found: 21, expected: [34])) {
      try FSRS7Weights(FSRS6Weights.standard.values)
    }
    var weights = FSRS7Weights.standard.values
    weights[1] = 0.05
    #expect(throws: SchedulingError.weight(index: 1, value: 0.05, bounds: 0.1104...100)) {
      try FSRS7Weights(weights)
    }
  }

  @Test func `the policy keeps the first intervals of FSRS-7 within reason`() {
    let outcomes = Scheduler(model: model).outcomes(.new, at: Moment(milliseconds: 0, day: 0), seed: 7)
    #expect(outcomes.again.due == .at(60_000))
    #expect(outcomes.easy.interval <= Policy.standard.firstEasyMaximum)
  }
}
