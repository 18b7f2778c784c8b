import Scheduling

extension Array where Element: Equatable {
  /// The elements in an order that depends on `seed` alone: the same in every run and on every machine.
  func shuffled(seed: String) -> [Element] {
    var generator = SplitMix64(seed: StableHash(seed).value)
    return shuffled(using: &generator)
  }

  /// As `shuffled(seed:)`, but never in the given order: for lists whose order is the answer.
  func scrambled(seed: String) -> [Element] {
    let result = shuffled(seed: seed)
    guard result == self, let first else { return result }
    return Array(dropFirst()) + [first]
  }
}
