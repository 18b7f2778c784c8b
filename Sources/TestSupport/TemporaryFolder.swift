internal import Glibc

/// A folder that lives as long as the test that made it.
public final class TemporaryFolder: Sendable {
  /// Its absolute path, without a slash at the end.
  public let path: String

  /// Makes an empty folder in `TMPDIR`, or `/tmp`.
  public init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/faktum-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SpawnError(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  /// Makes a folder (and those above it) within this one.
  public func makeFolder(_ name: String) {
    var current = path
    for part in name.split(separator: "/") {
      current += "/" + part
      mkdir(current, 0o700)
    }
  }

  /// Writes `bytes` to the file `name`.
  public func write(_ bytes: [UInt8], to name: String) throws {
    if let slash = name.lastIndex(of: "/") { makeFolder(String(name[..<slash])) }
    guard let file = fopen("\(path)/\(name)", "w") else { throw SpawnError(number: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw SpawnError(number: errno) }
  }

  /// Writes `text` to the file `name`.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// The text of the file `name`; empty if there is none.
  public func read(_ name: String) -> String {
    guard let file = fopen("\(path)/\(name)", "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func remove(_ path: String) {
    guard let directory = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." {
        let child = "\(path)/\(name)"
        if entry.pointee.d_type == DT_DIR { remove(child) } else { unlink(child) }
      }
    }
    closedir(directory)
    rmdir(path)
  }
}
