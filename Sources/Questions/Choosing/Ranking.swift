internal import Assessment
internal import Facts

/// How much a candidate is worth: sure, central, and of a kind that tests knowledge.
enum Ranking {
  static func score(_ candidate: Candidate) -> Double {
    var score = candidate.fact.confidence + candidate.fact.salience
    score += kindBonus[candidate.rule] ?? 0
    let words = candidate.item.stem.split(separator: " ").count
    if words > 20 { score -= 0.02 * Double(words - 20) }
    return score
  }

  private static let kindBonus: [String: Double] = [
    "subject question": 0.25, "object question": 0.2, "prepositional question": 0.25, "number question": 0.35,
    "speaker question": 0.3, "title question": 0.1, "holder question": 0.25, "number claim": 0.25,
    "date claim": 0.2,
    "country claim": 0.1,
    "exact amount claim": 0.3, "hedge claim": 0.2, "supported claim": 0.1, "number cloze": 0.15,
    "date cloze": 0.15,
    "person cloze": 0.15, "organisation cloze": 0.1, "place cloze": 0.1, "name cloze": 0,
  ]
}
