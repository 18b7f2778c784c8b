@_spi(Training) import Linguistics

/// Trains the moves of the parser: a structured perceptron with beam search and updates at the largest violation
/// (Huang, Fayong and Guo 2012).
struct ParserTrainer {
  var epochs = 12
  var rows = 1 << 18
  var beam = Parser.defaultBeam
  var seed: UInt64 = 4

  /// A sentence with its heads (the number of words stands for the root).
  struct Example {
    var input: ParserInput
    var heads: [Int]
  }

  func section(_ examples: [Example]) -> [UInt8] {
    let learner = MoveLearner(rows: rows)
    let usable = examples.filter { $0.input.count > 1 && $0.input.count <= 120 }
    let gold = usable.map { MoveOracle.moves($0.heads) }
    var order = Array(usable.indices)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order { learn(usable[index].input, gold[index], learner) }
    }
    return learner.packed()
  }

  /// A configuration and how it was reached.
  private struct Item {
    var state: ParserState
    var moves: [ParserState.Move]
    var isGold: Bool
  }

  private func learn(_ input: ParserInput, _ gold: [ParserState.Move], _ learner: MoveLearner) {
    var items = [Item(state: ParserState(count: input.count), moves: [], isGold: true)]
    var right = ParserState(count: input.count)
    var worst: (violation: Float, moves: [ParserState.Move])?
    for (step, move) in gold.enumerated() {
      let rightScores = learner.score(right, input)
      right.score += rightScores[move.rawValue]
      right.make(move)
      items = extend(items, input, learner, goldMove: move)
      guard let best = items.first else { return }
      let violation = best.state.score - right.score
      let isLast = step == gold.count - 1
      if !items.contains(where: \.isGold) || isLast, !best.isGold, violation >= worst?.violation ?? 0 {
        worst = (violation, best.moves)
      }
    }
    if let worst { learner.update(input, gold: gold, wrong: worst.moves) }
    learner.tick()
  }

  private func extend(
    _ items: [Item], _ input: ParserInput, _ learner: MoveLearner, goldMove: ParserState.Move
  ) -> [Item] {
    var candidates: [(parent: Int, move: ParserState.Move, score: Float)] = []
    for (parent, item) in items.enumerated() {
      let scores = learner.score(item.state, input)
      for move in ParserState.Move.allCases where item.state.allows(move) {
        candidates.append((parent, move, item.state.score + scores[move.rawValue]))
      }
    }
    candidates.sort { $0.score > $1.score }
    return candidates.prefix(beam).map { parent, move, score in
      var item = items[parent]
      item.state.make(move)
      item.state.score = score
      item.moves.append(move)
      item.isGold = item.isGold && move == goldMove
      return item
    }
  }
}
