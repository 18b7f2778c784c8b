/// The first bytes of a log, known by their hashes: one for each time the log grew, so that a session that appends
/// a few lines does not have to read a long log again.
struct LogPrefix: Equatable {
  /// Bytes that were added at one time.
  struct Segment: Equatable {
    /// How many.
    var size: Int
    /// Their `LogHash`.
    var hash: UInt64
  }

  /// How many lines the bytes are.
  var lines = 0
  /// The bytes from the beginning.
  var segments: [Segment] = []

  /// Nothing.
  init() {}

  /// How many bytes they are.
  var size: Int { segments.reduce(0) { $0 + $1.size } }

  /// Adds the bytes that follow.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    lines += bytes.count { $0 == 0x0A }
    segments.append(Segment(size: bytes.count, hash: LogHash.of(bytes)))
  }

  /// Whether `log` begins with these bytes.
  func isPrefix(of log: [UInt8]) -> Bool {
    guard log.count >= size else { return false }
    var start = 0
    for segment in segments {
      guard LogHash.of(log[start..<start + segment.size]) == segment.hash else { return false }
      start += segment.size
    }
    return true
  }
}
