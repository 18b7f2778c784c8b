public import Assessment

/// What the generator made: the items, and every candidate with the reason why it lived or died.
public struct Generation: Sendable {
  /// The chosen items, in the order of the documents.
  public var items: [Item]
  /// All candidates, in the order in which they were made.
  public var candidates: [Candidate]

  init(items: [Item], candidates: [Candidate]) {
    self.items = items
    self.candidates = candidates
  }

  /// How many candidates each filter dropped, most first; equal counts by name.
  public var rejections: [(filter: String, count: Int)] {
    var counts: [String: Int] = [:]
    for candidate in candidates {
      if let rejection = candidate.rejection { counts[rejection.filter, default: 0] += 1 }
    }
    return counts.map { (filter: $0.key, count: $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.filter < $1.filter }
  }
}
