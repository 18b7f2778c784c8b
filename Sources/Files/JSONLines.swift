/// The records of a JSON Lines file, one value or one finding a line; a bad line never hides the others.
/// Empty lines are skipped.
public struct JSONLines: Sequence, IteratorProtocol {
  /// A line that was read.
  public enum Record: Sendable {
    /// A value and the number of its line.
    case value(JSONValue, line: Int)
    /// A line that could not be read, and why.
    case unreadable(Finding)
  }

  private var lines: JSONLineReaders

  /// Reads the lines of `bytes`; `line` is the number of the first.
  public init(_ bytes: [UInt8], file: String? = nil, line: Int = 1) {
    lines = JSONLineReaders(bytes, file: file, line: line)
  }

  /// The next record, or nil at the end.
  public mutating func next() -> Record? {
    guard let (first, line) = lines.next() else { return nil }
    var reader = first
    do throws(Finding) {
      let value = try reader.value()
      try reader.end()
      return .value(value, line: line)
    } catch {
      return .unreadable(error)
    }
  }
}

/// One `JSONReader` for each line that is not empty, for records that are read without building a tree.
public struct JSONLineReaders: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let file: String?
  private var line: Int
  private var position = 0

  /// Reads the lines of `bytes`; `line` is the number of the first.
  public init(_ bytes: [UInt8], file: String? = nil, line: Int = 1) {
    self.bytes = bytes
    self.file = file
    self.line = line
  }

  /// A reader of the next line, and its number.
  public mutating func next() -> (reader: JSONReader, line: Int)? {
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      let range = position..<end
      let number = line
      position = end + 1
      line += 1
      if bytes[range].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
        return (JSONReader(bytes, range: range, file: file, line: number), number)
      }
    }
    return nil
  }
}
