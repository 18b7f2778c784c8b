import Assessment
import Files
import Scheduling

/// A replayed state together with the log it was replayed from: saves replaying a long log. It may be deleted at
/// any time; one that does not fit the log, or is damaged, is ignored.
struct Snapshot: Equatable {
  /// The state after the first `logSize` bytes of the log.
  var state: ProgressState
  /// `Scheduler.fingerprint`; another scheduler would lead elsewhere.
  var scheduler: String
  /// The part of the log that went in.
  var log: LogPrefix
  /// The log file as it was then: if it still looks the same, it need not be hashed.
  var logStatus: FileStatus

  private static let magic: UInt64 = 0x0231_4e53_4b46_7561  // changes with the format

  /// The bytes of the snapshot file.
  var bytes: [UInt8] {
    var writer = BinaryWriter()
    writer.write(Self.magic)
    writer.write(scheduler)
    log.write(to: &writer)
    logStatus.write(to: &writer)
    state.write(to: &writer)
    writer.write(LogHash.of(writer.bytes[...]))
    return writer.bytes
  }

  /// Reads a snapshot file; nil if it is damaged or of another format.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 8 else { return nil }
    var end = BinaryReader(bytes, from: bytes.count - 8)
    guard end.number() == LogHash.of(bytes[..<(bytes.count - 8)]) else { return nil }
    var reader = BinaryReader(bytes)
    guard reader.number() == Self.magic else { return nil }
    scheduler = reader.text()
    log = LogPrefix(&reader)
    logStatus = FileStatus(&reader)
    state = ProgressState(&reader)
    guard !reader.isBroken, reader.position == bytes.count - 8 else { return nil }
  }

  init(state: ProgressState, scheduler: String, log: LogPrefix, logStatus: FileStatus) {
    self.state = state
    self.scheduler = scheduler
    self.log = log
    self.logStatus = logStatus
  }
}

extension LogPrefix {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(lines)
    writer.write(list: segments) { writer, segment in
      writer.write(segment.size)
      writer.write(segment.hash)
    }
  }

  fileprivate init(_ reader: inout BinaryReader) {
    lines = reader.int()
    reader.list { reader in
      let size = reader.int()
      if size < 0 { reader.fail() }
      segments.append(Segment(size: size, hash: reader.number()))
    }
  }
}

extension FileStatus {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(size)
    writer.write(modified)
    writer.write(inode)
  }

  fileprivate init(_ reader: inout BinaryReader) {
    self.init(size: reader.int(), modified: reader.int(), inode: reader.number())
  }
}

extension ProgressState {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(list: cards.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key.item)
      writer.write(UInt8(entry.key.face == .back ? 1 : 0))
      writer.write(entry.value.contentHash)
      entry.value.card.write(to: &writer)
    }
    writer.write(list: suspended.sorted()) { writer, item in writer.write(item) }
    writer.write(list: flags.sorted { $0.key < $1.key }) { writer, flag in
      writer.write(flag.key)
      writer.write(flag.value)
    }
    writer.write(list: buried.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
    writer.write(list: introduced.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
    writer.write(list: paces.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, entry in
      writer.write(entry.key.rawValue)
      writer.write(entry.value.meanLogarithm)
      writer.write(entry.value.count)
    }
    writer.write(reviewCount)
    writer.write(list: last.map { [$0] } ?? []) { writer, last in
      writer.write(Int(last.milliseconds))
      writer.write(last.id.session)
      writer.write(last.id.number)
    }
    writer.write(list: unfinished.map { [$0] } ?? []) { writer, session in session.write(to: &writer) }
  }

  fileprivate init(_ reader: inout BinaryReader) {
    self.init()
    let count = reader.count()
    cards.reserveCapacity(count)
    for _ in 0..<count where !reader.isBroken {
      let item = reader.text()
      let key = CardKey(item, face: reader.byte() == 1 ? .back : .front)
      let contentHash = reader.text()
      cards[key] = CardRecord(card: Card(&reader), contentHash: contentHash)
    }
    reader.list { suspended.insert($0.text()) }
    reader.list { reader in
      let item = reader.text()
      flags[item] = reader.text()
    }
    reader.list { reader in
      let item = reader.text()
      buried[item] = reader.int()
    }
    reader.list { reader in
      let day = reader.int()
      introduced[day] = reader.int()
    }
    reader.list { reader in
      let kind = ItemKind(rawValue: reader.text())
      let pace = Pace(meanLogarithm: reader.double(), count: reader.int())
      if let kind { paces[kind] = pace } else { reader.fail() }
    }
    reviewCount = reader.int()
    reader.list { reader in
      let milliseconds = Int64(reader.int())
      let session = reader.text()
      last = LogEntry.Position(
        milliseconds: milliseconds, id: EntryID(session: session, number: reader.int()))
    }
    reader.list { unfinished = UnfinishedSession(&$0) }
  }
}

