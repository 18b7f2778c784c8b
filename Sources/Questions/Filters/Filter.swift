/// A reason to drop candidates: one file, one message, its own examples as tests.
protocol Filter: Sendable {
  /// The name that the summary shows.
  var name: String { get }
  /// Why the candidate must not be asked; nil if this filter has nothing against it.
  func reason(against candidate: Candidate, in world: World) -> String?
}

/// All filters, cheap and telling ones first.
enum Filters {
  static let all: [any Filter] = [
    SelfContainedFilter(), AttributionFilter(), FormFilter(), LengthFilter(), AnchorFilter(), KeyFilter(),
    OneAnswerFilter(), OptionsFilter(), WorthFilter(), ClaimFilter(),
  ]
}
