import TestSupport
import Testing

/// Compares every `import` line of `Sources` with the table in `docs/ARCHITECTURE.md`.
struct ArchitectureTests {
  private let house = House(root: #filePath.droppingPathComponents(3))

  @Test func `the table of modules and the folders of Sources agree`() {
    #expect(house.modules.sorted() == house.table.rows.keys.sorted())
  }

  @Test func `arrows only point downwards`() {
    for (module, row) in house.table.rows {
      #expect(!house.table.reach(of: module, from: row).contains(module), "\(module) reaches itself")
    }
  }

  @Test func `modules import only what the table allows`() {
    var files = 0
    for module in house.modules.sorted() {
      let allowed = house.table.allowed(module)
      for file in house.files(of: module) {
        files += 1
        for imported in file.imports where !allowed.contains(imported) {
          Issue.record("\(file.name) imports \(imported); the table allows \(allowed.sorted())")
        }
      }
    }
    #expect(files > 50)
  }

  @Test func `no module imports all of Foundation, which costs start-up time`() {
    for module in house.modules {
      for file in house.files(of: module) {
        #expect(!file.imports.contains("Foundation"), "\(file.name)")
      }
    }
  }

  @Test func `no module imports anything that opens a network connection`() {
    let forbidden: Set = ["FoundationNetworking", "AsyncHTTPClient", "NIOCore", "NIOPosix"]
    for module in house.modules {
      for file in house.files(of: module) {
        #expect(forbidden.isDisjoint(with: file.imports), "\(file.name)")
      }
    }
  }

  @Test func `import lines are read in all their forms`() {
    let text = """
      // import Hidden
      public import Facts
      @preconcurrency internal import Glibc
      import struct Files.Finding
      let text = "import Nothing"
      """
    #expect(SourceFile(name: "x", text: text).imports == ["Facts", "Files", "Glibc"])
  }
}
