import Files
import Glibc

/// A file that vanishes with its last owner.
final class TemporaryFile {
  let path: String

  init(_ text: String) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    path = "\(folder)/faktum-reading-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(descriptor) }
    try FileSystem.write(Array(text.utf8), to: descriptor, name: path)
  }

  deinit { unlink(path) }
}
