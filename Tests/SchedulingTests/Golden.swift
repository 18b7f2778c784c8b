import FoundationEssentials
import Scheduling

/// The golden histories of `Tests/Fixtures/fsrs`, made by other implementations of the same model.
struct Golden {
  var reviews: [(rating: Rating, days: Double)]
  /// The remaining columns: groups of numbers.
  var columns: [[[Double]]]

  static func read(_ name: String, file: String = #filePath) throws -> [Golden] {
    let folder = file.split(separator: "/").dropLast(2).joined(separator: "/")
    let text = try String(contentsOfFile: "/\(folder)/Fixtures/fsrs/\(name)", encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Golden.init)
  }

  private init(_ line: Substring) throws {
    let fields = line.split(separator: "\t").map { field in
      field.split(separator: " ").map { group in group.split(separator: ",").compactMap { Double($0) } }
    }
    reviews = try fields[0].map { group in
      guard group.count == 2, let rating = Rating(rawValue: Int(group[0])) else { throw Malformed() }
      return (rating, group[1])
    }
    columns = Array(fields.dropFirst())
  }

  struct Malformed: Error {}
}

/// The largest relative difference between two lists.
func difference(_ left: [Double], _ right: [Double]) -> Double {
  guard left.count == right.count else { return .infinity }
  return zip(left, right).map { abs($0 - $1) / max(abs($1), 1e-9) }.max() ?? 0
}

/// The states after each of the reviews.
func replay(_ model: some MemoryModel, _ reviews: [(rating: Rating, days: Double)]) throws -> [MemoryState] {
  var states: [MemoryState] = []
  for review in reviews {
    let elapsed = try Elapsed(days: review.days)
    states.append(model.next(states.last, after: elapsed, rating: review.rating))
  }
  return states
}
