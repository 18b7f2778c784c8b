/// An XML element that is written with its text in CDATA, where nothing of a deck can act as markup.
struct XMLNode: Sendable, Hashable {
  /// What an element holds.
  enum Content: Sendable, Hashable {
    /// Other elements.
    case children([XMLNode])
    /// A deck's text.
    case text(String)
    /// A number or a word of the format, written as it is.
    case token(String)
  }

  /// The element's name.
  let name: String
  /// Its attributes; names and values are words of the format.
  let attributes: [Attribute]
  /// What it holds.
  let content: Content

  /// An attribute.
  struct Attribute: Sendable, Hashable {
    /// Its name.
    let name: String
    /// Its value.
    let value: String
  }

  /// An element with other elements in it.
  init(_ name: String, attributes: KeyValuePairs<String, String> = [:], _ children: [XMLNode]) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
    content = .children(children)
  }

  /// An element with a deck's text in it.
  init(_ name: String, text: String) {
    self.init(name, content: .text(text))
  }

  /// An element with a word of the format in it.
  init(_ name: String, token: String) {
    self.init(name, content: .token(token))
  }

  private init(_ name: String, content: Content) {
    self.name = name
    attributes = []
    self.content = content
  }

  /// The element as XML, `depth` levels deep, with a line feed at the end.
  func xml(depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth)
    let open = "\(indent)<\(name)\(attributes.map { " \($0.name)=\"\($0.value)\"" }.joined())>"
    return switch content {
    case .children(let nodes):
      "\(open)\n\(nodes.map { $0.xml(depth: depth + 1) }.joined())\(indent)</\(name)>\n"
    case .text(let text): "\(open)\(Self.cdata(text))</\(name)>\n"
    case .token(let token): "\(open)\(token)</\(name)>\n"
    }
  }

  /// `text` in CDATA. `]]>` inside is split over two sections: Moodle reads both as one text.
  static func cdata(_ text: String) -> String {
    let pieces = PlainText.cleaned(text).splitting(on: "]]>")
    return "<![CDATA[" + pieces.joined(separator: "]]]]><![CDATA[>") + "]]>"
  }
}

extension String {
  /// The stretches between the places of `separator`.
  func splitting(on separator: String) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    let wanted = separator.unicodeScalars
    while let first = rest.first {
      if rest.starts(with: wanted) {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        rest = rest.dropFirst(wanted.count)
      } else {
        piece.append(first)
        rest = rest.dropFirst()
      }
    }
    return pieces + [String(piece)]
  }

  /// The text with every `old` replaced by `new`.
  func replacing(_ old: String, by new: String) -> String {
    splitting(on: old).joined(separator: new)
  }
}
