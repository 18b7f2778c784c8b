/// Quantised weights of a linear model: rows addressed by feature hash, one column per class.
///
/// Layout: number of rows (a power of two), columns (a multiple of 16), scale, 52 bytes of padding; the weights as
/// signed bytes, row by row. A weight is its byte times the scale.
@_spi(Training) public struct WeightTable: @unchecked Sendable {
  // Sendable: the bytes are constant for the life of the process.
  private let base: UnsafeRawPointer
  private let mask: UInt32
  /// Columns of a row, a multiple of 16.
  public let columns: Int
  /// What one step of a weight is worth.
  public let scale: Float

  /// Bytes before the weights.
  public static let headerSize = 64

  /// Reads the table in `bytes`; nil if sizes do not fit.
  public init?(_ bytes: UnsafeRawBufferPointer?) {
    guard let bytes, let start = bytes.baseAddress, bytes.count >= Self.headerSize else { return nil }
    let rows = bytes.load(as: UInt32.self)
    columns = Int(bytes.load(fromByteOffset: 4, as: UInt32.self))
    scale = bytes.load(fromByteOffset: 8, as: Float.self)
    guard rows > 0, rows & (rows - 1) == 0, columns > 0, columns % 16 == 0,
      bytes.count >= Self.headerSize + Int(rows) * columns
    else { return nil }
    mask = rows - 1
    base = start + Self.headerSize
  }

  /// Adds up the rows of `features` (hashes, taken modulo the number of rows) into `scores`, `columns` wide.
  public func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
    var column = 0
    while column < columns {
      var sum = SIMD16<Int16>()
      for feature in features {
        let offset = Int(feature & mask) &* columns &+ column
        sum &+= SIMD16<Int16>(
          truncatingIfNeeded: base.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self))
      }
      for lane in 0..<16 { scores[column + lane] = Int32(sum[lane]) }
      column += 16
    }
  }

  /// Quantises `weights` (rows × columns) to bytes with header.
  public static func pack(_ weights: [Float], rows: Int, columns: Int) -> [UInt8] {
    let scale = quantum(weights)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headerSize + weights.count)
    withUnsafeBytes(of: UInt32(rows).littleEndian) { bytes += $0 }
    withUnsafeBytes(of: UInt32(columns).littleEndian) { bytes += $0 }
    withUnsafeBytes(of: scale.bitPattern.littleEndian) { bytes += $0 }
    bytes += [UInt8](repeating: 0, count: headerSize - bytes.count)
    for weight in weights {
      let step = max(-127, min(127, (weight / scale).rounded()))
      bytes.append(UInt8(bitPattern: Int8(step)))
    }
    return bytes
  }

  /// A step size that clips one weight in two thousand of those that are not zero.
  private static func quantum(_ weights: [Float]) -> Float {
    let sizes = weights.lazy.map { abs($0) }.filter { $0 > 0 }.sorted()
    guard !sizes.isEmpty else { return 1 }
    return max(sizes[min(sizes.count - 1, sizes.count - sizes.count / 2000 - 1)] / 127, .leastNormalMagnitude)
  }
}
