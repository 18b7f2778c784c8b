internal import Facts
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
      let kind = NameBook.knownOrganisations.contains(longest) ? .organisation : mention.kind
      return Entry(
        kind: kind, name: longest, title: title,
        isTrusted: title != nil || mention.margin > 0.5 || counts[mention.entity, default: 0] > 1,
        isWholeWord: !isCompound && NameBook.isOneName(longest, kind))
    }
  }

  /// A state beside other words, or a common noun at the end, is no one name ("Chinas Wunsch").
  private static func isOneName(_ name: String, _ kind: Mention.Kind) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    let small: Set<String> = [
      "von", "van", "de", "der", "den", "of", "and", "the", "al", "bin", "für", "und", "la", "di", "zu", "da",
      "du", "del", "el", "in", "am",
    ]
    if words.contains(where: { $0.first?.isLowercase == true && !small.contains($0) }) { return false }
    guard words.count > 1, kind != .organisation, Country.named(name) == nil else { return true }
    let states = words.filter {
      Country.named($0) != nil || $0.hasSuffix("s") && Country.named(String($0.dropLast())) != nil
    }
    let abstract = ["ung", "heit", "keit", "schaft", "gang", "tion", "nis", "tum"]
    return states.isEmpty && !(kind == .person && abstract.contains { words.last?.hasSuffix($0) == true })
  }

  /// Newspapers and agencies, whatever the name finder takes them for.
  private static let knownOrganisations: Set<String> = [
    "New York Times", "Washington Post", "Wall Street Journal", "Süddeutsche Zeitung", "Guardian",
    "The Guardian",
    "Le Monde", "Financial Times", "Daily Mail", "Reuters", "Xinhua", "Bloomberg", "Bloomberg Businessweek",
    "Weißes Haus", "Weiße Haus", "Forbidden Stories", "Amnesty International", "BBC", "CNN",
    "Los Angeles Times",
  ]

  func entry(_ mention: Int) -> Entry { entries[mention] }
}
