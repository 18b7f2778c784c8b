import Assessment
import Facts
import Files
import Quantities
import Scheduling

extension LogEntry {
  /// The version of the schema that this program writes; `docs/PROGRESS.md` describes it.
  public static let schemaVersion = 1

  /// The entry as one line of JSON without the line feed.
  public var line: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", Self.schemaVersion)
      writer.member("id", id.description)
      writer.member("event", event.name)
      writer.member("at", Timestamp.text(moment.milliseconds))
      writer.member("day", CalendarDate(dayNumber: moment.day).description)
      writer.member("session", id.session)
      event.write(to: &writer)
    }
    return writer.bytes
  }
}

extension LogEntry.Event {
  /// The word for the event in the log.
  var name: String {
    switch self {
    case .started: "start"
    case .ended: "end"
    case .reviewed: "review"
    case .amended: "amend"
    case .undone: "undo"
    case .suspended: "suspend"
    case .released: "release"
    case .buried: "bury"
    case .flagged: "flag"
    case .unflagged: "unflag"
    }
  }

  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .started(let start): start.write(to: &writer)
    case .ended: break
    case .reviewed(let review): review.write(to: &writer)
    case .amended(let target, let rating, let outcome):
      writer.member("of", target.description)
      writer.member("rating", rating.rawValue)
      writer.member("judgement", outcome?.rawValue)
    case .undone(let target): writer.member("of", target.description)
    case .suspended(let item), .released(let item), .unflagged(let item): writer.member("item", item)
    case .buried(let item, let day):
      writer.member("item", item)
      writer.member("until", CalendarDate(dayNumber: day).description)
    case .flagged(let item, let reason):
      writer.member("item", item)
      writer.member("reason", reason)
    }
  }
}

extension SessionStart {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("mode", mode.rawValue)
    writer.key("decks")
    writer.array { writer in for deck in decks { writer.value(deck) } }
    writer.member("seed", String(seed))
  }
}

extension Review {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("item", card.item)
    writer.member("face", card.face == .back ? card.face.rawValue : nil)
    writer.member("hash", contentHash)
    writer.member("deck", deck)
    writer.member("kind", kind.rawValue)
    writer.member("mode", mode.rawValue)
    writer.member("response", response)
    if !chosen.isEmpty {
      writer.key("chosen")
      writer.array { writer in for option in chosen { writer.value(option) } }
    }
    writer.member("options", optionCount > 0 ? optionCount : nil)
    judgement.write(to: &writer)
    writer.member("rating", rating.rawValue)
    writer.member("ms", milliseconds)
    writer.member("hints", hints > 0 ? hints : nil)
    writer.member("distortion", distortion?.rawValue)
    before?.write("before", to: &writer)
    after?.write("after", to: &writer)
    writer.member("due", dueDay.map { CalendarDate(dayNumber: $0).description })
    writer.member("scheduler", scheduler)
  }
}

extension Judgement {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("judgement", outcome.rawValue)
    writer.member("reason", reason.name)
    switch reason {
    case .typo(let edits): writer.member("edits", edits)
    case .partial(let right, let count):
      writer.member("right", right)
      writer.member("of", count)
    default: break
    }
    writer.member("score", score)
  }
}

extension MemoryState {
  fileprivate func write(_ key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.object { writer in
      writer.member("s", stability)
      writer.member("d", difficulty)
      writer.member("f", fastStability)
    }
  }
}
