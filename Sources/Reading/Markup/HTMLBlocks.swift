/// Turns the main element into blocks of text, and leaves out what is no article by its markup.
enum HTMLBlocks {
  /// A block of running text or a heading.
  struct Block {
    var text: String
    var role: Paragraph.Role
  }

  /// Elements that stand inside a line.
  static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q", "s",
    "samp", "small",
    "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ins", "del", "label", "acronym",
  ]

  private static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select",
    "textarea", "input", "iframe",
    "object", "embed", "svg", "canvas", "video", "audio", "figure", "figcaption", "picture", "img", "table",
    "dialog", "menu", "head", "title",
    "address", "math",
  ]

  /// Words in class or id that mark what is no article.
  private static let marks: Set<String> = [
    "ad", "ads", "advert", "advertisement", "anzeige", "werbung", "banner", "cookie", "cookies", "consent",
    "paywall", "newsletter",
    "share", "sharing", "social", "comment", "comments", "kommentare", "kommentar", "related", "recommended",
    "recommendation", "promo",
    "sponsor", "sponsored", "sidebar", "breadcrumb", "breadcrumbs", "nav", "navigation", "menu", "footer",
    "caption", "teaser",
    "teasers", "outbrain", "taboola", "gdpr", "popup", "modal", "subscribe", "donate", "donation", "spenden",
    "job", "jobs",
    "pagination", "tags", "author", "byline", "copyright", "toolbar", "skip", "hidden", "infobox",
  ]

  /// Whether everything below `node` is left out.
  static func isSkipped(_ node: HTMLTree.Node) -> Bool {
    guard !node.name.isEmpty, node.name != "body", node.name != "html" else { return false }
    if skipped.contains(node.name) || node.attributes["hidden"] != nil { return true }
    if node.attributes["aria-hidden"] == "true"
      || ["navigation", "complementary", "banner", "dialog"].contains(node.attributes["role"])
    {
      return true
    }
    if node.attributes["style"].map({ $0.filter { $0 != " " }.contains("display:none") }) == true {
      return true
    }
    guard node.name != "article", node.name != "main" else { return false }
    let names = [node.attributes["class"], node.attributes["id"]].compactMap(\.self)
    return names.contains { name in
      name.lowercased().split { !$0.isLetter }.contains { marks.contains(String($0)) }
    }
  }

  /// The blocks below the element at `root`, in order.
  static func blocks(of root: Int, in tree: HTMLTree) -> [Block] {
    var collector = Collector(tree: tree)
    collector.walk(root)
    return collector.blocks
  }

  private struct Collector {
    let tree: HTMLTree
    var blocks: [Block] = []
    private var pending = ""
    private var role = Paragraph.Role.plain

    init(tree: HTMLTree) {
      self.tree = tree
    }

    private enum Step {
      case enter(Int)
      case leave(Paragraph.Role)
    }

    /// Visits the tree without recursion: entering a block ends the one before, leaving it ends its own.
    mutating func walk(_ root: Int) {
      var steps = [Step.enter(root)]
      while let step = steps.popLast() {
        switch step {
        case .leave(let outer):
          flush()
          role = outer
        case .enter(let index): enter(index, isRoot: index == root, &steps)
        }
      }
      flush()
    }

    private mutating func enter(_ index: Int, isRoot: Bool, _ steps: inout [Step]) {
      let node = tree.nodes[index]
      if node.name.isEmpty {
        pending += node.text
        return
      }
      if HTMLBlocks.isSkipped(node), !isRoot { return }
      if node.name == "br" {
        pending += "\u{2028}"
        return
      }
      if !HTMLBlocks.inline.contains(node.name) {
        flush()
        steps.append(.leave(role))
        let isHeading = node.name.utf8.count == 2 && node.name.hasPrefix("h") && node.name != "hr"
        role = isHeading ? .heading : role
      }
      for child in node.children.reversed() { steps.append(.enter(child)) }
    }

    /// Ends the block; two line breaks in a row, which old pages have between paragraphs, end one too.
    private mutating func flush() {
      var part = String.UnicodeScalarView()
      var (breaks, isSpaced) = (0, false)
      for scalar in pending.unicodeScalars {
        if scalar.isSpace {
          isSpaced = true
          if scalar == "\u{2028}" { breaks += 1 }
          continue
        }
        if breaks >= 2 {
          append(part)
          part = String.UnicodeScalarView()
        }
        if isSpaced, !part.isEmpty { part.append(" ") }
        part.append(scalar)
        (breaks, isSpaced) = (0, false)
      }
      append(part)
      pending = ""
    }

    private mutating func append(_ part: String.UnicodeScalarView) {
      if !part.isEmpty { blocks.append(Block(text: String(part), role: role)) }
    }
  }
}
