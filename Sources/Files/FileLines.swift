import Glibc

/// The lines of a file or stream, read one by one in constant memory.
public final class FileLines {
  /// The number of the line that `next` gave last, from 1; 0 before the first.
  public private(set) var line = 0
  /// Whether the line that `next` gave last ended with a line feed; only the last line of a file may not.
  public private(set) var isTerminated = true

  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private let name: String
  private let limit: Int
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0

  /// Reads the file at `path`; `-` is standard input. A line of more than `limit` bytes is an error.
  public convenience init(path: String, limit: Int = 1 << 28) throws(Finding) {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, .read, file: path) }
    self.init(descriptor: descriptor, name: path, limit: limit, ownsDescriptor: path != "-")
  }

  /// Reads from an open descriptor, which stays open.
  public convenience init(descriptor: Int32, name: String, limit: Int = 1 << 28) {
    self.init(descriptor: descriptor, name: name, limit: limit, ownsDescriptor: false)
  }

  private init(descriptor: Int32, name: String, limit: Int, ownsDescriptor: Bool) {
    self.descriptor = descriptor
    self.ownsDescriptor = ownsDescriptor
    self.name = name
    self.limit = limit
    buffer = [UInt8](repeating: 0, count: 1 << 16)
  }

  deinit {
    if ownsDescriptor { close(descriptor) }
  }

  /// The next line without its line feed, or nil at the end.
  public func next() throws(Finding) -> [UInt8]? {
    var scanned = start
    while true {
      if let feed = buffer[scanned..<end].firstIndex(of: 0x0A) {
        defer { start = feed + 1 }
        line += 1
        return Array(buffer[start..<feed])
      }
      let pending = end - start
      guard try fill() else { return lastLine() }
      scanned = start + pending
    }
  }

  private func lastLine() -> [UInt8]? {
    guard start < end else { return nil }
    defer { start = end }
    line += 1
    isTerminated = false
    return Array(buffer[start..<end])
  }

  /// Reads more bytes behind `end`; false at the end of the file.
  private func fill() throws(Finding) -> Bool {
    if start > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        _ = bytes.baseAddress.map { memmove($0, $0 + start, end - start) }
      }
      (start, end) = (0, end - start)
    }
    if end == buffer.count {
      guard buffer.count < limit else {
        throw Finding(.error, "the line is longer than \(limit) bytes", file: name, line: line + 1)
      }
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    while true {
      let room = buffer.count - end
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: end), room) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno, .read, file: name) }
      end += count
      return count > 0
    }
  }
}
