@_spi(Training) import Linguistics

/// The moves that lead to a tree, or to the nearest one without crossing arcs (Goldberg and Nivre 2012).
enum MoveOracle {
  static func moves(_ heads: [Int]) -> [ParserState.Move] {
    var state = ParserState(count: heads.count)
    var result: [ParserState.Move] = []
    while !state.isFinal {
      let options = [ParserState.Move.left, .right, .shift].filter(state.allows)
      let costs = options.map { cost($0, state, heads) }
      guard let least = costs.min(), let place = costs.firstIndex(of: least) else { break }
      state.make(options[place])
      result.append(options[place])
    }
    return result
  }

  /// How many arcs of the tree are lost by `move`.
  private static func cost(_ move: ParserState.Move, _ state: ParserState, _ heads: [Int]) -> Int {
    let next = Int(state.next)
    guard move != .shift else {
      var lost = state.stack.filter { heads[Int($0)] == next }.count
      if next < heads.count, state.stack.dropLast().contains(Int16(heads[next])) { lost += 1 }
      return lost
    }
    guard let top = state.stack.last.map(Int.init) else { return 0 }
    var lost = (next..<heads.count).filter { heads[$0] == top }.count
    let head = heads[top]
    if move == .left {
      let below = state.stack.count > 1 ? Int(state.stack[state.stack.count - 2]) : -1
      if head == below || head > next { lost += 1 }
    } else if head >= next {
      lost += 1
    }
    return lost
  }
}
