/// Finds the element that holds the article.
enum MainText {
  /// The index of that element; the root where none stands out.
  static func find(in tree: HTMLTree) -> Int {
    let scores = scores(in: tree)
    if let marked = marked(in: tree, scores) { return marked }
    let best = scores.indices.max { scores[$0] != scores[$1] ? scores[$0] < scores[$1] : $0 > $1 }
    guard let best, scores[best] > 0 else { return tree.elements("body").first ?? 0 }
    return best
  }

  /// An element that says that it is the article, if it holds most of the best element's text.
  private static func marked(in tree: HTMLTree, _ scores: [Double]) -> Int? {
    let top = scores.max() ?? 0
    let candidates = tree.nodes.indices.filter { index in
      let node = tree.nodes[index]
      let isBody = node.attributes["itemprop"]?.lowercased() == "articlebody"
      let isMain = node.attributes["role"]?.lowercased() == "main"
      return isBody || node.name == "article" || node.name == "main" || isMain
    }
    let amounts = candidates.map { amount(of: $0, in: tree, scores) }
    let most = amounts.max() ?? 0
    guard most > 0, most >= top * 0.5 else { return nil }
    // The innermost that holds nearly all: an article inside main.
    return zip(candidates, amounts).filter { $0.1 >= most * 0.8 }.last?.0
  }

  private static func amount(of index: Int, in tree: HTMLTree, _ scores: [Double]) -> Double {
    var amount = scores[index]
    var stack = tree.nodes[index].children
    while let next = stack.popLast() {
      if HTMLBlocks.isSkipped(tree.nodes[next]) { continue }
      amount = max(amount, scores[next])
      stack.append(contentsOf: tree.nodes[next].children)
    }
    return amount
  }

  /// What each element gains from the paragraphs below it: their length without links, to the parent in full and to
  /// the grandparent by half.
  private static func scores(in tree: HTMLTree) -> [Double] {
    var scores = [Double](repeating: 0, count: tree.nodes.count)
    let skipped = skipped(in: tree)
    for index in tree.nodes.indices
    where ["p", "div", "td", "section", "blockquote"].contains(tree.nodes[index].name) {
      guard !skipped[index] else { continue }
      let isParagraph = tree.nodes[index].name == "p"
      let length = ownTextLength(of: index, in: tree, isParagraph: isParagraph)
      guard length >= 60, let parent = tree.nodes[index].parent else { continue }
      if !isParagraph { scores[index] += length }
      scores[parent] += isParagraph ? length : length / 2
      if let above = tree.nodes[parent].parent { scores[above] += length / 2 }
    }
    return scores
  }

  /// For each node whether it, or one above it, is left out. Parents come before their children.
  private static func skipped(in tree: HTMLTree) -> [Bool] {
    var skipped: [Bool] = []
    skipped.reserveCapacity(tree.nodes.count)
    for node in tree.nodes {
      skipped.append(node.parent.map { skipped[$0] } == true || HTMLBlocks.isSkipped(node))
    }
    return skipped
  }

  /// Letters of a paragraph outside links; of another element only the text directly in it.
  private static func ownTextLength(of index: Int, in tree: HTMLTree, isParagraph: Bool) -> Double {
    var length = 0
    var stack = tree.nodes[index].children
    while let next = stack.popLast() {
      let node = tree.nodes[next]
      length += node.text.unicodeScalars.count { !$0.isSpace }
      let isInline = HTMLBlocks.inline.contains(node.name) && node.name != "a"
      if isInline || (isParagraph && node.name != "a" && !node.name.isEmpty) {
        stack.append(contentsOf: node.children)
      }
    }
    return Double(length)
  }
}
