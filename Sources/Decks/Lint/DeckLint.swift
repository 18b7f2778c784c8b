public import Files
internal import Assessment
internal import Facts

/// Looks for what is wrong or doubtful in a deck that can be read.
public enum DeckLint {
  /// All rules, in the order in which they are named.
  public static let rules: [any DeckRule.Type] = [
    RepeatedID.self, RepeatedStem.self, RepeatedAnswer.self, EqualOptions.self, KeyCount.self, EmptyPart.self,
    TooFewParts.self, AnswerInStem.self, UnreadableKey.self, MissingEvidence.self, MisquotedEvidence.self,
    UnknownSource.self,
    UnusedSource.self, MissingCorrection.self, UnmarkedClaim.self, HarmfulText.self, KahootLimits.self,
  ]

  /// What the reader and all rules have to say about `file`, by line. `documents` holds the texts of sources by
  /// their keys, so that quotations can be compared; without them only their length is.
  public static func findings(in file: DeckFile, documents: [String: String] = [:]) -> [Finding] {
    let deck = LintedDeck(file, documents: documents)
    let found = rules.flatMap { $0.findings(in: deck) }
    return (file.findings + found).enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  /// What `rule` alone has to say about `file`.
  public static func findings(
    of rule: any DeckRule.Type, in file: DeckFile, documents: [String: String] = [:]
  ) -> [Finding] {
    rule.findings(in: LintedDeck(file, documents: documents))
  }
}

/// One thing to look for.
public protocol DeckRule: SendableMetatype {
  /// Decks with the messages that the rule has for them; they are its tests.
  static var examples: [RuleExample] { get }

  /// What the rule finds.
  static func findings(in deck: LintedDeck) -> [Finding]
}

/// A deck and what a rule says about it.
public struct RuleExample: Sendable {
  /// The deck file.
  public let text: String
  /// The messages with their lines, as `line: message`.
  public let messages: [String]
  /// The texts of sources by their keys.
  public let documents: [String: String]

  /// In `text` the rule finds `messages`.
  public init(_ text: String, finds messages: String..., documents: [String: String] = [:]) {
    self.text = text
    self.messages = messages
    self.documents = documents
  }
}

/// A deck as rules see it.
public struct LintedDeck {
  /// A readable card.
  struct Card {
    var item: Item
    /// The index of its first line.
    var line: Int
  }

  let file: DeckFile
  let cards: [Card]
  let documents: [String: [Unicode.Scalar]]

  init(_ file: DeckFile, documents: [String: String]) {
    self.file = file
    cards = file.entries.compactMap { entry in
      entry.item.map { Card(item: $0, line: entry.lines.lowerBound) }
    }
    self.documents = documents.mapValues { Array($0.unicodeScalars) }
  }

  /// The cards that are not rejected.
  var live: [Card] { cards.filter { $0.item.state != .rejected } }

  /// A finding at the first line of `card`.
  func finding(_ severity: Finding.Severity, _ message: String, _ card: Card, hint: String? = nil) -> Finding
  {
    file.text.finding(severity, message, hint: hint, line: card.line)
  }

  /// `text` without difference of case and spaces, for comparisons.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Item {
  /// Everything in the item that a learner reads or writes.
  var texts: [String] {
    [stem] + (correction.map { [$0] } ?? []) + interaction.texts + evidence.map(\.quote) + tags
      + (group.map { [$0] } ?? [])
  }
}

extension Interaction {
  /// The answers, options, pairs and entries.
  var texts: [String] {
    switch self {
    case .flashcard(let answer, _): [answer]
    case .cloze(let gaps): gaps.flatMap { [$0.text] + $0.variants }
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text] + key.variants
    case .choice(let options), .multipleChoice(let options):
      options.map(\.text) + options.compactMap(\.feedback)
    case .claim: []
    case .matching(let pairs): pairs.flatMap { [$0.left, $0.right] }
    case .order(let entries): entries
    }
  }

  /// The options of a choice.
  var options: [Option]? {
    switch self {
    case .choice(let options), .multipleChoice(let options): options
    default: nil
    }
  }

  /// The right answers as one text, where there is one.
  var keyText: String? {
    switch self {
    case .flashcard(let answer, _): answer
    case .cloze(let gaps): gaps.map(\.text).joined(separator: " … ")
    case .shortAnswer(let key), .number(let key), .date(let key): key.text
    case .choice(let options), .multipleChoice(let options):
      options.filter(\.isKey).map(\.text).joined(separator: " … ")
    case .claim, .matching, .order: nil
    }
  }
}
