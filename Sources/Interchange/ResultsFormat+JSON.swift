import Files
import Results

extension ResultsFormat {
  /// An object with an array for each part; a row is an object by the names of the columns, without what is
  /// not known.
  static func json(_ results: ClassResults) -> String {
    var text = "{\"resultsFormat\":\(schemaVersion)"
    for part in ResultTable.Part.allCases {
      let table = ResultTable(part, of: results)
      let rows = table.rows.map { "\n" + object(table.header, $0).text }
      text += ",\n\"\(part.rawValue)\":[\(rows.joined(separator: ","))]"
    }
    return text + "}\n"
  }

  private static func object(_ header: [String], _ row: [ResultTable.Cell]) -> JSONValue {
    var object = JSONObject()
    for (name, cell) in zip(header, row) { object[name] = value(cell) }
    return .object(object)
  }

  private static func value(_ cell: ResultTable.Cell) -> JSONValue? {
    switch cell {
    case .text(let text): .string(text)
    case .count(let count): .number(JSONNumber(count))
    case .share(let value), .seconds(let value): JSONNumber(rounded(value)).map(JSONValue.number)
    case .empty: nil
    }
  }
}