extension UnfinishedSession {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(id)
    writer.write(start.mode.rawValue)
    writer.write(list: start.decks) { writer, deck in writer.write(deck) }
    writer.write(start.seed)
    moment.write(to: &writer)
  }

  fileprivate init?(_ reader: inout BinaryReader) {
    let id = reader.text()
    let mode = Review.Mode(rawValue: reader.text())
    var decks: [String] = []
    reader.list { decks.append($0.text()) }
    let seed = reader.number()
    let moment = Moment(&reader)
    guard let mode else {
      reader.fail()
      return nil
    }
    self.init(id: id, start: SessionStart(mode: mode, decks: decks, seed: seed), moment: moment)
  }
}

extension Moment {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(Int(milliseconds))
    writer.write(day)
  }

  fileprivate init(_ reader: inout BinaryReader) {
    let milliseconds = Int64(reader.int())
    self.init(milliseconds: milliseconds, day: reader.int())
  }
}

extension Card {
  fileprivate func write(to writer: inout BinaryWriter) {
    let (phase, step) = phase.code
    writer.write(UInt8(phase))
    writer.write(UInt8(step))
    writer.write(memory?.stability ?? 0)
    writer.write(memory?.difficulty ?? 0)
    writer.write(memory?.fastStability ?? 0)
    switch due {
    case .whenever: writer.write(UInt8(0))
    case .at(let milliseconds):
      writer.write(UInt8(1))
      writer.write(Int(milliseconds))
    case .day(let day):
      writer.write(UInt8(2))
      writer.write(day)
    }
    writer.write(interval)
    writer.write(repetitions)
    writer.write(lapses)
    writer.write(UInt8(last == nil ? 0 : 1))
    last?.write(to: &writer)
  }

  fileprivate init(_ reader: inout BinaryReader) {
    let phase = Phase(code: Int(reader.byte()), step: Int(reader.byte()))
    let (stability, difficulty, fast) = (reader.double(), reader.double(), reader.double())
    let memory = try? MemoryState(
      stability: stability, difficulty: difficulty, fastStability: fast > 0 ? fast : nil)
    let due: Due
    switch reader.byte() {
    case 1: due = .at(Int64(reader.int()))
    case 2: due = .day(reader.int())
    default: due = .whenever
    }
    let (interval, repetitions, lapses) = (reader.int(), reader.int(), reader.int())
    let last = reader.byte() == 1 ? Moment(&reader) : nil
    self.init(
      phase: phase, memory: memory, due: due, interval: interval, last: last, repetitions: repetitions,
      lapses: lapses)
  }
}

extension Card.Phase {
  fileprivate var code: (phase: Int, step: Int) {
    switch self {
    case .new: (0, 0)
    case .learning(let step): (1, step)
    case .review: (2, 0)
    case .relearning(let step): (3, step)
    }
  }

  fileprivate init(code: Int, step: Int) {
    self =
      switch code {
      case 1: .learning(step: step)
      case 2: .review
      case 3: .relearning(step: step)
      default: .new
      }
  }
}
