import Assessment
import Facts

/// A part of the results as rows and columns, before any format.
public struct ResultTable: Sendable, Hashable {
  /// Which part.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// A row for each item.
    case items
    /// A row for each learner.
    case learners
    /// A row for each kind of item.
    case kinds
    /// A row for each tag.
    case tags
    /// A row for each distortion.
    case distortions
  }

  /// What stands in a cell.
  public enum Cell: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A whole number.
    case count(Int)
    /// A share, 0 to 1.
    case share(Double)
    /// Seconds.
    case seconds(Double)
    /// Nothing is known.
    case empty
  }

  /// The names of the columns, in English and fit for programs.
  public var header: [String]
  /// The rows; each has as many cells as the header.
  public var rows: [[Cell]]

  /// The part `part` of `results`.
  public init(_ part: Part, of results: ClassResults) {
    switch part {
    case .items:
      header = ["id", "deck", "kind", "distortion", "learners"] + Self.tallyHeader
      header += ["median_seconds", "common_wrong_answer", "other_wording", "stem"]
      rows = results.items.map(Self.row)
    case .learners:
      header = ["learner", "items"] + Self.tallyHeader + ["to_repeat"]
      rows = results.learners.map(Self.row)
    case .kinds: (header, rows) = Self.groups("kind", results.kinds)
    case .tags: (header, rows) = Self.groups("tag", results.tags)
    case .distortions: (header, rows) = Self.groups("distortion", results.distortions)
    }
  }

  private static let tallyHeader = [
    "attempts", "first_attempts", "first_right", "first_nearly", "right_share", "right_low", "right_high",
    "facility",
  ]

  private static func cells(_ tally: Tally) -> [Cell] {
    let interval = tally.firstRight.interval
    return [
      .count(tally.attempts), .count(tally.firstRight.total), .count(tally.firstRight.count),
      .count(tally.firstNearly), share(tally.firstRight.share), share(interval?.lowerBound),
      share(interval?.upperBound), share(tally.facility),
    ]
  }

  private static func row(_ item: ItemResult) -> [Cell] {
    let names: [Cell] = [
      .text(item.id), .text(item.deck), .text(item.kind.rawValue),
      item.distortion.map { .text($0.rawValue) } ?? .empty, .count(item.learners),
    ]
    return names + cells(item.tally) + [
      item.medianMilliseconds.map { .seconds(Double($0) / 1000) } ?? .empty,
      item.commonWrongAnswer.map(Cell.text) ?? .empty, .count(item.attemptsAtOtherWording),
      item.stem.map(Cell.text) ?? .empty,
    ]
  }

  private static func row(_ learner: LearnerResult) -> [Cell] {
    [.text(learner.learner), .count(learner.items)] + cells(learner.tally)
      + [.text(learner.toRepeat.joined(separator: " "))]
  }

  private static func groups(_ name: String, _ groups: [GroupResult]) -> ([String], [[Cell]]) {
    let rows = groups.map { [.text($0.name), .count($0.items)] + cells($0.tally) }
    return ([name, "items"] + tallyHeader, rows)
  }

  private static func share(_ value: Double?) -> Cell {
    value.map(Cell.share) ?? .empty
  }
}
