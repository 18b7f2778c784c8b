internal import Facts
internal import Quantities

/// What the makers and filters may know of a whole document: its facts and the names it uses.
struct World {
  let facts: [Fact]
  let language: Language
  /// Names by kind, in order of appearance.
  let names: [Slot.Kind: [Slot]]
  /// What the document is about, for stems that need it; nil if it has no usable headline.
  let leadIn: LeadIn?

  init(_ facts: [Fact], source: Source? = nil) {
    self.facts = facts
    language = facts.first?.language ?? .german
    // A text without a headline is filed under its first sentence, which tells too much.
    let hasHeadline = !facts.contains { $0.evidence.quote.hasPrefix(source?.title ?? "") }
    leadIn = hasHeadline ? source.flatMap { LeadIn($0, language: facts.first?.language ?? .german) } : nil
    var names: [Slot.Kind: [Slot]] = [:]
    for fact in facts where fact.kind == .naming {
      for slot in fact.constituents.flatMap(\.slots) { names[slot.kind, default: []].append(slot) }
    }
    self.names = names
  }

  /// Whether the document says anything with this number.
  func mentions(number: Double) -> Bool {
    facts.contains { fact in
      fact.constituents.contains { $0.slots.contains { $0.quantity?.value == number } }
    }
  }
}
