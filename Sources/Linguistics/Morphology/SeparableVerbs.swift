import Quantities

/// Gives a finite verb whose particle stands apart the lemma of the whole: „kündigte … an“ → "ankündigen".
enum SeparableVerbs {
  static func join(_ sentences: inout [Sentence], language: Language) {
    guard language == .german else { return }
    for index in sentences.indices { join(&sentences[index].tokens) }
  }

  private static func join(_ tokens: inout [Token]) {
    for place in tokens.indices where tokens[place].relation == "compound" {
      let particle = tokens[place].form.lowercased()
      guard let head = tokens[place].head, head < place, tokens[head].pos == .verb,
        SeparablePrefixes.all.contains(particle), !tokens[head].lemma.hasPrefix(particle)
      else { continue }
      tokens[head].lemma = particle + tokens[head].lemma
    }
  }
}
