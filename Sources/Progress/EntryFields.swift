import Assessment
import Facts
import Files
import Scheduling

/// The keys of one log line as they were found; `entry` puts them together and says what is missing.
struct EntryFields {
  private var version: Int?
  private var strings = FieldValues<String>()
  private var numbers = FieldValues<Int>()
  private var lists = FieldValues<[String]>()
  private var score = 0.0
  private var before: MemoryState?
  private var after: MemoryState?

  /// Reads the object at the reader's place.
  init(_ reader: inout JSONReader) throws(Finding) {
    var fields = EntryFields()
    try reader.object { (key, reader) throws(Finding) in
      guard let field = Field.named[key] else { return try reader.skip() }
      try fields.read(field, &reader)
    }
    self = fields
  }

  private init() {}

  private mutating func read(_ field: Field, _ reader: inout JSONReader) throws(Finding) {
    switch field {
    case .v: version = try reader.int()
    case .options, .edits, .right, .rating, .ms, .hints: numbers[field] = try reader.int()
    case .score: score = try reader.double()
    case .before: before = try Self.memory(&reader)
    case .after: after = try Self.memory(&reader)
    case .chosen, .decks:
      var texts: [String] = []
      try reader.array { reader throws(Finding) in texts.append(try reader.string()) }
      lists[field] = texts
    case .of:
      // A count in a review, an entry's id in an amendment.
      switch try reader.value() {
      case .string(let text): strings[field] = text
      case let value: numbers[field] = value.int
      }
    default: strings[field] = try reader.string()
    }
  }

  private static func memory(_ reader: inout JSONReader) throws(Finding) -> MemoryState {
    var (stability, difficulty) = (0.0, 0.0)
    var fast: Double?
    try reader.object { (key, reader) throws(Finding) in
      switch key {
      case "s": stability = try reader.double()
      case "d": difficulty = try reader.double()
      case "f": fast = try reader.double()
      default: try reader.skip()
      }
    }
    do throws(SchedulingError) {
      return try MemoryState(stability: stability, difficulty: difficulty, fastStability: fast)
    } catch {
      throw reader.failure("\(error)")
    }
  }

  /// The version of the schema that the line was written for; 0 if it says none.
  var schemaVersion: Int { version ?? 0 }

  /// The entry, or a message that names the first key that is missing or wrong.
  func entry() throws(Wrong) -> LogEntry {
    guard let id = EntryID(try text(.id)) else { throw Wrong("“id” must read SESSION-NUMBER") }
    guard let milliseconds = Timestamp.milliseconds(try text(.at)) else {
      throw Wrong("“at” must be a time like 2026-11-21T03:48:12.345Z")
    }
    let moment = Moment(milliseconds: milliseconds, day: try day(.day))
    return LogEntry(id: id, moment: moment, event: try event())
  }

  /// What is wrong with a line that is proper JSON.
  struct Wrong: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private func event() throws(Wrong) -> LogEntry.Event {
    switch try text(.event) {
    case "start": .started(try start())
    case "end": .ended
    case "review": .reviewed(try review())
    case "amend": .amended(try target(), rating: try rating(), outcome: try optional(.judgement))
    case "undo": .undone(try target())
    case "suspend": .suspended(item: try text(.item))
    case "release": .released(item: try text(.item))
    case "bury": .buried(item: try text(.item), until: try day(.until))
    case "flag": .flagged(item: try text(.item), reason: strings[.reason] ?? "")
    case "unflag": .unflagged(item: try text(.item))
    case let other: throw Wrong("unknown event “\(other)”")
    }
  }

  private func start() throws(Wrong) -> SessionStart {
    guard let seed = UInt64(try text(.seed)) else { throw Wrong("“seed” must be a whole number in quotes") }
    return SessionStart(mode: try value(.mode), decks: lists[.decks] ?? [], seed: seed)
  }

  private func review() throws(Wrong) -> Review {
    Review(
      card: CardKey(try text(.item), face: try optional(.face) ?? .front),
      contentHash: strings[.hash] ?? "", deck: strings[.deck] ?? "", kind: try value(.kind),
      mode: try value(.mode), response: strings[.response], chosen: lists[.chosen] ?? [],
      optionCount: numbers[.options] ?? 0, judgement: try judgement(), rating: try rating(),
      milliseconds: numbers[.ms], hints: numbers[.hints] ?? 0, distortion: try optional(.distortion),
      before: before, after: after, dueDay: strings[.due] == nil ? nil : try day(.due),
      scheduler: strings[.scheduler])
  }

  private func judgement() throws(Wrong) -> Judgement {
    let name = strings[.reason] ?? "selfJudged"
    let reason = Judgement.Reason(
      name: name, edits: numbers[.edits] ?? 0, right: numbers[.right] ?? 0, of: numbers[.of] ?? 0)
    guard let reason else { throw Wrong("unknown reason “\(name)”") }
    return Judgement(try value(.judgement), reason: reason, score: score)
  }

  private func rating() throws(Wrong) -> Rating {
    guard let number = numbers[.rating] else { throw Wrong("“rating” is missing") }
    guard let rating = Rating(rawValue: number) else { throw Wrong("“rating” is \(number), expected 1 to 4") }
    return rating
  }

  private func target() throws(Wrong) -> EntryID {
    guard let id = EntryID(try text(.of)) else { throw Wrong("“of” must read SESSION-NUMBER") }
    return id
  }

  private func day(_ field: Field) throws(Wrong) -> Int {
    guard let day = Timestamp.day(try text(field)) else {
      throw Wrong("“\(field)” must be a day like 2026-11-21")
    }
    return day
  }

  private func text(_ field: Field) throws(Wrong) -> String {
    guard let text = strings[field] else { throw Wrong("“\(field)” is missing") }
    return text
  }

  private func value<Value: RawRepresentable<String>>(_ field: Field) throws(Wrong) -> Value {
    guard let value = Value(rawValue: try text(field)) else {
      throw Wrong("“\(field)” has the unknown value “\(strings[field] ?? "")”")
    }
    return value
  }

  private func optional<Value: RawRepresentable<String>>(_ field: Field) throws(Wrong) -> Value? {
    strings[field] == nil ? nil : try value(field)
  }
}
