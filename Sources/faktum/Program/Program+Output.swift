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
