/// Builds dependency trees: arc-hybrid moves with a beam, then a label for every arc.
@_spi(Training) public struct Parser: Sendable {
  private let moves: MoveTable
  private let labeler: Labeler
  /// How many configurations are followed at once.
  public var beam = Parser.defaultBeam

  /// The beam used in training and, unless told otherwise, in analysis.
  public static let defaultBeam = 8
  /// The section with the weights of the moves.
  public static let section = "parser.moves"

  /// Opens the parser in `file`; nil if it has none.
  public init?(_ file: ModelFile) {
    guard let moves = MoveTable(file.section(Self.section)), let labeler = Labeler(file) else { return nil }
    self.moves = moves
    self.labeler = labeler
  }

  /// A head and relation for each word; -1 is the root's head.
  struct Tree {
    var heads: [Int]
    var relations: [String]
    var margins: [Float]
  }

  /// The tree of a sentence.
  func parse(_ input: ParserInput) -> Tree {
    let state = best(input)
    let heads = (0..<input.count).map { Int(state.heads[$0]) }
    let (labels, labelMargins) = labeler.labels(input, heads: heads)
    return Tree(
      heads: heads.map { $0 == input.count ? -1 : $0 }, relations: labels,
      margins: (0..<input.count).map { min(state.margins[$0], labelMargins[$0]) })
  }

  private struct Candidate {
    var parent: Int
    var move: ParserState.Move
    var score: Float
    var margin: Float
  }

  private func best(_ input: ParserInput) -> ParserState {
    var states = [ParserState(count: input.count)]
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: ParserFeatures.limit) { features in
      guard let buffer = features.baseAddress else { return }
      for _ in 0..<2 * input.count {
        let candidates = self.candidates(states, input, buffer)
        states = candidates.map { candidate in
          var state = states[candidate.parent]
          state.make(candidate.move, margin: candidate.margin)
          state.score = candidate.score
          return state
        }
      }
    }
    return states[0]
  }

  private func candidates(
    _ states: [ParserState], _ input: ParserInput, _ buffer: UnsafeMutablePointer<UInt32>
  ) -> [Candidate] {
    var result: [Candidate] = []
    result.reserveCapacity(beam + 1)
    for (parent, state) in states.enumerated() {
      let count = ParserFeatures.extract(state, input, into: buffer)
      let sums = moves.score(UnsafeBufferPointer(start: buffer, count: count))
      for number in 0..<3 {
        guard let move = ParserState.Move(rawValue: number), state.allows(move) else { continue }
        let score = state.score + Float(sums[number]) * moves.scale
        if result.count == beam, let last = result.last, last.score >= score { continue }
        let lead = lead(of: number, sums, state)
        insert(Candidate(parent: parent, move: move, score: score, margin: lead), into: &result)
      }
    }
    return result
  }

  /// Keeps the best candidates, best first; equal scores in the order they came.
  private func insert(_ candidate: Candidate, into result: inout [Candidate]) {
    var place = result.count
    while place > 0, result[place - 1].score < candidate.score { place -= 1 }
    result.insert(candidate, at: place)
    if result.count > beam { result.removeLast() }
  }

  private func lead(of number: Int, _ sums: SIMD4<Int32>, _ state: ParserState) -> Float {
    var rival: Int32?
    for other in 0..<3 where other != number {
      guard let move = ParserState.Move(rawValue: other), state.allows(move) else { continue }
      rival = max(rival ?? .min, sums[other])
    }
    guard let rival else { return 1 }
    let lead = Float(sums[number] - rival) * moves.scale
    return lead > 0 ? lead / (lead + Self.halfMargin) : 0
  }

  /// The difference in score that counts as a margin of one half.
  private static let halfMargin: Float = 4
}
