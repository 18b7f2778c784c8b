import Terminal
import Facts
import Files
import Glibc
import Reading

/// Articles from files, standard input or JSON Lines, one after the other.
@MainActor
struct Articles {
  private let paths: [String]
  private let options: ArticleOptions
  private let program: Program

  init(_ paths: [String], _ options: ArticleOptions, _ program: Program) {
    self.paths = paths.isEmpty ? ["-"] : paths
    self.options = options
    self.program = program
  }

  /// Hands each article to `body`, with how many were done before it. What is worth knowing is reported; an article
  /// that cannot be read is reported, too, and the others go on. Whether all could be read.
  func forEach(_ body: (Document) throws -> Void) throws -> Bool {
    // The line editor ignores Ctrl-C between two prompts; long work must be interruptible.
    let handler = signal(SIGINT, SIG_DFL)
    defer { signal(SIGINT, handler) }
    return options.jsonl ? try forEachLine(body) : try forEachFile(body)
  }

  private func forEachFile(_ body: (Document) throws -> Void) throws -> Bool {
    let reader = Reader(options: options.values)
    let meter = program.meter(program.wording("Artikel", "articles"), total: paths.count)
    defer { meter.finish() }
    var ids = DocumentIDs()
    var isComplete = true
    for (index, path) in paths.enumerated() {
      meter.update(index)
      guard let output = readable({ () throws(Finding) in try reader.read(path: path) }) else {
        isComplete = false
        continue
      }
      for finding in output.findings { program.report(finding) }
      var document = output.document
      document.id = ids.unique(document.id)
      try body(document)
    }
    return isComplete
  }

  private func forEachLine(_ body: (Document) throws -> Void) throws -> Bool {
    var isComplete = true
    for path in paths {
      let lines = try DocumentLines(path: path, options: options.values)
      var isOver = false
      while !isOver {
        guard let output = readable({ () throws(Finding) in try lines.next() }) else {
          isComplete = false
          continue
        }
        guard let output else {
          isOver = true
          continue
        }
        for finding in output.findings { program.report(finding) }
        try body(output.document)
      }
    }
    return isComplete
  }

  /// What `read` gives; nil, and a report, if it fails.
  private func readable<Value>(_ read: () throws(Finding) -> Value) -> Value? {
    do throws(Finding) {
      return try read()
    } catch {
      program.report(error)
      return nil
    }
  }
}
