public import Quantities
public import Results

/// How results are written.
public enum ResultsFormat: String, Sendable, Hashable, CaseIterable {
  /// One part as a table for spreadsheets.
  case csv
  /// Everything, for programs. `docs/RESULTS.md` describes the members.
  case json
  /// One part to be read in the terminal.
  case table

  /// The version of the JSON schema; it changes when a member changes its meaning or goes away.
  static let schemaVersion = 1

  /// Writes `results`; CSV and table write `part` of them.
  public func text(
    _ results: ClassResults, part: ResultTable.Part, language: Language = .german,
    csv: CSVWriter = CSVWriter()
  ) -> String {
    switch self {
    case .csv: csv.table(Self.cells(ResultTable(part, of: results)))
    case .json: Self.json(results)
    case .table: ResultsText(results: results, wording: Wording(language: language)).text(part)
    }
  }

  private static func cells(_ table: ResultTable) -> [[String]] {
    [table.header]
      + table.rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): text
          case .count(let count): "\(count)"
          case .share(let value), .seconds(let value): TypedNumber.plain(rounded(value))
          case .empty: ""
          }
        }
      }
  }

  /// Four decimals are more than any class can tell apart.
  static func rounded(_ value: Double) -> Double {
    (value * 10_000).rounded() / 10_000
  }
}
