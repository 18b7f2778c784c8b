internal import Synchronization

/// A clock that stands still until a test moves it.
public final class FixedClock: Sendable {
  private let time: Mutex<Int64>

  /// A clock that shows `milliseconds` since 1970-01-01 UTC; by default noon of 2026-03-02, a Monday.
  public init(milliseconds: Int64 = 1_772_452_800_000) {
    time = Mutex(milliseconds)
  }

  /// Milliseconds since 1970-01-01 UTC.
  public var milliseconds: Int64 { time.withLock { $0 } }

  /// Moves the clock; negative durations move it back.
  public func advance(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    time.withLock { $0 += seconds * 1_000 + attoseconds / 1_000_000_000_000_000 }
  }
}
