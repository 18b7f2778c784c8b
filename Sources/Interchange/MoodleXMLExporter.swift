import Files

/// Moodle's question bank format.
///
/// Moodle's rules, as tried with its importer: every text in CDATA, only certain fractions, a point as the decimal
/// sign, `*` in a typed answer is a wildcard, and a `/` in a category's name is doubled. Importing twice makes
/// second questions, so each release belongs into a category of its own; `docs/EXPORT.md` says how.
struct MoodleXMLExporter: Exporter {
  let name = "moodle-xml"
  let fileExtension = "xml"
  let summary = "questions for Moodle's question bank, with feedback, sources, tags and ids"
  let losses = [
    "A typed slip counts as wrong: Moodle compares letter by letter.",
    "Dates are short answers with the usual spellings; a tolerance in days is lost.",
    "Long flashcards become essays, which a person marks.",
    "Importing again adds questions instead of changing those that are there.",
  ]

  func export(_ bank: ItemBank, options: ExportOptions) -> Export {
    var findings: [Finding] = []
    var nodes = [category(of: bank)]
    for (identifier, item) in zip(bank.identifiers, bank.items) {
      let question = MoodleQuestion(
        item: item, identifier: identifier, bank: bank, gradesNeighbours: options.gradesNeighbours)
      nodes += question.nodes
      findings += question.findings
    }
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + XMLNode("quiz", nodes).xml()
    return Export(text: text, findings: findings)
  }

  private func category(of bank: ItemBank) -> XMLNode {
    let title = PlainText.singleLine(bank.title).replacing("/", by: "//")
    let isPadded = title.hasPrefix("/") || title.hasSuffix("/")
    return XMLNode(
      "question", attributes: ["type": "category"],
      [
        XMLNode(
          "category", [XMLNode("text", text: "$course$/top/Faktum/" + (isPadded ? " \(title) " : title))])
      ])
  }
}
