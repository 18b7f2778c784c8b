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
  /// Heads; -1 where not yet known.
  public private(set) var heads: [Int16]
  /// How clearly the arc to the head won.
  public private(set) var margins: [Float]
  var leftmost: [Int16]
  var secondLeft: [Int16]
  var rightmost: [Int16]
  var secondRight: [Int16]
  var leftCount: [UInt8]
  var rightCount: [UInt8]
  /// The sum of the scores of the moves.
  public var score: Float = 0

  /// The first configuration for `count` words.
  public init(count: Int) {
    self.count = count
    heads = [Int16](repeating: -1, count: count + 1)
    margins = [Float](repeating: 0, count: count + 1)
    leftmost = heads
    secondLeft = heads
    rightmost = heads
    secondRight = heads
    leftCount = [UInt8](repeating: 0, count: count + 1)
    rightCount = leftCount
  }

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
    heads[Int(child)] = head
    margins[Int(child)] = margin
    let place = Int(head)
    if child < head {
      secondLeft[place] = leftmost[place]
      leftmost[place] = child
      leftCount[place] = min(leftCount[place] + 1, 9)
    } else {
      secondRight[place] = rightmost[place]
      rightmost[place] = child
      rightCount[place] = min(rightCount[place] + 1, 9)
    }
  }
}
