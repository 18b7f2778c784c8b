/// Writes numbers and texts, lowest byte first.
struct BinaryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write<Element>(list: [Element], _ element: (inout BinaryWriter, Element) -> Void) {
    write(list.count)
    for entry in list { element(&self, entry) }
  }
}

/// Reads what `BinaryWriter` wrote; once the bytes do not fit, it is broken and gives zeros.
struct BinaryReader {
  private let bytes: [UInt8]
  private(set) var position: Int
  private(set) var isBroken = false

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Gives up: what was read makes no sense.
  mutating func fail() { isBroken = true }

  mutating func byte() -> UInt8 {
    guard take(1) else { return 0 }
    return bytes[position - 1]
  }

  mutating func number() -> UInt64 {
    guard take(8) else { return 0 }
    var number: UInt64 = 0
    for offset in 1...8 { number = number << 8 | UInt64(bytes[position - offset]) }
    return number
  }

  mutating func int() -> Int { Int(truncatingIfNeeded: Int64(bitPattern: number())) }

  mutating func double() -> Double { Double(bitPattern: number()) }

  mutating func text() -> String {
    let count = count()
    guard take(count) else { return "" }
    return String(decoding: bytes[(position - count)..<position], as: UTF8.self)
  }

  /// A count of things that take at least a byte each.
  mutating func count() -> Int {
    let count = int()
    guard count >= 0, count <= bytes.count - position else {
      isBroken = true
      return 0
    }
    return count
  }

  mutating func list(_ element: (inout BinaryReader) -> Void) {
    for _ in 0..<count() where !isBroken { element(&self) }
  }

  private mutating func take(_ count: Int) -> Bool {
    guard !isBroken, count <= bytes.count - position else {
      isBroken = true
      return false
    }
    position += count
    return true
  }
}
