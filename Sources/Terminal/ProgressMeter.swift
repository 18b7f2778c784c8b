internal import Files

/// A bar with the remaining time on standard error, for work that takes long.
///
/// It appears after a moment only, on terminals only, and is erased when the work is done; so quick work and
/// pipes never see it.
@MainActor
public final class ProgressMeter {
  /// Words an estimate of the remaining seconds, in the reader's language.
  public typealias RemainingText = (_ seconds: Int) -> String

  private let sink: any TextSink
  private let profile: TerminalProfile
  private let total: Int
  private let label: String
  private let remaining: RemainingText
  private let now: () -> Duration
  private let start: Duration
  private var lastDrawn: Duration?

  /// How long the work must have taken before the bar appears.
  static let patience = Duration.milliseconds(500)
  /// How often the bar is drawn at most.
  static let interval = Duration.milliseconds(100)

  /// A meter for `total` steps of the work called `label`.
  ///
  /// - Parameters:
  ///   - sink: where it is drawn.
  ///   - profile: what the terminal can show; nothing is drawn where lines cannot be redrawn.
  ///   - now: a clock that only runs forward.
  ///   - remaining: words the remaining seconds.
  public init(
    label: String, total: Int, on sink: any TextSink, profile: TerminalProfile,
    now: @escaping () -> Duration, remaining: @escaping RemainingText
  ) {
    self.label = label
    self.total = max(1, total)
    self.sink = sink
    self.profile = profile
    self.now = now
    self.remaining = remaining
    start = now()
  }

  /// Shows that `done` steps are done.
  public func update(_ done: Int) {
    guard profile.canRedraw else { return }
    let time = now()
    guard time - start >= Self.patience, time - (lastDrawn ?? .zero) >= Self.interval else { return }
    lastDrawn = time
    sink.write("\r\u{1B}[K" + line(done: min(done, total), elapsed: time - start))
  }

  /// Erases the bar.
  public func finish() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    sink.write("\r\u{1B}[K")
  }

  private func line(done: Int, elapsed: Duration) -> String {
    let share = Double(done) / Double(total)
    var tail = " \(Int(share * 100)) %"
    if done > 0 {
      let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
      tail += " \(profile.glyphs.separator) " + remaining(Int((seconds / share - seconds).rounded(.up)))
    }
    let room = sink.columns - 1 - label.displayWidth - 1 - tail.displayWidth
    guard room >= 4 else { return (label + tail).truncated(to: sink.columns - 1) }
    let bar = Bar(share: share, width: min(room, 40), glyphs: profile.glyphs)
    return label + " " + profile.style.render(bar.text) + tail
  }
}
