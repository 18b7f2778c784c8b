/// Ways through the tree of one sentence.
struct SentenceTree {
  let tokens: [Token]
  private let children: [[Int]]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    var children = [[Int]](repeating: [], count: tokens.count)
    for (index, token) in tokens.enumerated() {
      if let head = token.head { children[head].append(index) }
    }
    self.children = children
  }

  func children(of index: Int) -> [Int] { children[index] }

  /// The words below `index` and itself, as the stretch from the first to the last.
  func span(of index: Int) -> Range<Int> {
    var low = index
    var high = index
    var waiting = [index]
    var seen = 0
    while let place = waiting.popLast(), seen <= tokens.count {
      seen += 1
      low = min(low, place)
      high = max(high, place)
      waiting += children[place]
    }
    return low..<high + 1
  }

  /// The noun phrase around `index`: what is joined to it without a comma or a clause.
  func phrase(of index: Int) -> Range<Int> {
    var low = index
    var high = index
    let inner: Set<String> = ["det", "amod", "nummod", "flat", "compound", "nmod", "appos", "case"]
    var waiting = [index]
    while let place = waiting.popLast() {
      for child in children[place] where inner.contains(tokens[child].relation) {
        if place == index, tokens[child].relation == "case" { continue }
        if crossesComma(place, child) { continue }
        low = min(low, child)
        high = max(high, child)
        waiting.append(child)
      }
    }
    return low..<high + 1
  }

  private func crossesComma(_ left: Int, _ right: Int) -> Bool {
    let range = min(left, right)..<max(left, right)
    return tokens[range].contains { $0.form == "," || $0.form == "(" || $0.form == "–" }
  }

  /// The subject of the verb `index`, also where an auxiliary bears it.
  func subject(of index: Int) -> Int? {
    children[index].first { tokens[$0].relation == "nsubj" }
  }

  /// The stretch of the clause around `index`: up to commas, colons and quotation marks on both sides.
  func field(around index: Int) -> Range<Int> {
    var low = index
    var high = index + 1
    while low > 0, !Self.isBorder(tokens[low - 1]) { low -= 1 }
    while high < tokens.count, !Self.isBorder(tokens[high]) { high += 1 }
    return low..<high
  }

  static func isBorder(_ token: Token) -> Bool {
    switch token.form {
    case ",", ":", ";", "„", "“", "”", "\"", "»", "«", "''", "``", "(", ")", "–": true
    default: false
    }
  }
}
