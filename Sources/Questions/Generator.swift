internal import Assessment
public import Facts

/// Makes items of facts: too many candidates, then filters, then a choice.
///
/// ```
/// let generation = Generator(GenerationOptions(seed: 7)).items(from: facts)
/// ```
/// The same facts and the same options give the same items. Facts of one document at a time suffice; nothing is
/// remembered from call to call, so a stream of documents needs no more memory than its largest one.
public struct Generator: Sendable {
  /// What is wished for.
  public let options: GenerationOptions

  /// A generator with these wishes.
  public init(_ options: GenerationOptions = GenerationOptions()) {
    self.options = options
  }

  /// The items that `facts` (of one or more documents) give.
  ///
  /// - Parameters:
  ///   - facts: What was extracted; the order of documents is the order of the items.
  ///   - sources: The publications by `Evidence.source`. A stem that only the topic makes clear begins with the
  ///     headline; without a source there is no such stem.
  public func items(from facts: [Fact], sources: [String: Source] = [:]) -> Generation {
    var candidates: [Candidate] = []
    for group in Generator.byDocument(facts) {
      let world = World(group, source: group.first.flatMap { sources[$0.evidence.source] })
      candidates += filtered(made(in: world), world: world).map { world.introduced($0) }
    }
    let chooser = Chooser(options: options)
    let chosen = chooser.choose(&candidates)
    return Generation(items: chosen.map { candidates[$0].item }, candidates: candidates)
  }

  /// Facts of the same source together, sources in order of appearance.
  private static func byDocument(_ facts: [Fact]) -> [[Fact]] {
    var order: [String] = []
    var groups: [String: [Fact]] = [:]
    for fact in facts {
      if groups[fact.evidence.source] == nil { order.append(fact.evidence.source) }
      groups[fact.evidence.source, default: []].append(fact)
    }
    return order.compactMap { groups[$0] }
  }

  private func made(in world: World) -> [Candidate] {
    var random = SeededRandom(seed: options.seed)
    var candidates: [Candidate] = []
    for fact in world.facts where fact.kind != .naming {
      for maker in Makers.all { candidates += maker.candidates(for: fact, in: world, random: &random) }
    }
    return candidates
  }

  private func filtered(_ candidates: [Candidate], world: World) -> [Candidate] {
    candidates.map { candidate in
      var copy = candidate
      copy.rejection = copy.rejection ?? rejection(of: copy, world: world)
      copy.score = Ranking.score(copy)
      return copy
    }
  }

  private func rejection(of candidate: Candidate, world: World) -> Rejection? {
    if candidate.fact.confidence < options.minConfidence {
      return Rejection("confidence", "the analysis is sure to \(candidate.fact.confidence) only")
    }
    if let kinds = options.kinds, !kinds.contains(candidate.item.kind) {
      return Rejection("kind", "not wished for")
    }
    for filter in Filters.all {
      if let reason = filter.reason(against: candidate, in: world) { return Rejection(filter.name, reason) }
    }
    return nil
  }
}
