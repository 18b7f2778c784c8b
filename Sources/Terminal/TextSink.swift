internal import Glibc

/// Where text goes: a file descriptor, or a test's memory.
@MainActor
public protocol TextSink: AnyObject {
  /// Writes all of `text`.
  func write(_ text: String)
  /// The columns of a line.
  var columns: Int { get }
  /// The error number of the first write that failed; nil if none did.
  var failure: Int32? { get }
}

/// Writes to a file descriptor, without a buffer: what was written is seen.
@MainActor
public final class DescriptorSink: TextSink {
  /// Standard output.
  public static let standardOutput = DescriptorSink(STDOUT_FILENO)
  /// Standard error.
  public static let standardError = DescriptorSink(STDERR_FILENO)

  private let descriptor: Int32
  /// The error number of the first write that failed; nil if none did.
  public private(set) var failure: Int32?

  /// Writes to `descriptor`, which stays open.
  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether the descriptor is a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal now; `COLUMNS`, or 80, for anything else.
  public var columns: Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.map { max(1, $0) } ?? 80
  }

  /// Writes all of `text`; a failure is kept in `failure`, and nothing more is written after it.
  public func write(_ text: String) {
    guard failure == nil else { return }
    var text = text
    failure = text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if count < 0, errno == EAGAIN { waitUntilWritable() }
        if count < 0, errno != EINTR, errno != EAGAIN { return errno }
        done += max(0, count)
      }
      return nil
    }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
