import Quantities

/// The nominative of names: „Obamas“ → "Obama", „Weißen Hauses“ → "Weißes Haus".
struct NameForms {
  let language: Language

  func nominative(_ tokens: [Token], _ range: Range<Int>, kind: Mention.Kind) -> String {
    var forms = tokens[range].map(\.form)
    guard language == .german, let last = forms.last, let head = tokens[range].last else {
      return forms.joined(separator: " ")
    }
    if KnownNames.kind(of: forms.joined(separator: " ")) != nil { return forms.joined(separator: " ") }
    if isGenitive(tokens, range, last) { forms[forms.count - 1] = withoutGenitive(last, head) }
    if range.count > 1, tokens[range.lowerBound].pos == .adjective, forms.count == 2, head.pos == .noun {
      forms[0] = strong(forms[0], head.features) ?? forms[0]
      if head.features.number != .plural { forms[1] = head.lemma }
    }
    return forms.joined(separator: " ")
  }

  /// Whether the last word bears a genitive ending: it precedes or follows a noun that it belongs to.
  private func isGenitive(_ tokens: [Token], _ range: Range<Int>, _ last: String) -> Bool {
    if last.hasSuffix("'") || last.hasSuffix("’") { return true }
    guard last.hasSuffix("s"), last.count > 3, !last.hasSuffix("ss") else { return false }
    let place = range.upperBound - 1
    let before = last.dropLast().last
    if before == "u" || before == "i" && tokens[place].lemma == last { return false }
    if tokens[place].features.case == .genitive {
      return tokens[place].lemma != last || isPossessive(tokens, range)
    }
    return isPossessive(tokens, range) && tokens[place].lemma != last
  }

  private func isPossessive(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < tokens.count else { return false }
    let follower = tokens[next]
    return follower.pos == .noun
      || follower.pos == .adjective && next + 1 < tokens.count && tokens[next + 1].pos == .noun
  }

  private func withoutGenitive(_ last: String, _ head: Token) -> String {
    if last.hasSuffix("'") || last.hasSuffix("’") { return String(last.dropLast()) }
    return String(last.dropLast())
  }

  private func strong(_ adjective: String, _ features: Features) -> String? {
    guard
      adjective.hasSuffix("en") || adjective.hasSuffix("em") || adjective.hasSuffix("er")
        || adjective.hasSuffix("e")
    else { return nil }
    let stem = adjective.hasSuffix("e") ? String(adjective.dropLast()) : String(adjective.dropLast(2))
    if features.number == .plural { return stem + "e" }
    switch features.gender {
    case .masculine: return stem + "er"
    case .feminine: return stem + "e"
    case .neuter: return stem + "es"
    case nil: return nil
    }
  }
}
