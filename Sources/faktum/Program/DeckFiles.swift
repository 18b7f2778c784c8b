import Files
import Glibc

/// Finds deck files by what a user calls them.
struct DeckFiles {
  private let folder: String
  private let wording: Wording

  init(_ workspace: Workspace, _ wording: Wording) {
    folder = workspace.decks
    self.wording = wording
  }

  /// The path of the deck that `name` means: a file as it is named, or `NAME.md` in the decks folder.
  func path(of name: String) throws(Finding) -> String {
    if FileSystem.exists(name), !FileSystem.isFolder(name) { return name }
    let file = name.hasSuffix(".md") ? name : name + ".md"
    let path = "\(folder)/\(file)"
    if FileSystem.exists(path) { return path }
    if name.contains("/") || FileSystem.isFolder(name) {
      throw FileSystem.isFolder(name)
        ? Finding.system(EISDIR, .read, file: name) : Finding.system(ENOENT, .read, file: name)
    }
    let nearest = Spelling.nearest(to: name, among: names)
    throw Finding(
      .error, wording("es gibt kein Deck „\(name)“ in \(folder)", "there is no deck “\(name)” in \(folder)"),
      hint: nearest.map { wording("Gemeint: \($0)?", "did you mean \($0)?") }
        ?? wording("faktum decks zeigt, welche es gibt", "faktum decks lists those there are"))
  }

  /// What a deck at `path` is called: its file name without `.md`.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }

  /// The paths of the named decks, or of all decks in the folder if none is named.
  func paths(_ names: [String]) throws(Finding) -> [String] {
    var paths: [String] = []
    for name in names.isEmpty ? self.names : names { paths.append(try path(of: name)) }
    guard !paths.isEmpty else {
      throw Finding(
        .error, wording("es gibt noch kein Deck in \(folder)", "there is no deck in \(folder) yet"),
        hint: wording(
          "faktum generate ARTIKEL -o decks/NAME.md macht eines",
          "faktum generate ARTICLE -o decks/NAME.md makes one"))
    }
    return paths
  }

  /// The names of all decks in the folder, sorted.
  var names: [String] {
    do throws(Finding) {
      return try FileSystem.names(in: folder).filter { $0.hasSuffix(".md") && $0 != "README.md" }
        .map { String($0.dropLast(3)) }
    } catch {
      return []  // no folder yet, no decks yet
    }
  }
}
