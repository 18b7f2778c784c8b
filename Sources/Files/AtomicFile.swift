import Glibc

/// Replacing a file as a whole: a reader or a power cut sees the old bytes or the new ones, never a mixture.
public enum AtomicFile {
  /// Takes the next bytes of the file.
  public typealias Put = ([UInt8]) throws(Finding) -> Void

  /// Writes `bytes` to `path`. Keeps the mode of an existing file and follows symbolic links to the file they
  /// name; a new file gets `mode` as the user's umask allows. Devices and pipes are written directly.
  public static func write(
    _ bytes: some Collection<UInt8>, to path: String, mode: UInt32 = 0o666
  ) throws(Finding) {
    try replace(path, mode: mode) { put throws(Finding) in try put(Array(bytes)) }
  }

  /// Writes what `body` puts to `path`, in constant memory; if `body` throws, the old file stays.
  public static func replace(
    _ path: String, mode: UInt32 = 0o666, with body: (Put) throws(Finding) -> Void
  ) throws(Finding) {
    let target = try destination(of: path)
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      return try writeDirectly(target, name: path, body)
    }
    if isThere, access(target, W_OK) != 0 { throw .system(errno, .write, file: path) }
    let temporary = try Temporary(beside: target, name: path, mode: mode)
    do throws(Finding) {
      try body { bytes throws(Finding) in
        try FileSystem.write(bytes, to: temporary.descriptor, name: path)
      }
      try temporary.move(to: target, like: isThere ? status : nil, name: path)
    } catch {
      temporary.discard()
      throw error
    }
    try FileSystem.syncFolder(of: target)
  }

  private static func writeDirectly(
    _ target: String, name: String, _ body: (Put) throws(Finding) -> Void
  ) throws(Finding) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, .write, file: name) }
    defer { close(descriptor) }
    try body { bytes throws(Finding) in try FileSystem.write(bytes, to: descriptor, name: name) }
  }

  /// Where `path` leads through symbolic links, also if the last one dangles.
  private static func destination(of path: String) throws(Finding) -> String {
    var target = path
    for _ in 0..<40 {
      var status = stat()
      guard lstat(target, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return target }
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { readlink(target, $0, bytes.count) } ?? 0
      }
      guard count > 0 else { throw .system(errno, .read, file: path) }
      let link = String(decoding: buffer[0..<count], as: UTF8.self)
      if link.hasPrefix("/") {
        target = link
      } else {
        target = FileSystem.parent(of: target).map { $0 == "/" ? "/\(link)" : "\($0)/\(link)" } ?? link
      }
    }
    throw .system(ELOOP, .write, file: path)
  }
}

/// The new file before it takes its name.
private struct Temporary {
  let descriptor: Int32
  let path: String

  init(beside target: String, name: String, mode: UInt32) throws(Finding) {
    let prefix = FileSystem.parent(of: target).map { $0 == "/" ? "/" : "\($0)/" } ?? ""
    for number in 0..<1000 {
      let candidate = "\(prefix).faktum-\(getpid())-\(number).tmp"
      let opened = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if opened >= 0 {
        descriptor = opened
        path = candidate
        return
      }
      guard errno == EEXIST else { break }
    }
    throw .system(errno, .write, file: name)
  }

  /// Syncs, gives the file the mode (and, for root, the owner) of the one it replaces, and renames it.
  func move(to target: String, like status: stat?, name: String) throws(Finding) {
    if let status {
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else {
        throw .system(errno, .write, file: name)
      }
      if geteuid() == 0, fchown(descriptor, status.st_uid, status.st_gid) != 0 {
        throw .system(errno, .write, file: name)
      }
    }
    guard fsync(descriptor) == 0, rename(path, target) == 0 else {
      throw .system(errno, .write, file: name)
    }
    close(descriptor)
  }

  func discard() {
    close(descriptor)
    unlink(path)
  }
}
