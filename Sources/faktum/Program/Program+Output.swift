import Files
import Glibc

extension Program {
  /// Writes `bytes` to the file `path`, as a whole or not at all; to standard output for nil and `-`.
  func write(_ bytes: [UInt8], to path: String?) throws(Finding) {
    guard let path, path != "-" else {
      return try FileSystem.write(
        bytes, to: STDOUT_FILENO, name: wording("Standardausgabe", "standard output"))
    }
    if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
    try AtomicFile.write(bytes, to: path, mode: 0o644)
  }
}

extension Program {
  /// Takes one line of output, without its line feed.
  typealias PutLine = (String) throws -> Void

  /// Writes the lines that `body` puts to the file `path`, which is replaced only if `body` succeeds; to standard
  /// output for nil and `-`. Memory stays constant.
  func writeLines(to path: String?, _ body: (PutLine) throws -> Void) throws {
    guard let path, path != "-" else {
      return try body { line in
        try FileSystem.write(
          Array((line + "\n").utf8), to: STDOUT_FILENO,
          name: self.wording("Standardausgabe", "standard output"))
      }
    }
    if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
    var failure: (any Error)?
    do {
      try AtomicFile.replace(path, mode: 0o644) { put throws(Finding) in
        do {
          try withoutActuallyEscaping(put) { put in
            try body { line in try put(Array((line + "\n").utf8)) }
          }
        } catch let finding as Finding {
          throw finding
        } catch {
          failure = error
          throw Finding(.error, "interrupted")
        }
      }
    } catch {
      throw failure ?? error
    }
  }
}

extension String {
  /// What stands behind the last slash.
  var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
