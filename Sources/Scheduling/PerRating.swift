/// One value for each of the four ratings.
public struct PerRating<Value> {
  /// What `again` leads to.
  public var again: Value
  /// What `hard` leads to.
  public var hard: Value
  /// What `good` leads to.
  public var good: Value
  /// What `easy` leads to.
  public var easy: Value

  /// Calls `value` once for each rating, worst first.
  public init(_ value: (Rating) -> Value) {
    again = value(.again)
    hard = value(.hard)
    good = value(.good)
    easy = value(.easy)
  }

  /// What `rating` leads to.
  public subscript(rating: Rating) -> Value {
    get {
      switch rating {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
    set {
      switch rating {
      case .again: again = newValue
      case .hard: hard = newValue
      case .good: good = newValue
      case .easy: easy = newValue
      }
    }
  }

  /// The four values in the order again, hard, good, easy.
  public var all: [Value] { [again, hard, good, easy] }
}

extension PerRating: Sendable where Value: Sendable {}
extension PerRating: Equatable where Value: Equatable {}
extension PerRating: Hashable where Value: Hashable {}
