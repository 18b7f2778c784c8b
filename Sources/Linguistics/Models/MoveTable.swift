/// Quantised weights with four columns: what each feature says of the parser's moves.
///
/// Layout as `WeightTable` with four columns.
@_spi(Training) public struct MoveTable: @unchecked Sendable {
  // Sendable: the bytes are constant for the life of the process.
  private let base: UnsafeRawPointer
  private let mask: UInt32
  /// What one step of a weight is worth.
  public let scale: Float

  /// Reads the table in `bytes`; nil if sizes do not fit.
  public init?(_ bytes: UnsafeRawBufferPointer?) {
    guard let bytes, let start = bytes.baseAddress, bytes.count >= WeightTable.headerSize else { return nil }
    let rows = bytes.load(as: UInt32.self)
    guard rows > 0, rows & (rows - 1) == 0, bytes.load(fromByteOffset: 4, as: UInt32.self) == 4,
      bytes.count >= WeightTable.headerSize + Int(rows) * 4
    else { return nil }
    scale = bytes.load(fromByteOffset: 8, as: Float.self)
    mask = rows - 1
    base = start + WeightTable.headerSize
  }

  /// The sums of the rows of `features`.
  func score(_ features: UnsafeBufferPointer<UInt32>) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>()
    for feature in features {
      let row = base.loadUnaligned(fromByteOffset: Int(feature & mask) &* 4, as: SIMD4<Int8>.self)
      sum &+= SIMD4<Int32>(truncatingIfNeeded: row)
    }
    return sum
  }
}
