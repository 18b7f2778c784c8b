internal import Facts
internal import Linguistics
internal import Quantities

/// One fact per name that the document uses: what kind of thing it names. They feed the wrong answers of choices.
struct NamingFacts {
  let context: DocumentContext

  init(_ context: DocumentContext) {
    self.context = context
  }

  func facts() -> [Fact] {
    var seen: Set<String> = []
    var facts: [Fact] = []
    for (number, mention) in context.analysis.mentions.enumerated() {
      let entry = context.names.entry(number)
      guard entry.isTrusted, entry.isWholeWord, seen.insert(entry.name).inserted else { continue }
      facts.append(fact(mention, entry))
    }
    return facts
  }

  private func fact(_ mention: Mention, _ entry: NameBook.Entry) -> Fact {
    let kind: Constituent.Kind =
      switch entry.kind {
      case .person: .person
      case .organisation: .organisation
      case .place: Country.called(entry.name) == nil ? .place : .country
      case .other: .thing
      }
    let slotKind: Slot.Kind =
      switch entry.kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .other: .name
      }
    let slot = Slot(
      kind: slotKind, range: 0..<entry.name.unicodeScalars.count, text: entry.name, name: entry.name,
      title: entry.title)
    return Fact(
      id: "\(context.document.id)#\(mention.range.lowerBound)-\(mention.range.upperBound)-name",
      kind: .naming,
      language: context.document.language,
      evidence: Evidence(source: context.document.id, quote: mention.text, range: mention.range),
      constituents: [
        Constituent(
          text: entry.name, role: .subject, field: .front, kind: kind, head: entry.name, slots: [slot],
          range: mention.range)
      ],
      confidence: 0.8, reasons: ["name"])
  }
}
