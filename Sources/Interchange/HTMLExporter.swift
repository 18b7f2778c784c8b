import Assessment
import Files
import Quantities

/// A page to read or to print: the questions, and on a page of its own the key with evidence and sources.
///
/// One file without scripts and without anything loaded from elsewhere. Nothing depends on colour.
struct HTMLExporter: Exporter {
  let name = "html"
  let fileExtension = "html"
  let summary = "a worksheet with its key, to read or to print"
  let losses = ["Answers are not checked; it is paper."]

  func export(_ bank: ItemBank, options: ExportOptions) -> Export {
    let wording = Wording(language: bank.language)
    var sections: [Markup] = []
    if options.part != .key { sections.append(questions(of: bank, wording: wording)) }
    if options.part != .questions { sections.append(key(of: bank, wording: wording)) }
    return Export(text: page(bank, wording: wording, sections: sections))
  }

  private func page(_ bank: ItemBank, wording: Wording, sections: [Markup]) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(bank.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    \(Markup.element("title", text: PlainText.singleLine(bank.title)).html)
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(Markup.element("h1", text: PlainText.singleLine(bank.title)).html)
    \(sections.map(\.html).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private func questions(of bank: ItemBank, wording: Wording) -> Markup {
    let fields = [wording("Name", "Name"), wording("Klasse", "Class"), wording("Datum", "Date")]
    let note = wording(
      "Manche Behauptungen auf diesem Blatt sind zu Übungszwecken verfälscht. Der Lösungsteil stellt sie richtig.",
      "Some claims on this sheet were falsified for practice. The key sets them right.")
    let hasClaims = bank.items.contains { $0.kind == .claim }
    let list = zip(bank.identifiers, bank.items).map { identifier, item in
      QuestionMarkup(item: item, identifier: identifier, bank: bank).question
    }
    var parts: [Markup] = [
      .element("h2", attributes: ["id": "questions"], text: wording("Fragen", "Questions"))
    ]
    parts.append(
      .element(
        "p", attributes: ["class": "fields"],
        fields.map { .sequence([.element("span", text: $0 + ":"), .text(" ")]) }))
    if hasClaims { parts.append(.element("p", text: note)) }
    parts.append(.element("ol", lines(list)))
    return .element("section", attributes: ["aria-labelledby": "questions"], parts)
  }

  private func key(of bank: ItemBank, wording: Wording) -> Markup {
    let list = zip(bank.identifiers, bank.items).map { identifier, item in
      QuestionMarkup(item: item, identifier: identifier, bank: bank).answer
    }
    let heading = wording("Lösungen mit Belegen", "Key with evidence")
    return .element(
      "section", attributes: ["class": "key", "aria-labelledby": "key"],
      [.element("h2", attributes: ["id": "key"], text: heading), .element("ol", lines(list))])
  }

  private func lines(_ list: [Markup]) -> [Markup] {
    [.literal("\n"), .sequence(list, separator: "\n"), .literal("\n")]
  }

  private static let style = """
    @page { size: A4; margin: 18mm }
    body { font: 12pt/1.45 sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 46em; padding: 1em }
    ol > li { margin: 0 0 1.4em; break-inside: avoid }
    .stem { font-weight: bold; margin: 0 0 .4em }
    .options { list-style: none; margin: 0; padding: 0 }
    .line { border-bottom: 1px solid #000; height: 1.6em; margin: .2em 0 }
    .fields span { display: inline-block; border-bottom: 1px solid #000; min-width: 13em; margin: 0 1em .6em 0 }
    .identifier { color: #444; font-size: 9pt }
    blockquote { border-left: 3px solid #444; margin: .4em 0; padding: 0 0 0 .8em }
    blockquote p, .key p { margin: .2em 0 }
    mark { background: none; font-weight: bold; text-decoration: underline }
    .key { break-before: page }
    @media print { a { color: #000 } body { padding: 0; max-width: none } }
    """
}
