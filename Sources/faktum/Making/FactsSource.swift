import Decks
import Facts
import Files
import Quantities

/// The facts a deck is made of: found in articles, or read from facts files.
@MainActor
struct FactsSource {
  /// The facts, in the order of the input.
  private(set) var facts: [Fact] = []
  /// The publications, in the order of the input.
  private(set) var sources: [CitedSource] = []
  /// The language of the first article.
  private(set) var language: Language?
  /// Whether everything could be read.
  private(set) var isComplete = true

  /// Reads `paths`: facts files end in `.jsonl`, everything else is an article.
  init(_ paths: [String], _ options: ArticleOptions, _ program: Program) throws {
    let factFiles = options.jsonl ? [] : paths.filter { $0.hasSuffix(".jsonl") }
    for path in factFiles { try read(factsFile: path, program) }
    let articles = options.jsonl ? paths : paths.filter { !$0.hasSuffix(".jsonl") }
    guard !articles.isEmpty || factFiles.isEmpty else { return }
    let finder = FactFinder()
    var found: [Fact] = []
    var cited: [CitedSource] = []
    var first: Language?
    isComplete =
      try Articles(articles, options, program).forEach { document in
        found += finder.facts(in: document)
        var source = document.source
        source.file = source.file?.lastPathComponent
        cited.append(CitedSource(document.id, source))
        first = first ?? document.language
      } && isComplete
    facts += found
    sources += cited
    language = language ?? first
  }

  private mutating func read(factsFile path: String, _ program: Program) throws {
    let lines = try FileLines(path: path)
    while let bytes = try lines.next() {
      let text = String(decoding: bytes, as: UTF8.self)
      guard !text.trimmed.isEmpty else { continue }
      do {
        let line = try FactLine(json: text)
        facts.append(line.fact)
        if !sources.contains(where: { $0.key == line.fact.evidence.source }) {
          sources.append(CitedSource(line.fact.evidence.source, line.source))
        }
        language = language ?? line.fact.language
      } catch let failure as FactLine.Failure {
        isComplete = false
        program.report(finding(failure, path, lines.line, program.wording))
      }
    }
  }

  private func finding(_ failure: FactLine.Failure, _ path: String, _ line: Int, _ wording: Wording)
    -> Finding
  {
    switch failure {
    case .malformed(let reason):
      Finding(
        .error, reason, hint: wording("die Zeile wird ausgelassen", "the line is left out"), file: path,
        line: line)
    case .unknownVersion(let version):
      Finding(
        .error, wording("Fakten der Version \(version)", "facts of version \(version)"),
        hint: wording("diese Datei braucht ein neueres Faktum", "this file needs a newer Faktum"), file: path,
        line: line)
    }
  }
}
