/// A value together with the place in the text that it was read from.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// Where it stands: Unicode scalars, 0-based, half-open.
  public var range: Range<Int>
  /// What stands there.
  public var value: Value

  /// Places `value` at `range`.
  public init(range: Range<Int>, value: Value) {
    self.range = range
    self.value = value
  }
}
