internal import CTerminalTesting
internal import Glibc

/// Runs a program on a pseudo-terminal, the way a user would meet it: send keys, expect text.
public final class PseudoTerminal {
  private let mainSide: Int32
  private let owner: AnyObject?
  private let process: pid_t
  private var unread = ""
  private var exitCode: Int32?
  /// Everything the program has written, escape sequences included.
  public private(set) var transcript = ""

  /// Starts `executable`.
  ///
  /// - Parameters:
  ///   - environment: all variables the program sees.
  ///   - rows: the lines of the terminal.
  ///   - columns: the columns of the terminal.
  ///   - owner: something that must live as long as the program, such as its home folder.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String], rows: UInt16 = 24,
    columns: UInt16 = 80, keeping owner: AnyObject? = nil
  ) throws {
    self.owner = owner
    let words = CStrings([executable] + arguments)
    let variables = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    var child: pid_t = 0
    mainSide = terminal_spawn(executable, words.pointers, variables.pointers, rows, columns, &child)
    process = child
    guard mainSide >= 0 else { throw SpawnError(number: errno) }
  }

  deinit {
    if exitCode == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(mainSide)
  }

  /// Types `keys`.
  public func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(mainSide, $0.baseAddress, $0.count) }
  }

  /// Changes the size, which the program learns by SIGWINCH.
  public func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(mainSide, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Waits until the program has shown `text` after what was matched last; false if that does not happen in
  /// time or the program ends.
  public func expect(_ text: String, within seconds: Int = 10) -> Bool {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while true {
      if let rest = unread.suffix(after: text) {
        unread = rest
        return true
      }
      guard ContinuousClock.now < deadline, readMore(within: 100) else { return false }
    }
  }

  /// Reads until the program has ended: its exit code, 128 + number for a signal, or nil if it does not end
  /// in time.
  public func waitForExit(within seconds: Int = 10) -> Int32? {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while exitCode == nil, ContinuousClock.now < deadline {
      let isOpen = readMore(within: 50)
      var status: Int32 = 0
      if waitpid(process, &status, isOpen ? WNOHANG : 0) == process { exitCode = Self.code(status) }
    }
    while readMore(within: 0, untilEmpty: true) {}
    return exitCode
  }

  /// Reads what the program shows; false when the terminal is closed (or, `untilEmpty`, nothing is there).
  private func readMore(within milliseconds: Int32, untilEmpty: Bool = false) -> Bool {
    var request = pollfd(fd: mainSide, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return !untilEmpty }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(mainSide, &bytes, bytes.count)
    guard count > 0 else { return false }
    pendingBytes += bytes.prefix(count)
    let text = String(decoding: takeWholeCharacters(), as: UTF8.self)
    transcript += text
    unread += text
    return true
  }

  private var pendingBytes: [UInt8] = []

  /// All bytes but those of a character that has not arrived as a whole.
  private func takeWholeCharacters() -> [UInt8] {
    var end = pendingBytes.count
    while end > 0, pendingBytes.count - end < 3, pendingBytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, pendingBytes[end - 1] >= 0xC0 {
      let length = pendingBytes[end - 1] >= 0xF0 ? 4 : pendingBytes[end - 1] >= 0xE0 ? 3 : 2
      end = pendingBytes.count - (end - 1) < length ? end - 1 : pendingBytes.count
    } else {
      end = pendingBytes.count
    }
    defer { pendingBytes.removeFirst(end) }
    return Array(pendingBytes.prefix(end))
  }

  private static func code(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

/// A program could not be started.
public struct SpawnError: Error {
  /// The system's error number.
  public let number: Int32
}

extension String {
  /// What stands behind the first occurrence of `text`; nil if there is none.
  fileprivate func suffix(after text: String) -> String? {
    let all = Array(utf8)
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, all.count >= wanted.count else { return wanted.isEmpty ? self : nil }
    for start in 0...(all.count - wanted.count)
    where all[start] == wanted[0] && all[start..<start + wanted.count].elementsEqual(wanted) {
      return String(decoding: all[(start + wanted.count)...], as: UTF8.self)
    }
    return nil
  }
}
