/// Quantised weights addressed one by one: the hash of a feature and a class picks a cell.
///
/// Layout as `WeightTable` with one column.
@_spi(Training) public struct FlatWeights: @unchecked Sendable {
  // Sendable: the bytes are constant for the life of the process.
  private let base: UnsafePointer<Int8>
  private let mask: UInt64

  /// Reads the weights in `bytes`; nil if sizes do not fit.
  public init?(_ bytes: UnsafeRawBufferPointer?) {
    guard let bytes, let start = bytes.baseAddress, bytes.count > WeightTable.headerSize else { return nil }
    let cells = bytes.load(as: UInt32.self)
    guard cells > 0, cells & (cells - 1) == 0, bytes.count >= WeightTable.headerSize + Int(cells) else {
      return nil
    }
    mask = UInt64(cells - 1)
    base = (start + WeightTable.headerSize).assumingMemoryBound(to: Int8.self)
  }

  /// The weight at the hash `cell`.
  public subscript(cell: UInt64) -> Int32 { Int32(base[Int(cell & mask)]) }
}
