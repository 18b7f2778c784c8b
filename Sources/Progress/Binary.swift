/// Writes numbers and texts, lowest byte first.
struct BinaryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ number: UInt64) {
    unsafe withUnsafeBytes(of: number.littleEndian) { buffer in unsafe bytes.append(contentsOf: buffer) }
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
    let start = position - 8
    return unsafe bytes.withUnsafeBytes { buffer in
      UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
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
