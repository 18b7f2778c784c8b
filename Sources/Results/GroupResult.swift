import Assessment
import Facts
import Progress

/// How a group of items fared: those of a kind, with a tag, with a distortion.
public struct GroupResult: Sendable, Hashable {
  /// The name of the group: a kind, a tag, a distortion.
  public var name: String
  /// How many items were answered.
  public var items: Int
  /// How they were answered.
  public var tally: Tally

  /// What `attempts` at the items of the group `name` amount to.
  init(_ name: String, _ attempts: [Attempt]) {
    self.name = name
    items = Set(attempts.map(\.review.card.item)).count
    tally = Tally(attempts)
  }

  /// The kinds that were asked, in the order in which `ItemKind` lists them.
  static func kinds(of attempts: [Attempt]) -> [GroupResult] {
    let groups = Dictionary(grouping: attempts, by: \.review.kind)
    return ItemKind.allCases.compactMap { kind in groups[kind].map { GroupResult(kind.rawValue, $0) } }
  }

  /// The distortions that were asked, in the order in which `Distortion` lists them.
  static func distortions(of attempts: [Attempt]) -> [GroupResult] {
    let groups = Dictionary(grouping: attempts, by: \.review.distortion)
    return Distortion.allCases.compactMap { distortion in
      groups[distortion].map { GroupResult(distortion.rawValue, $0) }
    }
  }

  /// The tags of the items that were asked, by name; `tags` gives those of an item by its id.
  static func tags(of attempts: [Attempt], tags: (String) -> [String]) -> [GroupResult] {
    var groups: [String: [Attempt]] = [:]
    for attempt in attempts {
      for tag in Set(tags(attempt.review.card.item)) { groups[tag, default: []].append(attempt) }
    }
    return groups.sorted { $0.key < $1.key }.map { GroupResult($0.key, $0.value) }
  }
}
