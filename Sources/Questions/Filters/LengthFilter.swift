internal import Assessment
internal import Facts

/// A stem that can be read at a glance, an answer that can be typed.
struct LengthFilter: Filter {
  let name = "length"

  func reason(against candidate: Candidate, in world: World) -> String? {
    let words = candidate.item.stem.split(separator: " ").count
    if words > (candidate.fact.kind == .passage ? 36 : 30) { return "\(words) words" }
    if words < 5 { return "only \(words) words" }
    for text in keys(candidate.item.interaction) where text.split(separator: " ").count > 9 {
      return "the key is long"
    }
    return nil
  }

  private func keys(_ interaction: Interaction) -> [String] {
    switch interaction {
    case .cloze(let gaps): gaps.map(\.text)
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text]
    case .choice(let options), .multipleChoice(let options): options.map(\.text)
    default: []
    }
  }
}
