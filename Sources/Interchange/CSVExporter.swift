import Assessment
import Facts

/// A table with a row for each item, for spreadsheets and for programs of one's own.
struct CSVExporter: Exporter {
  let name = "csv"
  let fileExtension = "csv"
  let summary = "a table for spreadsheets, a row for each item"
  let losses = ["The feedback of single options is left out."]

  func export(_ bank: ItemBank, options: ExportOptions) -> Export {
    let width = bank.items.map { choices(of: $0).count }.max() ?? 0
    let rows = zip(bank.identifiers, bank.items).map { identifier, item in
      row(of: item, identifier: identifier, width: width, in: bank)
    }
    let writer = CSVWriter(
      separator: options.separator, guardsFormulas: options.guardsFormulas,
      hasByteOrderMark: options.hasByteOrderMark)
    return Export(text: writer.table([header(width: width)] + rows))
  }

  private func header(width: Int) -> [String] {
    ["id", "kind", "question"] + (0..<width).map { "option\($0 + 1)" } + [
      "verdict_or_answer", "also_right", "tolerance", "why", "evidence", "source", "url", "correction",
      "constructed", "distortion", "tags", "state",
    ]
  }

  private func row(of item: Item, identifier: String, width: Int, in bank: ItemBank) -> [String] {
    let explanation = Explanation(of: item, in: bank)
    let choices = choices(of: item)
    let padding = Array(repeating: "", count: width - choices.count)
    return [identifier, item.kind.rawValue, item.stem] + choices + padding + [
      explanation.verdict,
      keys(of: item).flatMap(\.variants).joined(separator: " | "),
      keys(of: item).compactMap(\.tolerance).first.map { "\($0)" } ?? "",
      explanation.why ?? "",
      explanation.passages.map(\.quote).joined(separator: "\n"),
      explanation.passages.map(\.source).joined(separator: "\n"),
      explanation.passages.compactMap(\.url).joined(separator: "\n"),
      explanation.correction ?? "",
      item.isConstructed ? "yes" : "no",
      distortion(of: item)?.rawValue ?? "",
      item.tags.joined(separator: " "),
      item.state.rawValue,
    ]
  }

  /// What the learner chooses from, in the order of the deck.
  private func choices(of item: Item) -> [String] {
    switch item.interaction {
    case .choice(let options), .multipleChoice(let options): options.map(\.text)
    default: []
    }
  }

  private func keys(of item: Item) -> [Key] {
    switch item.interaction {
    case .shortAnswer(let key), .number(let key), .date(let key): [key]
    case .cloze(let gaps): gaps
    default: []
    }
  }

  private func distortion(of item: Item) -> Distortion? {
    if case .claim(_, let distortion) = item.interaction { distortion } else { nil }
  }
}
