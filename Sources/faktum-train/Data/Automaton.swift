import FoundationEssentials

/// Reads a CFSA2 automaton: every string it accepts, in the order of its arcs.
struct Automaton {
  private let arcs: [UInt8]
  private let labels: [UInt8]
  private let hasNumbers: Bool

  /// What was wrong with a file.
  struct Damaged: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path): expected a CFSA2 automaton (\\fsa, version C6)" }
  }

  init(path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    guard bytes.count > 8, bytes[0..<4].elementsEqual([0x5C, 0x66, 0x73, 0x61]), bytes[4] == 0xC6 else {
      throw Damaged(path: path)
    }
    hasNumbers = (Int(bytes[5]) << 8 | Int(bytes[6])) & 0x100 != 0
    let count = Int(bytes[7])
    labels = Array(bytes[8..<8 + count])
    arcs = Array(bytes[(8 + count)...])
  }

  private struct Arc {
    var label: UInt8
    var isFinal: Bool
    var isLast: Bool
    var target: Int?
    var next: Int
    var followsNode: Bool
  }

  /// Calls `body` with each accepted string.
  func forEach(_ body: ([UInt8]) -> Void) {
    var path: [UInt8] = []
    guard let root = readArc(firstArc(0)).target else { return }
    visit(root, &path, body)
  }

  private func visit(_ node: Int, _ path: inout [UInt8], _ body: ([UInt8]) -> Void) {
    var position = firstArc(node)
    while true {
      var arc = readArc(position)
      if arc.followsNode { arc.target = endOfNode(position) }
      path.append(arc.label)
      if arc.isFinal { body(path) }
      if let target = arc.target, target != 0 { visit(target, &path, body) }
      path.removeLast()
      if arc.isLast { return }
      position = arc.next
    }
  }

  private func firstArc(_ node: Int) -> Int {
    hasNumbers ? number(node).next : node
  }

  private func readArc(_ position: Int) -> Arc {
    let flags = arcs[position]
    let index = Int(flags & 0x1F)
    let label = index > 0 ? labels[index] : arcs[position + 1]
    var next = position + (index > 0 ? 1 : 2)
    var target: Int?
    if flags & 0x80 == 0 {
      let read = number(next)
      target = read.value
      next = read.next
    }
    return Arc(
      label: label, isFinal: flags & 0x20 != 0, isLast: flags & 0x40 != 0, target: target, next: next,
      followsNode: flags & 0x80 != 0)
  }

  private func endOfNode(_ position: Int) -> Int {
    var arc = readArc(position)
    while !arc.isLast { arc = readArc(arc.next) }
    return arc.next
  }

  private func number(_ position: Int) -> (value: Int, next: Int) {
    var value = 0
    var shift = 0
    var next = position
    while true {
      let byte = arcs[next]
      next += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return (value, next) }
      shift += 7
    }
  }
}
