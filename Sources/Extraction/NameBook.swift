internal import Linguistics
internal import Quantities

/// What the document as a whole says about its names.
struct NameBook {
  struct Entry {
    var kind: Mention.Kind
    /// The longest form in the document, in the nominative.
    var name: String
    /// The title or function that stands with the name anywhere in the document.
    var title: String?
    /// Whether the kind may be relied on: a title, a list, or the same reading twice.
    var isTrusted: Bool
    /// Whether the mention is a word of its own and not part of a compound.
    var isWholeWord: Bool
  }
  private var entries: [Entry] = []

  init(_ analysis: Analysis) {
    var titles: [Int: String] = [:]
    var counts: [Int: Int] = [:]
    for mention in analysis.mentions where mention.entity >= 0 {
      if let title = mention.title, titles[mention.entity] == nil { titles[mention.entity] = title }
      counts[mention.entity, default: 0] += 1
    }
    entries = analysis.mentions.map { mention in
      let isKnown = analysis.entities.indices.contains(mention.entity)
      let longest = isKnown ? analysis.entities[mention.entity] : mention.name
      let title = mention.title ?? (isKnown ? titles[mention.entity] : nil)
      let scalars = analysis.text.scalars
      let end = mention.range.upperBound
      let start = mention.range.lowerBound
      let isCompound =
        (end < scalars.count && scalars[end] == "-") || (start > 0 && scalars[start - 1] == "-")
      return Entry(
        kind: mention.kind, name: longest, title: title,
        isTrusted: title != nil || mention.margin > 0.5 || counts[mention.entity, default: 0] > 1,
        isWholeWord: !isCompound)
    }
  }

  func entry(_ mention: Int) -> Entry { entries[mention] }
}
