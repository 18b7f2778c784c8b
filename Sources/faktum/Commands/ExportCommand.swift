import ArgumentParser
import Assessment
import Decks
import Files
import Interchange

/// `faktum export`: writes decks in the formats of classrooms.
struct ExportCommand: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write decks in a classroom format.",
    discussion: """
      Formats:
      \(ExportFormats.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      Examples:
        faktum export news --format moodle-xml -o news.xml
        faktum export news --format html -o worksheet.html --part questions
        faktum export news --format csv --separator ';' --bom > news.csv
      """)

  @Argument(help: ArgumentHelp("Decks by name or file; all decks if none.", valueName: "deck"))
  var deckNames: [String] = []

  @Option(help: ArgumentHelp("Format.", valueName: "format")) var format: ExportFormat
  @Option(
    name: .shortAndLong, help: ArgumentHelp("File to write; standard output if none.", valueName: "file"))
  var output: String?
  @Flag(help: "Also items that nobody has accepted yet.") var candidates = false
  @Option(help: "html: the questions, the key, or both.") var part: ExportOptions.Part = .all
  @Option(help: ArgumentHelp("csv: what separates the cells.", valueName: "sign")) var separator = ","
  @Flag(help: "csv: begin with a byte order mark, for spreadsheets.") var bom = false
  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    guard separator.count == 1 else { throw ValidationError("a separator is one sign, such as , or ;") }
  }

  @MainActor
  func run(_ program: Program) throws {
    let decks = try OpenDecks(deckNames, program).entries.map(\.file.deck)
    let bank = ItemBank(decks).filtered { $0.state == .accepted || candidates && $0.state == .candidate }
    if bank.items.isEmpty { throw nothingToExport(program) }
    let options = ExportOptions(
      hasByteOrderMark: bom, separator: separator.first ?? ",", part: part)
    let export = format.exporter.export(bank, options: options)
    for finding in export.findings { program.report(finding) }
    try program.write(export.bytes, to: output)
  }

  @MainActor
  private func nothingToExport(_ program: Program) -> Finding {
    Finding(
      .error, program.wording("es gibt keine angenommenen Karten", "there are no accepted items"),
      hint: program.wording(
        "faktum review nimmt an; --candidates exportiert auch Ungeprüftes",
        "faktum review accepts items; --candidates also exports those not reviewed"))
  }
}
