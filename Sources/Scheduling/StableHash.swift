/// A 64-bit hash that is the same in every run and on every machine (FNV-1a): for seeds and fingerprints,
/// never against an adversary.
public struct StableHash: Sendable {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// The hash of a text's UTF-8.
  public init(_ text: some StringProtocol) {
    for byte in text.utf8 { combine(byte) }
  }

  /// Adds a byte.
  public mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Adds the eight bytes of a number, lowest first.
  public mutating func combine(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      combine(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Eight hexadecimal digits that tell one list of numbers from another.
  public static func hexadecimal(of numbers: [Double]) -> String {
    var hash = StableHash()
    for number in numbers { hash.combine(number.bitPattern) }
    let digits = String(UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
