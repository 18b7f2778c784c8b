/// Names the relation of every arc of a finished tree, head before child, left before right.
@_spi(Training) public struct Labeler: Sendable {
  /// The relations it knows.
  public let relations: [String]
  private let weights: WeightTable

  /// The section with the weights.
  public static let section = "parser.labels"
  /// The section with the names.
  public static let nameSection = "parser.names"

  init?(_ file: ModelFile) {
    guard let names = file.lines(Self.nameSection), let weights = WeightTable(file.section(Self.section)),
      weights.columns >= names.count
    else { return nil }
    relations = names
    self.weights = weights
  }

  /// The order in which arcs are named: a head before its children.
  public static func order(_ heads: [Int]) -> [Int] {
    var children = [[Int]](repeating: [], count: heads.count + 1)
    for (child, head) in heads.enumerated() { children[head].append(child) }
    var result: [Int] = []
    var waiting = children[heads.count]
    while let place = waiting.popLast() {
      result.append(place)
      waiting.append(contentsOf: children[place].reversed())
    }
    return result
  }

  func labels(_ input: ParserInput, heads: [Int]) -> (names: [String], margins: [Float]) {
    let tree = LabelContext(heads)
    var labels = [UInt8](repeating: 255, count: heads.count)
    var margins = [Float](repeating: 0, count: heads.count)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: LabelFeatures.limit) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: weights.columns) { scores in
        guard let buffer = features.baseAddress, let sums = scores.baseAddress else { return }
        for place in Self.order(heads) {
          let count = LabelFeatures.extract(place, input, tree, labels, into: buffer)
          weights.score(UnsafeBufferPointer(start: buffer, count: count), into: sums)
          let choice = choose(sums, isRoot: heads[place] == heads.count)
          labels[place] = UInt8(choice.label)
          margins[place] = choice.margin
        }
      }
    }
    return (labels.map { relations[Int($0)] }, margins)
  }

  private func choose(_ scores: UnsafeMutablePointer<Int32>, isRoot: Bool) -> (label: Int, margin: Float) {
    if isRoot, let root = relations.firstIndex(of: "root") { return (root, 1) }
    var best = -1
    var second = Int32.min
    for label in relations.indices where relations[label] != "root" {
      if best < 0 || scores[label] > scores[best] {
        if best >= 0 { second = max(second, scores[best]) }
        best = label
      } else {
        second = max(second, scores[label])
      }
    }
    let lead = Float(scores[max(best, 0)] &- max(second, -30_000)) * weights.scale
    return (max(best, 0), lead / (lead + 4))
  }
}
