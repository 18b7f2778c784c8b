public import Assessment
internal import Facts

extension Item {
  /// A fingerprint of what the learner is asked and judged by: 12 characters that change when stem, answer,
  /// options, verdict or correction change, and not with tags, state or evidence. The review log keeps it
  /// beside the id, so that an edit is noticed.
  public var contentHash: String {
    ItemID.fingerprint([kind.rawValue, stem, correction ?? ""] + interaction.fields)
  }
}

extension Interaction {
  fileprivate var fields: [String] {
    switch self {
    case .flashcard(let answer, _): [answer]
    case .cloze(let gaps): gaps.flatMap(\.fields)
    case .shortAnswer(let key), .number(let key), .date(let key): key.fields
    case .choice(let options), .multipleChoice(let options):
      options.flatMap { [$0.isKey ? "x" : "", $0.text, $0.feedback ?? ""] }
    case .claim(let verdict, let distortion): [verdict.rawValue, distortion?.rawValue ?? ""]
    case .matching(let pairs): pairs.flatMap { [$0.left, $0.right] }
    case .order(let entries): entries
    }
  }
}

extension Key {
  fileprivate var fields: [String] {
    [text, tolerance.map { "\($0)" } ?? "", String(variants.count)] + variants
  }
}
