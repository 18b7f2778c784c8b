internal import Assessment
internal import Facts
internal import Files

/// The attributes that every kind of card can have.
enum CardAttributes {
  /// Sets what `block` says about `item`; `error` makes a finding with a place from a message and a hint.
  static func apply(
    _ block: AttributeBlock, to item: inout Item, error: (String, String?) -> Finding
  ) throws(Finding) {
    item.id = block.id
    if block.pairs.isEmpty { return }
    if let name = block["state"] {
      guard let state = Item.State(rawValue: name) else {
        throw error(
          "there is no state “\(name)”", "use \(Item.State.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      item.state = state
    }
    item.group = block["group"]
    item.tags = block["tags"].map(tags) ?? []
    let isDistorted = if case .claim(_, .some) = item.interaction { true } else { false }
    switch block["constructed"] {
    case nil: item.isConstructed = isDistorted
    case "yes": item.isConstructed = true
    case "no": item.isConstructed = false
    default: throw error("“constructed” is yes or no", nil)
    }
  }

  /// Writes what `item` says into `block`; attributes that are not known stay.
  static func update(_ block: inout AttributeBlock, from item: Item) {
    block.id = item.id
    var verdict: String?
    var distortion: String?
    if case .claim(let known, let name) = item.interaction {
      verdict = known.rawValue
      distortion = name?.rawValue
    }
    let isReversed = item.kind == .reversedFlashcard
    let isDistorted = distortion != nil
    let isConstructed = item.isConstructed == isDistorted ? nil : item.isConstructed ? "yes" : "no"
    let values: [(name: String, value: String?)] = [
      ("kind", kind(of: item)), ("verdict", verdict), ("distortion", distortion),
      ("constructed", isConstructed),
      ("reversed", isReversed ? "yes" : nil), ("state", item.state == .accepted ? nil : item.state.rawValue),
      ("group", item.group), ("tags", item.tags.isEmpty ? nil : written(tags: item.tags)),
    ]
    for (index, value) in values.enumerated() {
      block.set(value.name, to: value.value, before: values[(index + 1)...].map(\.name))
    }
  }

  /// The kind where the lines of the card do not tell it.
  private static func kind(of item: Item) -> String? {
    switch item.interaction {
    case .choice(let options): options.count(where: \.isKey) > 1 ? "choice" : nil
    case .multipleChoice(let options): options.count(where: \.isKey) > 1 ? nil : "multipleChoice"
    default: nil
    }
  }

  /// Cuts at commas that no backslash stands before.
  private static func tags(_ value: String) -> [String] {
    var tags: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in value.utf8 {
      if isEscaped {
        tags[tags.count - 1].append(byte)
        isEscaped = false
      } else if byte == Inline.backslash {
        isEscaped = true
      } else if byte == UInt8(ascii: ",") {
        tags.append([])
      } else {
        tags[tags.count - 1].append(byte)
      }
    }
    return tags.map { String(decoding: $0, as: UTF8.self).trimmingSpaces }.filter { !$0.isEmpty }
  }

  private static func written(tags: [String]) -> String {
    tags.map { tag in
      var bytes: [UInt8] = []
      for byte in tag.utf8 {
        if byte == Inline.backslash || byte == UInt8(ascii: ",") { bytes.append(Inline.backslash) }
        bytes.append(byte)
      }
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: ",")
  }
}
