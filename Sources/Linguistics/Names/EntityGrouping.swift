import Quantities

/// Groups mentions that name the same: equal names, and a last name with the only full name that ends in it.
struct EntityGrouping {
  let text: ScalarText
  let sentences: [Sentence]

  func group(_ candidates: [MentionFinder.Candidate]) -> (mentions: [Mention], entities: [String]) {
    var entities: [String] = []
    var numbers: [String: Int] = [:]
    let owners = lastNameOwners(candidates)
    let mentions = candidates.map { candidate in
      let tokens = sentences[candidate.sentence].tokens
      let range =
        tokens[candidate.tokens.lowerBound].range
        .lowerBound..<tokens[candidate.tokens.upperBound - 1].range.upperBound
      let name = candidate.kind == .person ? owners[candidate.name] ?? candidate.name : candidate.name
      let key = candidate.kind.rawValue + name
      let entity = numbers[key] ?? entities.count
      if numbers[key] == nil {
        numbers[key] = entity
        entities.append(name)
      }
      return Mention(
        range: range, text: text[range], kind: candidate.kind, name: candidate.name, title: candidate.title,
        entity: entity, margin: candidate.margin)
    }
    return (mentions, entities)
  }

  /// Full names by last name, where only one full name in the document ends in it.
  private func lastNameOwners(_ candidates: [MentionFinder.Candidate]) -> [String: String] {
    var owners: [String: String] = [:]
    var contested: Set<String> = []
    for candidate in candidates where candidate.kind == .person && candidate.name.contains(" ") {
      for part in [candidate.name.split(separator: " ").last] {
        guard let last = part.map(String.init) else { continue }
        if let owner = owners[last], owner != candidate.name {
          // "Hans Peter Weber" and "Hans Weber" are one person; the longer name wins.
          if !isShortened(owner, candidate.name) { contested.insert(last) }
          if candidate.name.count > owner.count { owners[last] = candidate.name }
        } else {
          owners[last] = candidate.name
        }
      }
    }
    for last in contested { owners[last] = nil }
    let full = Set(owners.values)
    for candidate in candidates where candidate.kind == .person && candidate.name.contains(" ") {
      guard let last = candidate.name.split(separator: " ").last, let owner = owners[String(last)],
        full.contains(owner), isShortened(candidate.name, owner)
      else { continue }
      owners[candidate.name] = owner
    }
    return owners
  }

  private func isShortened(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    let words = long.split(separator: " ")
    let parts = short.split(separator: " ")
    return parts.count > 1 && parts.first == words.first && parts.last == words.last
  }
}
