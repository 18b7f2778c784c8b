import Files
import FoundationEssentials
import Testing

@Suite struct JSONTests {
  @Test func `values are read with their order and their numbers`() throws {
    let value = try JSONValue(parsing: #" {"b": [1, -0.50e+3, true, null], "a": "x\u00fc\n\ud83d\ude92"} "#)
    #expect(value.object?.members.map(\.key) == ["b", "a"])
    #expect(value["a"]?.string == "xü\n🚒")
    #expect(value["b"]?.array?[0].int == 1)
    #expect(value["b"]?.array?[1].double == -500)
    #expect(value.text == #"{"b":[1,-0.50e+3,true,null],"a":"xü\n🚒"}"#)
  }

  @Test(arguments: [
    ("", 1, "ends too early"), ("{", 2, "ends too early"), ("[1,]", 4, "JSON value"),
    (#"{"a":1,"a":2}"#, 8, "twice"), (#""a"#, 3, "no end"), (#""\x""#, 3, "escape"),
    (#""\ud800""#, 4, "surrogate"), ("01", 2, "expected the end"), ("1.", 3, "ends too early"),
    ("nul", 1, "JSON value"), ("[1 2]", 4, "comma"), ("{\"a\" 1}", 6, "colon"), ("+1", 1, "JSON value"),
    ("\"a\u{1}\"", 3, "control character"), ("1e", 3, "ends too early"), ("-", 2, "ends too early"),
    ("'a'", 1, "JSON value"), ("[\n x]", 2, "JSON value"),
  ])
  func `bad JSON is a finding with its column`(text: String, column: Int, message: String) {
    let finding = #expect(throws: Finding.self) { try JSONValue(parsing: text, file: "f", line: 7) }
    #expect(finding?.column == column)
    #expect(finding?.message.contains(message) == true, "\(finding?.message ?? "")")
    #expect(finding?.line == (text.contains("\n") ? 8 : 7))
  }

  @Test func `deep nesting is refused`() throws {
    let limit = JSONReader.depthLimit
    let deep = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    _ = try JSONValue(parsing: deep)
    #expect(throws: Finding.self) { try JSONValue(parsing: "[" + deep + "]") }
    #expect(throws: Finding.self) { try JSONValue(parsing: String(repeating: "[", count: 1_000_000)) }
  }

  @Test func `invalid UTF-8 in a string is refused`() {
    #expect(throws: Finding.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    #expect(throws: Finding.self) { try JSONValue(parsing: [0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
  }

  @Test func `a record is read without a tree`() throws {
    var reader = JSONReader(
      Array(#"{"id":"fk-1","extra":{"x":[1]},"days":3,"ratio":0.25,"ok":true,"no":null}"#.utf8))
    var id = ""
    var days = 0
    var ratio = 0.0
    var isGood = false
    var isNull = false
    try reader.object { (key, reader) throws(Finding) in
      switch key {
      case "id": id = try reader.string()
      case "days": days = try reader.int()
      case "ratio": ratio = try reader.double()
      case "ok": isGood = try reader.bool()
      case "no": isNull = try reader.null()
      default: try reader.skip()
      }
    }
    try reader.end()
    #expect(id == "fk-1" && days == 3 && ratio == 0.25 && isGood && isNull)
  }

  @Test func `a value of the wrong type is a finding at its start`() {
    var reader = JSONReader(Array("  1.5".utf8), file: "f", line: 4)
    let finding = #expect(throws: Finding.self) { try reader.int() }
    #expect(finding?.line == 4 && finding?.column == 3)
  }

  @Test func `one bad line does not hide the others`() {
    let text = "{\"a\":1}\n\n{\"a\":\n[2]\r\n{\"b\":"
    var values: [Int] = []
    var findings: [Finding] = []
    for record in JSONLines(Array(text.utf8), file: "log") {
      switch record {
      case .value(_, let line): values.append(line)
      case .unreadable(let finding): findings.append(finding)
      }
    }
    #expect(values == [1, 4])
    #expect(findings.map(\.line) == [3, 5])
    #expect(findings.allSatisfy { $0.file == "log" && $0.column == 6 })
  }

  @Test func `the writer gives one line of exact JSON`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("text", "a\"b\\c\u{1}\n")
      writer.member("none", nil as Int?)
      writer.member("count", 3)
      writer.member("ratio", 0.1)
      writer.member("bad", Double.nan)
      writer.key("list")
      writer.array { writer in
        writer.value(true)
        writer.null()
        writer.value(.object(["x": .string("y")]))
      }
    }
    writer.endLine()
    writer.value(1)
    #expect(
      writer.text
        == #"{"text":"a\"b\\c\u0001\n","count":3,"ratio":0.1,"bad":null,"list":[true,null,{"x":"y"}]}"#
        + "\n1")
  }

  @Test func `random values survive writing and reading, and agree with Foundation`() throws {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<300 {
      let value = JSONValue.random(using: &generator, depth: 0)
      let text = value.text
      #expect(try JSONValue(parsing: text) == value)
      let oracle = try JSONDecoder().decode(Oracle.self, from: Data("[\(text)]".utf8))
      #expect(oracle.matches(.array([value])), "\(text)")
    }
  }

  @Test func `damaged JSON never crashes and is accepted only where Foundation accepts it`() {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<2000 {
      var bytes = Array(JSONValue.random(using: &generator, depth: 0).text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(Array("{}[]\",:\\u0e-.".utf8).randomElement(using: &generator) ?? 0, at: place)
        }
      }
      guard let value = try? JSONValue(parsing: bytes), value.isWithinDoubleRange else { continue }
      let oracle = try? JSONDecoder().decode(Oracle.self, from: Data([0x5B] + bytes + [0x5D]))
      #expect(oracle?.matches(.array([value])) == true, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

extension JSONValue {
  /// Foundation refuses numbers that no double can hold; the reader keeps them as they are written.
  var isWithinDoubleRange: Bool {
    switch self {
    case .number(let number): number.double.isFinite
    case .array(let elements): elements.allSatisfy(\.isWithinDoubleRange)
    case .object(let object): object.members.allSatisfy(\.value.isWithinDoubleRange)
    default: true
    }
  }

  static func random(using generator: inout SeededGenerator, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .number(JSONNumber(Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)))
    case 3: return JSONNumber(Double.random(in: -1e9...1e9, using: &generator)).map(JSONValue.number) ?? .null
    case 4: return .string(randomText(using: &generator))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in random(using: &generator, depth: depth + 1)
        })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        object[randomText(using: &generator)] = random(using: &generator, depth: depth + 1)
      }
      return .object(object)
    }
  }

  private static func randomText(using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let limit: UInt32 = [0x20, 0x80, 0x800, 0x11_0000].randomElement(using: &generator) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) { text.append(scalar) }
    }
    return String(text)
  }
}

/// What Foundation reads, for comparison.
private enum Oracle: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([Oracle])
  case object([String: Oracle])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([Oracle].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: Oracle].self))
    }
  }

  func matches(_ value: JSONValue) -> Bool {
    switch (self, value) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.number(let left), .number(let right)): return left == right.double
    case (.string(let left), .string(let right)):
      return left.unicodeScalars.elementsEqual(right.unicodeScalars)
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.matches($1) }
    case (.object(let left), .object(let right)):
      return left.count == right.members.count
        && right.members.allSatisfy { left[$0.key]?.matches($0.value) == true }
    default: return false
    }
  }
}
