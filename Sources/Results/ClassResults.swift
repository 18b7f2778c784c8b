public import Assessment
public import Progress

/// The results of one learner or of a class: by item, learner, kind, tag and distortion.
public struct ClassResults: Sendable, Hashable {
  /// The items that were answered: those of the decks in their order, then others by id.
  public var items: [ItemResult]
  /// The learners by name, also those who have not answered anything.
  public var learners: [LearnerResult]
  /// The kinds that were asked, in the order in which `ItemKind` lists them.
  public var kinds: [GroupResult]
  /// The tags of the items that were asked, by name.
  public var tags: [GroupResult]
  /// The distortions that were asked, in the order in which `Distortion` lists them.
  public var distortions: [GroupResult]

  /// Works out the results.
  ///
  /// - Parameters:
  ///   - logs: what each learner did
  ///   - items: the items of the decks at hand, in their order; answers to others count too
  ///   - modes: the answers to count
  ///   - isOnlyGiven: whether to leave out answers to items that are not among `items`
  public init(
    _ logs: [LearnerLog], items: [Item], modes: Set<Review.Mode> = Set(Review.Mode.allCases),
    isOnlyGiven: Bool = false
  ) {
    let logs = logs.sorted { $0.learner < $1.learner }
    let known = Dictionary(items.compactMap { item in item.id.map { ($0, item) } }) { first, _ in first }
    let attempts = Attempt.all(in: logs, modes: modes).filter { attempt in
      !isOnlyGiven || known[attempt.review.card.item] != nil
    }
    let byItem = Dictionary(grouping: attempts, by: \.review.card.item)
    let order = Self.order(of: byItem.keys, items: items)
    self.items = order.compactMap { ItemResult(byItem[$0] ?? [], item: known[$0]) }
    let byLearner = Dictionary(grouping: attempts, by: \.learner)
    learners = logs.map { LearnerResult($0.learner, byLearner[$0.learner] ?? []) }
    kinds = GroupResult.kinds(of: attempts)
    distortions = GroupResult.distortions(of: attempts)
    tags = GroupResult.tags(of: attempts) { known[$0]?.tags ?? [] }
  }

  private static func order(of ids: some Collection<String>, items: [Item]) -> [String] {
    let answered = Set(ids)
    var seen: Set<String> = []
    let inDecks = items.compactMap(\.id).filter { answered.contains($0) && seen.insert($0).inserted }
    return inDecks + answered.subtracting(inDecks).sorted()
  }
}
