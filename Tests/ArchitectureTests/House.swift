import Glibc

/// The sources and the table as they lie in the repository.
struct House {
  let root: String
  let table: ModuleTable
  /// The Swift modules, by their folders.
  let modules: [String]

  init(root: String) {
    self.root = root
    table = ModuleTable(markdown: readText("\(root)/docs/ARCHITECTURE.md"))
    modules = entries("\(root)/Sources").filter { module in
      paths(below: "\(root)/Sources/\(module)").contains { $0.hasSuffix(".swift") }
    }
  }

  func files(of module: String) -> [SourceFile] {
    paths(below: "\(root)/Sources/\(module)").filter { $0.hasSuffix(".swift") }.sorted().map {
      SourceFile(name: $0, text: readText($0))
    }
  }
}

/// A file and what it imports.
struct SourceFile {
  let name: String
  let imports: Set<String>

  init(name: String, text: String) {
    self.name = name
    imports = Set(text.split(separator: "\n").compactMap(Self.importedModule))
  }

  /// The module of an import line such as `public import struct Files.Finding`.
  private static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") || accessLevels.contains($0) }
    guard words.first == "import", let second = words.dropFirst().first else { return nil }
    let name = kinds.contains(second) ? words.dropFirst(2).first : second
    return name?.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "typealias",
  ]
}

/// The rows of the table of modules.
struct ModuleTable {
  /// Module → what its row names.
  var rows: [String: [String]] = [:]

  /// What comes with the toolchain.
  static let standard: Set = ["Dispatch", "FoundationEssentials", "Glibc", "Synchronization"]

  init(markdown: String) {
    for line in markdown.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
      guard cells.count >= 2 else { continue }
      rows[cells[0]] = cells[1] == "–" ? [] : cells[1].split(separator: ",").map(String.init)
    }
    for (module, row) in rows where row.contains("allofthese") {
      let lower = rows.keys.filter { $0 != module && !$0.hasPrefix("faktum") && $0 != "TestSupport" }
      rows[module] = row.filter { $0 != "allofthese" } + lower
    }
  }

  /// What `module` may import: its row, what those rows reach below, and the toolchain's modules.
  func allowed(_ module: String) -> Set<String> {
    Self.standard.union(reach(of: module, from: rows[module] ?? []))
  }

  /// The rows named in `row` and everything below them. C libraries and packages are reached only by the rows
  /// that name them.
  func reach(of module: String, from row: [String]) -> Set<String> {
    var reached: Set<String> = []
    var open = row
    while let next = open.popLast() {
      guard reached.insert(next).inserted else { continue }
      open += (rows[next] ?? []).filter { rows[$0] != nil }
    }
    return reached
  }
}

func readText(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
  return String(decoding: bytes, as: UTF8.self)
}

func entries(_ folder: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

func paths(below folder: String) -> [String] {
  entries(folder).flatMap { name in
    let path = "\(folder)/\(name)"
    return name.contains(".") ? [path] : paths(below: path)
  }
}

extension StaticString {
  func droppingPathComponents(_ count: Int) -> String { description.droppingPathComponents(count) }
}

extension String {
  func droppingPathComponents(_ count: Int) -> String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast(count).joined(separator: "/")
  }
}
