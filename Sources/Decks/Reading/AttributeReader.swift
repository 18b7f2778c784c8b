/// Reads the attribute block at the end of a line.
struct AttributeReader {
  /// What the end of a line holds.
  enum Result {
    /// No block; the whole line is text.
    case none
    /// A block; the text before it ends at `textEnd`.
    case block(AttributeBlock, textEnd: Int)
    /// Something that was meant as a block and is none, with what is wrong and where.
    case broken(message: String, offset: Int)
  }

  private struct Failure: Error {
    let message: String
    let offset: Int
  }

  private let text: DeckText
  private let end: Int
  private var position: Int

  /// Reads the block at the end of `range`, if there is one. With `needsID`, only a block that begins with an
  /// id counts (two-line cards, where braces are common in formulas).
  static func read(_ text: DeckText, _ range: Range<Int>, needsID: Bool) -> Result {
    let end = text.trimmed(range).upperBound
    guard end > range.lowerBound, text.bytes[end - 1] == UInt8(ascii: "}") else { return .none }
    var failure: Failure?
    for open in range.lowerBound..<end where text.bytes[open] == UInt8(ascii: "{") {
      guard open == range.lowerBound || text.isSpace(open - 1) else { continue }
      var reader = AttributeReader(text: text, end: end, position: open + 1)
      guard reader.looksLikeBlock(needsID: needsID) else { continue }
      do throws(Failure) {
        let block = try reader.block()
        return .block(block, textEnd: text.trimmed(range.lowerBound..<open).upperBound)
      } catch {
        failure = error
      }
    }
    return failure.map { .broken(message: $0.message, offset: $0.offset) } ?? .none
  }

  private init(text: DeckText, end: Int, position: Int) {
    (self.text, self.end, self.position) = (text, end, position)
  }

  private func looksLikeBlock(needsID: Bool) -> Bool {
    if text.bytes[position] == UInt8(ascii: "#") {
      return !needsID || text.has("#fk-", at: position, before: end)
    }
    guard !needsID else { return false }
    var index = position
    while index < end, Self.isName(text.bytes[index]) { index += 1 }
    return index > position && text.bytes[index] == UInt8(ascii: "=")
  }

  private mutating func block() throws(Failure) -> AttributeBlock {
    var block = AttributeBlock()
    while true {
      while text.isSpace(position) { position += 1 }
      if text.bytes[position] == UInt8(ascii: "}"), position == end - 1 { return block }
      if text.bytes[position] == UInt8(ascii: "#") {
        let start = position
        let id = try name(after: 1, what: "an id after “#”")
        guard block.id == nil else { throw Failure(message: "a card has one id", offset: start) }
        block.id = id
      } else {
        let start = position
        let name = try name(after: 0, what: "“#id” or “name=value”")
        guard text.bytes[position] == UInt8(ascii: "=") else {
          throw Failure(message: "expected “=” after “\(name)”", offset: position)
        }
        position += 1
        guard block[name] == nil else { throw Failure(message: "“\(name)” stands twice", offset: start) }
        block.pairs.append(.init(name: name, value: try value()))
      }
      guard text.isSpace(position) || position == end - 1 else {
        throw Failure(message: "expected a space or the closing brace", offset: position)
      }
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func name(after skipped: Int, what: String) throws(Failure) -> String {
    position += skipped
    let start = position
    while Self.isName(text.bytes[position]) { position += 1 }
    guard position > start else { throw Failure(message: "expected \(what)", offset: position) }
    return text.text(start..<position)
  }

  private mutating func value() throws(Failure) -> String {
    guard text.bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < end - 1, !text.isSpace(position), text.bytes[position] != UInt8(ascii: "\""),
        text.bytes[position] != UInt8(ascii: "{"), text.bytes[position] != UInt8(ascii: "}")
      {
        position += 1
      }
      guard position > start else { throw Failure(message: "expected a value after “=”", offset: position) }
      return text.text(start..<position)
    }
    let start = position
    position += 1
    var value: [UInt8] = []
    while position < end - 1 {
      let byte = text.bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: value, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\"), position < end - 1 else {
        value.append(byte)
        continue
      }
      let next = text.bytes[position]
      position += 1
      switch next {
      case UInt8(ascii: "n"): value.append(0x0A)
      case UInt8(ascii: "r"): value.append(0x0D)
      default: value.append(next)
      }
    }
    throw Failure(message: "this quotation mark has no partner", offset: start)
  }
}
