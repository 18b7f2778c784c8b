import Files
import Glibc

/// Where decks and progress lie.
struct Workspace: Sendable, Hashable {
  /// The folder of the decks.
  let decks: String
  /// The folder of the learners' progress.
  let progress: String

  /// Finds the folders: those given, else in the nearest folder upward that has `decks/` or `progress/`, else
  /// in `FAKTUM_HOME`, else in the XDG data folder.
  init(decks: String?, progress: String?, _ environment: Environment, from start: String? = nil) {
    let root =
      Self.nearestRoot(from: start ?? Self.currentFolder)
      ?? environment["FAKTUM_HOME"]
      ?? environment.folder("XDG_DATA_HOME", or: ".local/share")
    self.decks = decks ?? Self.joined(root, "decks")
    self.progress = progress ?? Self.joined(root, "progress")
  }

  /// The nearest folder from `start` upward that has `decks/` or `progress/`; "" for the current folder.
  private static func nearestRoot(from start: String) -> String? {
    var folder = start
    while true {
      if FileSystem.isFolder("\(folder)/decks") || FileSystem.isFolder("\(folder)/progress") {
        return folder == start ? "" : folder
      }
      guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
