/// Children and siblings of every word in a tree; the root is the place after the last word.
@_spi(Training) public struct LabelContext: Sendable {
  /// The head of each word.
  public let heads: [Int]
  /// The children of each place, left to right; the last list is the root's.
  public let children: [[Int]]

  /// The context of a tree.
  public init(_ heads: [Int]) {
    self.heads = heads
    var children = [[Int]](repeating: [], count: heads.count + 1)
    for (child, head) in heads.enumerated() { children[head].append(child) }
    self.children = children
  }
}
