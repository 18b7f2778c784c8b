import Glibc

/// Plain files and folders; every failure is a `Finding` that names the file and says what to do.
public enum FileSystem {
  /// All bytes of the file at `path`; `-` is standard input. Fails for folders, and for files of more than
  /// `limit` bytes.
  public static func bytes(of path: String, limit: Int = .max) throws(Finding) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, .read, file: path) }
    defer { if path != "-" { close(descriptor) } }
    return try readAll(descriptor, name: path, limit: limit)
  }

  /// The text of the UTF-8 file at `path` without a byte order mark; `-` is standard input. A byte that is not
  /// UTF-8 is a finding with its line and column.
  public static func text(of path: String, limit: Int = .max) throws(Finding) -> String {
    try UTF8Text.decoded(bytes(of: path, limit: limit), file: path)
  }

  /// Everything that can be read from `descriptor`.
  public static func readAll(
    _ descriptor: Int32, name: String, limit: Int = .max
  ) throws(Finding) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 {
      guard status.st_size <= limit else { throw tooLarge(name, limit) }
      bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno, .read, file: name) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw tooLarge(name, limit) }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// Writes all of `bytes` to `descriptor`; `name` is used in findings. A closed pipe is a finding
  /// (`isClosedPipe`) if SIGPIPE is ignored.
  public static func write(
    _ bytes: some Collection<UInt8>, to descriptor: Int32, name: String
  ) throws(Finding) {
    let block = Array(bytes)
    var start = 0
    while start < block.count {
      let count = block[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno, .write, file: name) }
      start += count
    }
  }

  /// Makes the folder `path` and those above it; existing ones stay as they are.
  public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(Finding) {
    guard !path.isEmpty, !isFolder(path) else { return }
    if let parent = parent(of: path) {
      try makeFolder(parent, mode: mode)
    }
    guard mkdir(path, mode) == 0 || (errno == EEXIST && isFolder(path)) else {
      throw .system(errno == EEXIST ? ENOTDIR : errno, .create, file: path)
    }
  }

  /// Whether `path` is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether something exists at `path`.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// The names in the folder `path` without hidden ones, sorted by code points.
  public static func names(in path: String) throws(Finding) -> [String] {
    guard let folder = opendir(path) else { throw .system(errno, .read, file: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Removes the file at `path`; one that does not exist is no error.
  public static func remove(_ path: String) throws(Finding) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .system(errno, .remove, file: path) }
  }

  /// The folder that `path` names something in; nil for a bare name.
  static func parent(of path: String) -> String? {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Puts the entries of the folder that holds `path` on the disk, so that a new name survives a power cut.
  static func syncFolder(of path: String) throws(Finding) {
    let folder = parent(of: path) ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, .write, file: folder) }
    defer { close(descriptor) }
    // Some file systems cannot sync a folder and say EINVAL; there is nothing to wait for then.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(errno, .write, file: folder) }
  }

  private static func tooLarge(_ name: String, _ limit: Int) -> Finding {
    Finding(.error, "the file is larger than \(limit) bytes", hint: "split it into smaller files", file: name)
  }
}
