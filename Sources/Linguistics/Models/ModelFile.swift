/// A container of named sections, read in place without copying.
///
/// Layout, little-endian: `FKTM`, version, number of sections, padding; per section a name of 16 bytes, offset and
/// length as 64-bit numbers; the sections, each aligned to 64 bytes.
@_spi(Training) public struct ModelFile: @unchecked Sendable {
  // Sendable: the bytes are constant for the life of the process.
  private let bytes: UnsafeRawBufferPointer
  private let sections: [String: Range<Int>]

  /// The current version of the container.
  public static let version: UInt32 = 1

  /// Opens the container in `bytes`, which must outlive it; nil if it is damaged or of another version.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 16, bytes.load(as: UInt32.self) == 0x4D54_4B46,
      bytes.load(fromByteOffset: 4, as: UInt32.self) == Self.version
    else { return nil }
    var sections: [String: Range<Int>] = [:]
    let count = Int(bytes.load(fromByteOffset: 8, as: UInt32.self))
    guard bytes.count >= 16 + count * 32 else { return nil }
    for index in 0..<count {
      let entry = 16 + index * 32
      let name = String(decoding: bytes[entry..<entry + 16].prefix(while: { $0 != 0 }), as: UTF8.self)
      let offset = Int(bytes.load(fromByteOffset: entry + 16, as: UInt64.self))
      let length = Int(bytes.load(fromByteOffset: entry + 24, as: UInt64.self))
      guard offset >= 0, length >= 0, offset + length <= bytes.count else { return nil }
      sections[name] = offset..<offset + length
    }
    self.bytes = bytes
    self.sections = sections
  }

  /// The names of the sections, sorted.
  public var names: [String] { sections.keys.sorted() }

  /// The bytes of section `name`.
  public func section(_ name: String) -> UnsafeRawBufferPointer? {
    guard let range = sections[name] else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// The lines of section `name`, a list of UTF-8 strings.
  public func lines(_ name: String) -> [String]? {
    guard let bytes = section(name) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Joins sections into a container.
  public static func pack(_ sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var header: [UInt8] = Array("FKTM".utf8)
    append(version, to: &header)
    append(UInt32(sections.count), to: &header)
    append(UInt32(0), to: &header)
    var offset = aligned(16 + sections.count * 32)
    for section in sections {
      let name = Array(section.name.utf8.prefix(16))
      header += name + [UInt8](repeating: 0, count: 16 - name.count)
      append(UInt64(offset), to: &header)
      append(UInt64(section.bytes.count), to: &header)
      offset = aligned(offset + section.bytes.count)
    }
    var result = header
    for section in sections {
      result += [UInt8](repeating: 0, count: aligned(result.count) - result.count)
      result += section.bytes
    }
    return result
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }

  private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }
}
