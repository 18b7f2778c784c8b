public import Assessment
import Facts

extension Item {
  /// A fingerprint of what is asked and what is right. The log stores it beside the id, so that an edit of the
  /// wording is noticed while the progress is kept. Tags, state and evidence do not count.
  public var contentHash: String {
    ItemID.fingerprint([stem] + interaction.contentParts)
  }
}

extension Interaction {
  fileprivate var contentParts: [String] {
    let parts: [String] =
      switch self {
      case .flashcard(let answer, _): [answer]
      case .cloze(let gaps): gaps.flatMap(\.contentParts)
      case .shortAnswer(let key), .number(let key), .date(let key): key.contentParts
      case .choice(let options), .multipleChoice(let options):
        options.flatMap { [$0.text, $0.isKey ? "key" : "distractor"] }
      case .claim(let verdict, let distortion): [verdict.rawValue, distortion?.rawValue ?? ""]
      case .matching(let pairs): pairs.flatMap { [$0.left, $0.right] }
      case .order(let entries): entries
      }
    return [kind.rawValue] + parts
  }
}

extension Key {
  fileprivate var contentParts: [String] {
    [text] + variants + [tolerance.map { "±\($0)" } ?? "", "end"]
  }
}
