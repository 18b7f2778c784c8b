internal import Assessment
internal import Facts

/// The key says something that the stem does not already say.
struct KeyFilter: Filter {
  let name = "key"

  func reason(against candidate: Candidate, in world: World) -> String? {
    let stem = candidate.item.stem.lowercased()
    let keys: [String] =
      switch candidate.item.interaction {
      case .cloze(let gaps): gaps.map(\.text)
      case .shortAnswer(let key), .number(let key), .date(let key): [key.text]
      case .choice(let options): options.filter(\.isKey).map(\.text)
      default: []
      }
    for key in keys {
      let content = key.lowercased().split(separator: " ").filter { $0.count > 3 }.map(String.init)
      if let word = content.first(where: { stem.contains($0.prefix(max(4, $0.count - 2))) }) {
        return "the stem gives “\(word)” away"
      }
      if content.isEmpty, !key.contains(where: \.isNumber), key.count < 2 { return "the key says nothing" }
      if let word = key.lowercased().split(separator: " ").first, KeyFilter.universal.contains(String(word)) {
        return "the key is “\(word) …”"
      }
    }
    return nil
  }

  private static let universal: Set<String> = [
    "jede", "jeden", "jedes", "alle", "keine", "kein", "keinen", "einige", "mehrere", "viele", "nichts",
    "etwas",
    "alles", "zahlreiche", "eigene", "any", "every", "all", "no", "some", "several",
  ]
}
