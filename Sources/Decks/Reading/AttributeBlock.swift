/// The braces at the end of a card's first line: `{#fk-3k9q2m7a0cxd verdict=refuted note="two words"}`.
struct AttributeBlock: Sendable, Hashable {
  /// A name with its value.
  struct Pair: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// The item's id.
  var id: String?
  /// The other attributes in their order, known or not.
  var pairs: [Pair] = []

  /// The value of `name`. Setting nil removes it, setting a new one appends it.
  subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      let index = pairs.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): pairs[index].value = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append(Pair(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Sets the value of `name`; a new one goes before the first of the attributes `later`.
  mutating func set(_ name: String, to value: String?, before later: [String]) {
    guard let value, self[name] == nil else {
      self[name] = value
      return
    }
    let place = pairs.firstIndex { later.contains($0.name) } ?? pairs.endIndex
    pairs.insert(Pair(name: name, value: value), at: place)
  }

  /// The block with its braces, or nothing if there is nothing to say.
  var text: String {
    var words = id.map { ["#\($0)"] } ?? []
    words += pairs.map { "\($0.name)=\(Self.written($0.value))" }
    return words.isEmpty ? "" : "{\(words.joined(separator: " "))}"
  }

  private static func written(_ value: String) -> String {
    let needsQuotes =
      value.isEmpty
      || value.unicodeScalars.contains {
        $0.value <= 0x20 || $0 == "\"" || $0 == "{" || $0 == "}" || $0 == "\\" || $0 == "="
      }
    guard needsQuotes else { return value }
    var result = "\""
    for character in value.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
