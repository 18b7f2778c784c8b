/// Writes JSON as UTF-8 bytes, on one line; the same values always give the same bytes.
public struct JSONWriter {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty writer.
  public init() {
    bytes.reserveCapacity(256)
  }

  /// What has been written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object; `body` writes members with `member(_:_:)`.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array; `body` writes the elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a key; exactly one value must follow.
  public mutating func key(_ key: String) {
    value(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0..<0x20: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an integer.
  public mutating func value(_ number: Int) {
    literal(String(number))
  }

  /// Writes a number with as many digits as identify it; infinities and NaN, which JSON lacks, become null.
  public mutating func value(_ number: Double) {
    literal(number.isFinite ? number.description : "null")
  }

  /// Writes a truth value.
  public mutating func value(_ isTrue: Bool) {
    literal(isTrue ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    literal("null")
  }

  /// Writes a whole value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let isTrue): self.value(isTrue)
    case .number(let number): literal(number.literal)
    case .string(let text): self.value(text)
    case .array(let elements): array { writer in elements.forEach { writer.value($0) } }
    case .object(let object):
      self.object { writer in object.members.forEach { writer.member($0.key, $0.value) } }
    }
  }

  /// Writes `key` with `value`.
  public mutating func member(_ key: String, _ value: JSONValue) {
    self.key(key)
    self.value(value)
  }

  /// Writes `key` with a string; nothing for nil.
  public mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    value(text)
  }

  /// Writes `key` with an integer; nothing for nil.
  public mutating func member(_ key: String, _ number: Int?) {
    guard let number else { return }
    self.key(key)
    value(number)
  }

  /// Writes `key` with a number; nothing for nil.
  public mutating func member(_ key: String, _ number: Double?) {
    guard let number else { return }
    self.key(key)
    value(number)
  }

  /// Writes `key` with a truth value; nothing for nil.
  public mutating func member(_ key: String, _ isTrue: Bool?) {
    guard let isTrue else { return }
    self.key(key)
    value(isTrue)
  }

  /// Ends a line of JSON Lines; the next value stands on its own.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    let short: UInt8? =
      switch byte {
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      default: nil
      }
    if let short {
      bytes.append(contentsOf: [UInt8(ascii: "\\"), short])
    } else {
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
