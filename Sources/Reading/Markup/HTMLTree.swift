internal import CLibXML2

/// A parsed HTML document as Swift values; libxml2 is not seen outside this file.
struct HTMLTree {
  /// An element or a stretch of text.
  struct Node {
    /// The element's name in small letters; empty for text.
    var name: String
    /// The attributes of an element.
    var attributes: [String: String]
    /// The text of a text node.
    var text: String
    /// Indices of the children in order.
    var children: [Int]
    /// The index of the parent; nil for the root.
    var parent: Int?
  }

  /// All nodes in document order; the first is the root.
  private(set) var nodes: [Node] = []

  /// Parses `html`, however broken; nil where nothing is left.
  init?(_ html: String) {
    var bytes = Array(html.utf8)
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue
        | HTML_PARSE_NOBLANKS.rawValue)
    let document = bytes.withUnsafeMutableBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8",
        options)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    collect(root)
    guard !nodes.isEmpty else { return nil }
  }

  /// Copies the tree without recursion, so that deep nesting costs no stack.
  private mutating func collect(_ root: xmlNodePtr) {
    var current: xmlNodePtr? = root
    var parents: [Int] = []
    while let node = current {
      let index = append(node, parent: parents.last)
      if let index, let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
        parents.append(index)
        current = child
        continue
      }
      current = successor(of: node, root: root, parents: &parents)
    }
  }

  private func successor(of node: xmlNodePtr, root: xmlNodePtr, parents: inout [Int]) -> xmlNodePtr? {
    var node = node
    while node != root {
      if let next = node.pointee.next { return next }
      guard let parent = node.pointee.parent else { return nil }
      node = parent
      if !parents.isEmpty { parents.removeLast() }
    }
    return nil
  }

  private mutating func append(_ pointer: xmlNodePtr, parent: Int?) -> Int? {
    let node: Node
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE:
      node = Node(
        name: Self.string(pointer.pointee.name).lowercased(), attributes: Self.attributes(of: pointer),
        text: "", children: [],
        parent: parent)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      node = Node(
        name: "", attributes: [:], text: Self.string(pointer.pointee.content), children: [], parent: parent)
    default: return nil
    }
    nodes.append(node)
    if let parent { nodes[parent].children.append(nodes.count - 1) }
    return nodes.count - 1
  }

  private static func attributes(of pointer: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var attribute = pointer.pointee.properties
    while let current = attribute {
      let value = current.pointee.children.map { string($0.pointee.content) } ?? ""
      attributes[string(current.pointee.name).lowercased()] = value
      attribute = current.pointee.next
    }
    return attributes
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }

  // MARK: Looking

  /// The indices of all elements called `name`, in document order.
  func elements(_ name: String) -> [Int] {
    nodes.indices.filter { nodes[$0].name == name }
  }

  /// All text below the node at `index`, as it stands.
  func text(of index: Int) -> String {
    var text = ""
    var stack = [index]
    while let next = stack.popLast() {
      text += nodes[next].text
      stack.append(contentsOf: nodes[next].children.reversed())
    }
    return text
  }

  /// Whether the node at `index` lies below one called one of `names`.
  func isInside(_ index: Int, _ names: Set<String>) -> Bool {
    var current = nodes[index].parent
    while let parent = current {
      if names.contains(nodes[parent].name) { return true }
      current = nodes[parent].parent
    }
    return false
  }
}
