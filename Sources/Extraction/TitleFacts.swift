internal import Facts
internal import Linguistics
internal import Quantities

/// Persons with the title or function that stands with their name.
struct TitleFacts {
  let reader: SentenceReader

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (number, mention) in reader.context.analysis.mentions.enumerated()
    where mention.kind == .person && reader.sentence.range.contains(mention.range.lowerBound) {
      guard let title = mention.title, isUsable(title), let fact = fact(number, mention, title) else {
        continue
      }
      facts.append(fact)
    }
    return facts
  }

  /// A title says something if it is a known function and stands alone.
  private func isUsable(_ title: String) -> Bool {
    let lower = title.lowercased()
    guard lower.count > 4, !["herr", "frau", "mister", "kollege", "kollegin"].contains(lower) else {
      return false
    }
    guard reader.context.document.language == .german else { return true }
    let head = lower.split(separator: " ").last.map(String.init) ?? lower
    return GermanNouns.kind(of: head) == .person && !title.contains("\n")
  }

  private func fact(_ number: Int, _ mention: Mention, _ title: String) -> Fact? {
    let entry = reader.context.names.entry(number)
    guard entry.isWholeWord, entry.name.contains(" ") else { return nil }
    let evidence = reader.evidence
    guard evidence.quote.contains(title), let range = evidence.range else { return nil }
    let slot = Slot(
      kind: .person, range: 0..<entry.name.unicodeScalars.count, text: entry.name, name: entry.name,
      title: title)
    return Fact(
      id: "\(reader.context.document.id)#\(mention.range.lowerBound)-\(mention.range.upperBound)-title",
      kind: .title,
      language: reader.context.document.language, evidence: evidence,
      constituents: [
        Constituent(
          text: entry.name, role: .subject, field: .front, kind: .person, head: entry.name, isPlural: false,
          slots: [slot], range: mention.range),
        Constituent(text: title, role: .predicate, field: .middle, kind: .other, head: title),
      ],
      confidence: entry.isTrusted ? 0.9 : 0.6, reasons: ["title beside the name"],
      salience: reader.context.salience(reader.words, at: range.lowerBound))
  }
}
