/// Any JSON value, with the members of objects in their order and numbers exactly as written.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it was written.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)

  /// Reads one JSON value that fills `text` apart from white space.
  public init(parsing text: String, file: String? = nil, line: Int = 1) throws(Finding) {
    try self.init(parsing: Array(text.utf8), file: file, line: line)
  }

  /// Reads one JSON value that fills `bytes` apart from white space; `line` is the number of the first line.
  public init(parsing bytes: [UInt8], file: String? = nil, line: Int = 1) throws(Finding) {
    var reader = JSONReader(bytes, file: file, line: line)
    self = try reader.value()
    try reader.end()
  }

  /// The member `key` of an object; nil for anything else and for missing members.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  /// The text of a string.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A number that is exactly an integer of 64 bits.
  public var int: Int? {
    guard case .number(let number) = self else { return nil }
    return number.int
  }

  /// A number.
  public var double: Double? {
    guard case .number(let number) = self else { return nil }
    return number.double
  }

  /// A truth value.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements of an array.
  public var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members of an object.
  public var object: JSONObject? {
    guard case .object(let object) = self else { return nil }
    return object
  }

  /// The value as JSON on one line.
  public var text: String {
    var writer = JSONWriter()
    writer.value(self)
    return writer.text
  }
}

/// A JSON number as it was written, so that reading and writing changes nothing.
public struct JSONNumber: Sendable, Hashable {
  /// The number as JSON writes it.
  public let literal: String

  /// An integer.
  public init(_ value: Int) {
    literal = String(value)
  }

  /// A finite number; nil for infinities and NaN, which JSON does not have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    literal = value.description
  }

  init(literal: String) {
    self.literal = literal
  }

  /// The value if it is written as an integer that fits 64 bits.
  public var int: Int? { Int(literal) }

  /// The nearest double; infinite beyond its range.
  public var double: Double { Double(literal) ?? .nan }
}

/// A JSON object: members in the order they were written, each key once.
public struct JSONObject: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// A key with its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// `key`: `value`.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member] = []

  /// An object without members.
  public init() {}

  /// An object with the given members; of equal keys the last one counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements {
      self[key] = value
    }
  }

  /// The value of `key`. Setting a new key appends it, setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key, value))
      case (nil, nil): break
      }
    }
  }

  /// Appends a member whose key is known to be new.
  mutating func append(_ key: String, _ value: JSONValue) {
    members.append(Member(key, value))
  }
}
