/// A configuration of the arc-hybrid system: a stack, the next word of the buffer, and the arcs so far.
///
/// The root stands at the end of the buffer. `left`: the top of the stack becomes a child of the next word; `right`: of
/// the word below it; `shift`: the next word goes onto the stack.
@_spi(Training) public struct ParserState: Sendable {
  /// What the parser may do.
  public enum Move: Int, Sendable, CaseIterable {
    /// Put the next word onto the stack.
    case shift = 0
    /// Attach the top of the stack to the next word.
    case left
    /// Attach the top of the stack to the word below it.
    case right
  }

  /// The number of words; also the place of the root.
  public let count: Int
  /// Places of the words on the stack, the top last.
  public private(set) var stack: [Int16] = []
  /// The next word.
  public private(set) var next: Int16 = 0
  /// How clearly the arc to the head won.
  public private(set) var margins: [Float]
  // Seven tables in one, so that a copy of the configuration is one block.
  private var links: [Int16]
  /// The sum of the scores of the moves.
  public var score: Float = 0

  /// The first configuration for `count` words.
  public init(count: Int) {
    self.count = count
    margins = [Float](repeating: 0, count: count + 1)
    links = [Int16](repeating: -1, count: 5 * (count + 1)) + [Int16](repeating: 0, count: 2 * (count + 1))
    stack.reserveCapacity(16)
  }

  /// Heads; -1 where not yet known.
  public var heads: ArraySlice<Int16> { links[0...count] }
  func leftmost(_ place: Int) -> Int16 { links[count + 1 + place] }
  func secondLeft(_ place: Int) -> Int16 { links[2 * (count + 1) + place] }
  func rightmost(_ place: Int) -> Int16 { links[3 * (count + 1) + place] }
  func secondRight(_ place: Int) -> Int16 { links[4 * (count + 1) + place] }
  func leftCount(_ place: Int) -> UInt64 { UInt64(links[5 * (count + 1) + place]) }
  func rightCount(_ place: Int) -> UInt64 { UInt64(links[6 * (count + 1) + place]) }

  /// Whether the tree is complete.
  public var isFinal: Bool { stack.isEmpty && Int(next) == count }

  /// Whether `move` is possible. Only one word may become the root's child.
  public func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: Int(next) < count
    case .left: !stack.isEmpty && (Int(next) < count || stack.count == 1)
    case .right: stack.count >= 2
    }
  }

  /// Makes `move`; `margin` says how clearly it won.
  public mutating func make(_ move: Move, margin: Float = 0) {
    switch move {
    case .shift:
      stack.append(next)
      next += 1
    case .left:
      let child = stack.removeLast()
      attach(child, to: next, margin)
    case .right:
      let child = stack.removeLast()
      attach(child, to: stack[stack.count - 1], margin)
    }
  }

  private mutating func attach(_ child: Int16, to head: Int16, _ margin: Float) {
    let size = count + 1
    links[Int(child)] = head
    margins[Int(child)] = margin
    let place = Int(head)
    let side = child < head ? 1 : 3
    links[(side + 1) * size + place] = links[side * size + place]
    links[side * size + place] = child
    let counter = (child < head ? 5 : 6) * size + place
    links[counter] = min(links[counter] + 1, 9)
  }
}
