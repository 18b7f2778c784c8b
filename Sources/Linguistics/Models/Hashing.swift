/// Mixes 64-bit values into feature hashes; no strings are built.
@_spi(Training) public enum Hashing {
  /// Mixes `value` into `seed`.
  @inlinable public static func mix(_ seed: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (seed ^ value) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 32)
  }

  /// A hash of the scalars of `text`.
  public static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0x1234_5678
    for scalar in text.unicodeScalars { hash = mix(hash, UInt64(scalar.value)) }
    return hash
  }
}
