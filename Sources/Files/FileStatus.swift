import Glibc

/// What the system says about a file without reading it: enough to see that it has not been touched since.
public struct FileStatus: Sendable, Hashable {
  /// Its size in bytes.
  public var size: Int
  /// When it was last written, in nanoseconds since 1970-01-01 00:00 UTC.
  public var modified: Int
  /// Its number in the file system; another file of the same name has another.
  public var inode: UInt64

  /// A status with its parts.
  public init(size: Int, modified: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  /// The status of the file at `path`.
  public init(path: String) throws(Finding) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(errno, .read, file: path) }
    self.init(
      size: Int(status.st_size), modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      inode: UInt64(status.st_ino))
  }
}

extension FileSystem {
  /// The bytes of the file at `path` from `offset` to its end.
  public static func bytes(of path: String, from offset: Int) throws(Finding) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, .read, file: path) }
    defer { close(descriptor) }
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .system(errno, .read, file: path) }
    return try readAll(descriptor, name: path)
  }
}
