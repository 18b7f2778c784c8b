/// A fast hash of many bytes, eight at a time on four lanes: notices any change by accident or by hand, but is no
/// defence against an adversary.
enum LogHash {
  /// The hash of `bytes`.
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    let hash = unsafe bytes.withUnsafeBytes { buffer in
      var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
      var offset = 0
      while offset + 32 <= buffer.count {
        lanes.0 = mix(lanes.0, unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        lanes.1 = mix(lanes.1, unsafe buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        lanes.2 = mix(lanes.2, unsafe buffer.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
        lanes.3 = mix(lanes.3, unsafe buffer.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
        offset += 32
      }
      var hash = mix(mix(mix(lanes.0, lanes.1), lanes.2), lanes.3)
      for index in offset..<buffer.count { hash = unsafe mix(hash, UInt64(buffer[index])) }
      return mix(hash, UInt64(buffer.count))
    }
    return hash ^ (hash >> 29)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
    return mixed << 31 | mixed >> 33
  }
}
