/// A reader of UTF-8 JSON that pulls values one by one, so that a record is read without building a tree.
///
/// Follows RFC 8259 to the letter; in addition a key may stand only once in an object, and values may be nested
/// at most 128 deep.
public struct JSONReader {
  /// Values nested deeper than this are an error.
  public static let depthLimit = 128

  let bytes: [UInt8]
  let start: Int
  let limit: Int
  let file: String?
  let line: Int
  var position: Int
  private var depth = 0

  /// Reads the JSON in `range` of `bytes` (all if nil). `line` is the number of its first line in `file`.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil, file: String? = nil, line: Int = 1) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    (start, limit, position) = (range.lowerBound, range.upperBound, range.lowerBound)
    self.file = file
    self.line = line
  }

  /// Any value, as a tree.
  public mutating func value() throws(Finding) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"):
      var object = JSONObject()
      try self.object { (key, reader) throws(Finding) in object.append(key, try reader.value()) }
      return .object(object)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try array { reader throws(Finding) in elements.append(try reader.value()) }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try bool())
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default: return .number(try number())
    }
  }

  /// An object: `member` is called with each key and must read exactly one value.
  public mutating func object(
    _ member: (String, inout JSONReader) throws(Finding) -> Void
  ) throws(Finding) {
    try open(UInt8(ascii: "{"), "an object")
    var keys = KeySet()
    if try !skips(UInt8(ascii: "}")) {
      repeat {
        _ = try peek()
        let place = position
        let key = try string()
        guard keys.insert(key) else {
          position = place
          throw failure("the key “\(key)” stands twice in this object")
        }
        try expect(UInt8(ascii: ":"), "a colon")
        try member(key, &self)
      } while try skips(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"), "a comma or “}”")
    }
    depth -= 1
  }

  /// An array: `element` is called once for each element and must read exactly one value.
  public mutating func array(_ element: (inout JSONReader) throws(Finding) -> Void) throws(Finding) {
    try open(UInt8(ascii: "["), "an array")
    if try !skips(UInt8(ascii: "]")) {
      repeat {
        try element(&self)
      } while try skips(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"), "a comma or “]”")
    }
    depth -= 1
  }

  /// An integer that fits 64 bits.
  public mutating func int() throws(Finding) -> Int {
    _ = try peek()
    let place = position
    guard let value = try number().int else {
      position = place
      throw failure("expected a whole number of at most 64 bits")
    }
    return value
  }

  /// A number that a double can hold.
  public mutating func double() throws(Finding) -> Double {
    _ = try peek()
    let place = position
    let value = try number().double
    guard value.isFinite else {
      position = place
      throw failure("the number is too large")
    }
    return value
  }

  /// `true` or `false`.
  public mutating func bool() throws(Finding) -> Bool {
    let isTrue = try peek() == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads `null` if it stands here; false, and nothing read, if something else does.
  public mutating func null() throws(Finding) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// Reads over one value of any kind; it must be well formed.
  public mutating func skip() throws(Finding) {
    _ = try value()
  }

  /// Checks that nothing but white space follows.
  public mutating func end() throws(Finding) {
    skipSpace()
    guard position == limit else { throw failure("expected the end after the value") }
  }

  /// An error at the present place.
  public func failure(_ message: String, hint: String? = nil) -> Finding {
    let before = bytes[start..<position]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let lineEnd = bytes[position..<limit].firstIndex(of: 0x0A) ?? limit
    return Finding(
      .error, message, hint: hint, file: file, line: before.reduce(line) { $1 == 0x0A ? $0 + 1 : $0 },
      column: String(decoding: bytes[lineStart..<position], as: UTF8.self).count + 1,
      excerpt: String(decoding: bytes[lineStart..<min(lineEnd, position + 200)], as: UTF8.self))
  }

  /// The first byte of the next value.
  mutating func peek() throws(Finding) -> UInt8 {
    skipSpace()
    guard position < limit else { throw failure("the JSON ends too early", hint: "is the file cut off?") }
    return bytes[position]
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(Finding) {
    guard try peek() == byte else { throw failure("expected \(what)") }
    position += 1
  }

  private mutating func open(_ byte: UInt8, _ what: String) throws(Finding) {
    try expect(byte, what)
    depth += 1
    guard depth <= Self.depthLimit else {
      throw failure("values are nested deeper than \(Self.depthLimit)")
    }
  }

  private mutating func skips(_ byte: UInt8) throws(Finding) -> Bool {
    guard try peek() == byte else { return false }
    position += 1
    return true
  }

  private mutating func word(_ word: StaticString) throws(Finding) {
    let end = position + word.utf8CodeUnitCount
    let isHere =
      end <= limit && word.withUTF8Buffer { $0.elementsEqual(bytes[position..<end]) }
    guard isHere else { throw failure("expected a JSON value") }
    position = end
  }

  private mutating func skipSpace() {
    while position < limit {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }
}

/// The keys of an object seen so far; in place while they are few.
private struct KeySet {
  private var few = InlineArray<24, String>(repeating: "")
  private var count = 0
  private var many: Set<String> = []

  mutating func insert(_ key: String) -> Bool {
    if !many.isEmpty { return many.insert(key).inserted }
    for index in 0..<count where few[index] == key { return false }
    if count < few.count {
      few[count] = key
      count += 1
    } else {
      for index in 0..<count { many.insert(few[index]) }
      many.insert(key)
    }
    return true
  }
}
