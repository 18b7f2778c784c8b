import Assessment
import Facts

/// What a reader learns after answering: verdict or answer, why, evidence, source, and last what is right, so
/// that no false statement is the last thing read.
struct Explanation: Sendable, Hashable {
  /// A passage with where it stands.
  struct Passage: Sendable, Hashable {
    /// The passage, word for word.
    var quote: String
    /// Publisher, title, date and character range in one line.
    var source: String
    /// Where the source stands on the web, if that is an address a browser may open.
    var url: String?
  }

  /// Whether a claim is explained.
  var isClaim: Bool
  /// The words to mark in the evidence, if the answer is a single one.
  var markedText: String?
  /// For claims the verdict, otherwise the answer.
  var verdict: String
  /// Why, in one or two sentences.
  var why: String?
  /// The passages that prove it.
  var passages: [Passage]
  /// What is right.
  var correction: String?

  /// The explanation of `item`, whose sources stand in `bank`.
  init(of item: Item, in bank: ItemBank) {
    let wording = Wording(language: bank.language(of: item))
    isClaim = item.kind == .claim
    markedText = Self.markedText(of: item)
    verdict = Self.answer(of: item, wording: wording)
    passages = item.evidence.map { Self.passage($0, in: bank, wording: wording) }
    correction = item.correction
    if case .claim(let verdict, let distortion) = item.interaction {
      why = wording.reason(verdict: verdict, distortion: distortion)
      if item.isConstructed, distortion == nil, verdict != .supported, let reason = why {
        why = wording("Konstruierte Aussage. ", "Constructed statement. ") + reason
      }
    }
  }

  /// The right answer in one line.
  static func answer(of item: Item, wording: Wording) -> String {
    switch item.interaction {
    case .flashcard(let answer, _): answer
    case .cloze(let gaps): gaps.map(\.text).joined(separator: " · ")
    case .shortAnswer(let key), .number(let key), .date(let key): key.text
    case .choice(let options), .multipleChoice(let options):
      options.filter(\.isKey).map(\.text).joined(separator: " · ")
    case .claim(let verdict, _): wording.verdict(verdict)
    case .matching(let pairs): pairs.map { "\($0.left) → \($0.right)" }.joined(separator: " · ")
    case .order(let entries): entries.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: " · ")
    }
  }

  private static func markedText(of item: Item) -> String? {
    switch item.interaction {
    case .shortAnswer(let key), .number(let key), .date(let key): key.text
    case .cloze(let gaps): gaps.first?.text
    case .choice(let options): options.first(where: \.isKey)?.text
    default: nil
    }
  }

  private static func passage(_ evidence: Evidence, in bank: ItemBank, wording: Wording) -> Passage {
    let source = bank.sources[evidence.source]
    var line = source.map(wording.source) ?? evidence.source
    if let range = evidence.range {
      line += wording(", Zeichen ", ", characters ") + "\(range.lowerBound)–\(range.upperBound)"
    }
    return Passage(quote: evidence.quote, source: line, url: source?.url.flatMap(webAddress))
  }

  /// The address if it is one of the web: `javascript:` and the like must not become links.
  private static func webAddress(_ url: String) -> String? {
    let lowercased = url.lowercased()
    let isWeb = lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://")
    return isWeb && !url.contains(where: { $0.isWhitespace || $0 == "\"" }) ? url : nil
  }
}
