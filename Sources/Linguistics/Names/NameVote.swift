/// Gives all mentions of one name in a document the same kind: the one with the larger sum of margins.
struct NameVote {
  private let candidates: [MentionFinder.Candidate]

  init(_ candidates: [MentionFinder.Candidate]) { self.candidates = candidates }

  func decide() -> [MentionFinder.Candidate] {
    var votes: [String: [Double]] = [:]
    for candidate in candidates {
      var weights = votes[candidate.name] ?? [0, 0, 0, 0]
      weights[place(candidate.kind)] += candidate.margin + 0.05 + (candidate.title == nil ? 0 : 1)
      votes[candidate.name] = weights
    }
    return candidates.map { candidate in
      var result = candidate
      if let known = KnownNames.kind(of: candidate.name), candidate.kind != .person || candidate.title == nil
      {
        result.kind = known
        result.margin = max(candidate.margin, 0.8)
      } else if let weights = votes[candidate.name], let most = weights.max(),
        let best = weights.firstIndex(of: most)
      {
        result.kind = Mention.Kind.allCases[best]
      }
      if result.kind != .person { result.title = nil }
      return result
    }
  }

  private func place(_ kind: Mention.Kind) -> Int { Mention.Kind.allCases.firstIndex(of: kind) ?? 0 }
}
